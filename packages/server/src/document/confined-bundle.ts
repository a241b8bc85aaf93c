// Where the files of the confined child are: made at build time beside the server; made on the spot from sources (tests, tsx).
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearLeftBehind, makeTemporary } from '../kit/left-behind.ts';

export type ConfinedBundle = {
  readonly folder: string;
  readonly child: string;
  readonly reader: string;
  readonly marker: string;
  readonly printer: string;
};

const BUILT = fileURLToPath(new URL('../bundle/confined/', import.meta.url));

const PREFIX = 'sauro-confined-';

let found: Promise<ConfinedBundle> | undefined;
export function confinedBundle(): Promise<ConfinedBundle> {
  found ??= find();
  return found;
}

async function find(): Promise<ConfinedBundle> {
  const folder = existsSync(join(BUILT, 'confined-child.js')) ? BUILT : await makeFromSources();
  const file = (name: string): string => join(folder, `${name}.js`);
  return {
    folder,
    child: file('confined-child'),
    reader: file('confined-read'),
    marker: file('confined-mark'),
    printer: file('confined-print'),
  };
}

/** Each process makes its own, so that tests side by side never load half a file. */
async function makeFromSources(): Promise<string> {
  const { bundle, CONFINED_ENTRIES } = await import('../bundle.ts');
  await clearConfinedBundles();
  const folder = await makeTemporary(PREFIX);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await bundle(CONFINED_ENTRIES, folder);
  return folder;
}

/** Test runners kill their processes: what those have made is cleared when the whole run ends. */
export function clearConfinedBundles(): Promise<void> {
  return clearLeftBehind(PREFIX);
}
