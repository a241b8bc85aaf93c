// An official document as PDF by the engine that comes with the product: no other program is needed, and the same document is
// the same file on every machine and on every day. Printed in a confined process of its own (0005, 0026).
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { glyphsOf, type HasGlyph, type OfficialDocument, printSource } from '@sauro/writer';
import { Problem } from '../../kit/problem.ts';
import { confine } from '../confine.ts';
import { confinedBundle } from '../confined-bundle.ts';
import type { ReadLimits } from '../limits.ts';
import { turns } from '../turns.ts';
import type { Printed, PrintQuestion } from './confined-print.ts';

/** As LibreOffice has them: far more than any report takes. */
export const PRINT_LIMITS: ReadLimits = { cpuSeconds: 60, wallSeconds: 60, memoryMb: 2048 };
const LONGEST_LINE = 32;

const inTurn = turns(Math.max(1, availableParallelism() - 1), LONGEST_LINE);

/**
 * The bytes of a PDF/A-2b with its typeface in it. To be called outside any transaction.
 * @throws {Problem} `pdf.too-long` past the limits, `pdf.no-printer` where the engine does not run on this system,
 * `server.busy` where too many wait already.
 */
export async function printDocument(document: OfficialDocument, limits = PRINT_LIMITS): Promise<Uint8Array> {
  glyphs ??= loadGlyphs();
  const { program, data, pictures, timestamp } = printSource(document, await glyphs);
  const question: PrintQuestion = {
    engine: ENGINE,
    fonts: FONTS.map(dirname),
    program,
    data,
    pictures: [...pictures].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]),
    timestamp,
  };
  return inTurn(() => print(question, limits));
}

async function print(question: PrintQuestion, limits: ReadLimits): Promise<Uint8Array> {
  const { printer } = await confinedBundle();
  // The package of this system's binary stands beside the engine's own.
  const readable = [join(dirname(dirname(ENGINE)), sep), ...FONTS];
  const child = await confine({ module: printer, readable, limits, addons: true });
  const outcome = await child.ask(question, new Uint8Array()).finally(child.end);
  if (!outcome.ok && outcome.why === 'crash') throw new Error('The print engine broke off.');
  if (!outcome.ok) throw new Problem('pdf.too-long');
  // Written by our own child on the other side of the pipe.
  const printed = outcome.answer as Printed;
  if (printed === null) throw new Problem('pdf.no-printer');
  return new Uint8Array(Buffer.from(printed, 'base64'));
}

const { resolve } = createRequire(import.meta.url);
const ENGINE = resolve('@myriaddreamin/typst-ts-node-compiler');
const FONTS = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
].map((file) => resolve(`@expo-google-fonts/tinos/${file}`));

let glyphs: Promise<HasGlyph> | undefined;

/** What every face can show: a text may be set in any of them. */
async function loadGlyphs(): Promise<HasGlyph> {
  const faces = await Promise.all(FONTS.map(async (file) => glyphsOf(await readFile(file))));
  return (codePoint) => faces.every((has) => has(codePoint));
}
