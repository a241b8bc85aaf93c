// Makes two things into files of their own: the command line, so that it starts with one file read instead of a hundred,
// and the child that reads uploads, so that it may read nothing but these files. Run after the compiler:
//   node dist/bundle.js
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE_CONDITIONS = ['source', 'module', 'node', 'import', 'default'];

/** Entry name → module. Beside this file they end in .js once compiled, and in .ts while they are sources. */
type Entries = Readonly<Record<string, string>>;

export async function bundle(entries: Entries, outDir: string): Promise<void> {
  await build(entries, outDir, {
    emptyOutDir: true,
    output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  });
}

/** `cli.js` in this folder starts the command line. */
export async function bundleCli(outDir: string): Promise<void> {
  await bundle(CLI_ENTRIES, outDir);
  const script = { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' } as const;
  await build({ commands: sibling('cli') }, outDir, { emptyOutDir: false, output: script });
  keepCode(outDir);
}

/** The module `name` of this package, in whichever form this one is. */
export function sibling(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return fileURLToPath(new URL(`./${name}${extension}`, import.meta.url));
}

const CLI_ENTRIES: Entries = {
  cli: sibling('cli/launch'),
  'keep-code': sibling('cli/keep-code'),
  'read-worker': sibling('cli/read-worker'),
};

export const CONFINED_ENTRIES: Entries = {
  'confined-child': sibling('document/confined-child'),
  'confined-read': sibling('document/confined-read'),
  'confined-mark': sibling('document/confined-mark'),
  'confined-print': sibling('document/print/confined-print'),
};

type Form = {
  readonly emptyOutDir: boolean;
  readonly output: {
    readonly format?: 'cjs';
    readonly codeSplitting?: boolean;
    readonly entryFileNames: string;
    readonly chunkFileNames?: string;
  };
};

async function build(entries: Entries, outDir: string, { emptyOutDir, output }: Form): Promise<void> {
  // Only builds and tests come here: an installed server finds its bundle made, and has no vite.
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: SOURCE_CONDITIONS },
    ssr: { noExternal: true, target: 'node', resolve: { conditions: SOURCE_CONDITIONS } },
    plugins: output.format === 'cjs' ? [{ name: 'required-builtins', renderChunk: requireBuiltins }] : [],
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir,
      minify: false,
      rolldownOptions: { input: { ...entries }, output: { ...output } },
    },
  });
}

/** A script with kept code cannot import; the PDF engine imports one module of Node. */
function requireBuiltins(code: string): string {
  return code.replace(/\bimport\("((?:node:)?module)"\)/g, 'Promise.resolve(require("$1"))');
}

/** Samples are read on trial; where there are none, the command line starts without kept code, only later. */
function keepCode(outDir: string): void {
  const samples = fileURLToPath(new URL('../../../samples/', import.meta.url));
  if (!existsSync(samples)) return;
  // Not those in folders: scans take seconds a page, and only the engine would be warm afterwards.
  const files = readdirSync(samples, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && /\.(?:docx|pdf|txt|md|html)$/.test(entry.name) ? [join(samples, entry.name)] : [],
  );
  const words = [join(outDir, 'keep-code.js'), 'read', '--json', ...files];
  const { status } = spawnSync(process.execPath, words, { stdio: 'ignore', timeout: 60_000 });
  if (status !== 0) process.stderr.write('The code of the command line could not be kept: it will start slower.\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundleCli(fileURLToPath(new URL('./bundle/cli', import.meta.url)));
  await bundle(CONFINED_ENTRIES, fileURLToPath(new URL('./bundle/confined', import.meta.url)));
}
