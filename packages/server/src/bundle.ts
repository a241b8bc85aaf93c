// Makes two things into files of their own: the command line, so that it starts with one file read instead of a hundred,
// and the child that reads uploads, so that it may read nothing but these files. Run after the compiler:
//   node dist/bundle.js
import { fileURLToPath } from 'node:url';

const SOURCE_CONDITIONS = ['source', 'module', 'node', 'import', 'default'];

/** Entry name → module. Beside this file they end in .js once compiled, and in .ts while they are sources. */
type Entries = Readonly<Record<string, string>>;

export async function bundle(entries: Entries, outDir: string): Promise<void> {
  // Only builds and tests come here: an installed server finds its bundle made, and has no vite.
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: SOURCE_CONDITIONS },
    ssr: { noExternal: true, target: 'node', resolve: { conditions: SOURCE_CONDITIONS } },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { ...entries },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** The module `name` of this package, in whichever form this one is. */
export function sibling(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return fileURLToPath(new URL(`./${name}${extension}`, import.meta.url));
}

export const CLI_ENTRIES: Entries = { cli: sibling('cli'), 'read-worker': sibling('cli/read-worker') };

export const CONFINED_ENTRIES: Entries = {
  'confined-child': sibling('document/confined-child'),
  'confined-read': sibling('document/confined-read'),
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle(CLI_ENTRIES, fileURLToPath(new URL('./bundle/cli', import.meta.url)));
  await bundle(CONFINED_ENTRIES, fileURLToPath(new URL('./bundle/confined', import.meta.url)));
}
