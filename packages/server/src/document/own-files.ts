// The reader's own files: where they are is told with each question, and a process that is asked again and again reads them once.
import { readFile } from 'node:fs/promises';

/** Paths. */
export type OwnFiles = { readonly pdfium: string; readonly restoration: string };

const kept = new Map<string, Promise<Uint8Array>>();

export function readOnce(path: string): Promise<Uint8Array> {
  const known = kept.get(path) ?? readFile(path);
  kept.set(path, known);
  return known;
}
