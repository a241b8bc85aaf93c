// Builds what is run, where it is older than its sources: the server by the compiler, its bundles and the web by vite.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { run, tool } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.cache', 'sauro', 'built');
const MADE = [
  'packages/server/dist/main.js',
  'packages/server/dist/bundle/cli/cli.js',
  'packages/web/dist/app/index.html',
];

/** Says whether the build stands. */
export async function buildIfStale() {
  const sources = fingerprint();
  if (MADE.every((path) => existsSync(join(ROOT, path))) && stamped() === sources) return true;
  console.log('Dựng chương trình… / Building…');
  if (!(await build())) return false;
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
  return true;
}

export async function build() {
  return (
    (await run(tool('tsc'), ['-b', 'packages/server'])) &&
    (await run(process.execPath, ['packages/server/dist/bundle.js'])) &&
    (await run(tool('vite'), [
      'build',
      'packages/web',
      '--config',
      'packages/web/vite.config.ts',
      '--logLevel',
      'warn',
    ]))
  );
}

function stamped() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

/** Of the content, not of the times: a checkout changes those. Tests are no part of the build. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const packages = readdirSync(join(ROOT, 'packages')).map((name) => join('packages', name));
  const files = ['package-lock.json', 'tsconfig.base.json', ...packages.flatMap(sourcesOf)];
  for (const file of files) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function sourcesOf(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(({ name }) => !['dist', 'node_modules', 'testing'].includes(name) && !/\.test\.tsx?$/.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourcesOf(path) : [path];
    });
}
