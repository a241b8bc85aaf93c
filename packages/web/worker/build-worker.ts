// Writes the worker beside the application that it opens without a line, with the list of the files that were built.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';

const SOURCE = join(import.meta.dirname, 'worker.ts');
/** What a page asks for by itself; larger things (a font that is not used here, a map) come when they are asked for. */
const OPENED = /^assets\/.+\.(js|css|woff2)$|^logo\.svg$/;

export function worker(): Plugin {
  let folder = '';
  return {
    name: 'sauro-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: async () => {
      const files = (await readdir(folder, { recursive: true })).filter((file) => OPENED.test(file)).toSorted();
      const page = await readFile(join(folder, 'index.html'));
      const version = createHash('sha256').update(page).update(files.join()).digest('hex').slice(0, 16);
      const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), SOURCE);
      const filled = code
        .replace('__VERSION__', version)
        .replace(/\[\s*["']__FILES__["']\s*\]/, JSON.stringify(files.map((file) => `/${file}`)));
      if (filled.includes('__FILES__')) throw new Error('The worker has no place for its files.');
      await writeFile(join(folder, 'worker.js'), filled);
    },
  };
}
