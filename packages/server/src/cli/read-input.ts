// One file, read in the thread that asks, within the same size as an upload.
import { readFileSync } from 'node:fs';
import { read, type ReadingWithPasses, type Result } from '@sauro/reader';
import { LARGEST_FILE_MB } from '../document/limits.ts';
import type { Input } from './inputs.ts';
import { tools, toolsWithConverter } from './tools.ts';

/** Undefined where the file cannot be opened. */
export type ReadInput = Result<ReadingWithPasses> | undefined;

export async function readInput({ path, bytes: size }: Input): Promise<ReadInput> {
  if (size > LARGEST_FILE_MB * 1024 * 1024) {
    return { ok: false, problem: { code: 'file.too-large', details: { limit: LARGEST_FILE_MB } } };
  }
  const bytes = bytesOf(path);
  if (bytes === undefined) return undefined;
  const source = { bytes, name: path };
  const result = await read(source, tools);
  if (result.ok || result.problem.code !== 'doc.no-converter') return result;
  const converting = await toolsWithConverter();
  return converting === undefined ? result : read(source, converting);
}

/** At once: there is nothing else that this thread could do meanwhile. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
