// Files that have a gold reading, and how a test reads them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { read } from '@sauro/reader';
import type { Gold } from './gold.ts';
import { type Score, score } from './score.ts';

export type Entry = { readonly file: string; readonly format: string; readonly gold: string };
export type Scored = Entry & { readonly score: Score };

const FORMATS = ['docx', 'pdf', 'txt', 'md', 'html'];

/** Files beside each other whose name without its ending is that of a gold reading; scans and refused files have none. */
export function documentsOf(folder: string, golds: string, except: readonly string[] = []): readonly Entry[] {
  if (!existsSync(folder) || !existsSync(golds)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const [stem = '', format = '', more] = name.split('.');
      const gold = join(golds, `${stem}.json`);
      if (more !== undefined || !FORMATS.includes(format) || except.includes(stem) || !existsSync(gold)) return [];
      return [{ file: join(folder, name), format, gold }];
    });
}

export async function scored(entries: readonly Entry[]): Promise<readonly Scored[]> {
  const results: Scored[] = [];
  for (const entry of entries) {
    const result = await readFileAt(entry.file);
    if (!result.ok) throw new Error(`${entry.file} was refused: ${result.problem.code}`);
    const gold = JSON.parse(readFileSync(entry.gold, 'utf8')) as Gold;
    results.push({ ...entry, score: score(gold, result.value) });
  }
  return results;
}

export function readFileAt(file: string): ReturnType<typeof read> {
  return read(
    { bytes: new Uint8Array(readFileSync(file)), name: file.slice(file.lastIndexOf('/') + 1) },
    { pdfium, restoration },
  );
}

/** The model by which damaged text is restored. */
function restoration(): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve('@sauro/reader/model/restore.bin');
  return Promise.resolve(new Uint8Array(readFileSync(path)));
}

function pdfium(): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
  return Promise.resolve(new Uint8Array(readFileSync(path)));
}
