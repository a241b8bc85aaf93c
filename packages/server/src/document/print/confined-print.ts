// The work of the confined child that prints: a program and its data in, a PDF/A-2b out. The engine is native code, which Node's
// permissions do not hold; the limits and the closed network of the kernel do (confine.ts), and what it is given is ours but
// for the words, which are data.
import { createRequire } from 'node:module';

export type PrintQuestion = {
  /** Full path of the engine's package. */
  readonly engine: string;
  /** Folders with typefaces, which come before any that the system has. */
  readonly fonts: readonly string[];
  readonly program: string;
  readonly data: string;
  /** Name → bytes in base64. */
  readonly pictures: readonly (readonly [string, string])[];
  readonly timestamp: number;
};

/** A PDF in base64; null where the engine does not run on this system. */
export type Printed = string | null;

/** Where the pictures lie for the engine: nowhere on the disk. */
const WORKSPACE = '/print';

export async function answer(question: PrintQuestion): Promise<Printed> {
  const compilers = load(question.engine);
  if (compilers === undefined) return null;
  const { program, data, fonts, pictures, timestamp } = question;
  const compiler = compilers.NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [...fonts] }] });
  for (const [name, bytes] of pictures) compiler.mapShadow(`${WORKSPACE}${name}`, Buffer.from(bytes, 'base64'));
  const { result } = compiler.compile({ mainFileContent: program, inputs: { data } });
  if (result === null) throw new Error('The document could not be set.');
  return compiler.pdf(result, { pdfStandard: 'a-2b', creationTimestamp: timestamp }).toString('base64');
}

type Engine = typeof import('@myriaddreamin/typst-ts-node-compiler');

function load(engine: string): Engine | undefined {
  try {
    return createRequire(engine)(engine) as Engine;
  } catch {
    return undefined;
  }
}
