// The files to read: those named, and those found in folders, in an order that is the same every time.
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** In a folder only these are taken; a file named outright is read whatever its name, by its content. */
const READABLE = new Set([
  '.docx',
  '.pdf',
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.doc',
  '.jpg',
  '.jpeg',
  '.png',
  '.tif',
  '.tiff',
  '.edxml',
]);

export type Input = { readonly path: string; readonly bytes: number };
export type Inputs = { readonly files: readonly Input[]; readonly missing: readonly string[] };

export async function listInputs(paths: readonly string[]): Promise<Inputs> {
  const files: Input[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) missing.push(path);
    else if (found.isDirectory()) files.push(...(await filesIn(path)));
    else files.push({ path, bytes: found.size });
  }
  return { files, missing };
}

async function filesIn(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()) && !isOfficeLock(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(path)).size })));
}

/** Word keeps "~$plan.docx" beside a document that is open. */
function isOfficeLock(name: string): boolean {
  return name.startsWith('~$');
}

/** The name of a reading's file: plan.docx → plan. */
export function outputName(path: string): string {
  return basename(path, extname(path));
}

/** Inputs that would be written over each other, by the name that they share. */
export function clashes(files: readonly Input[]): Map<string, readonly string[]> {
  const byName = new Map<string, string[]>();
  for (const { path } of files) {
    const name = outputName(path);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  return new Map([...byName].filter(([, paths]) => paths.length > 1));
}
