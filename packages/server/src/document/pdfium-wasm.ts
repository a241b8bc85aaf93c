// The bytes of the PDF engine, found where npm put them. The reader is pure and must be given them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export function pdfiumWasmPath(): string {
  return createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
}

let kept: Uint8Array | undefined;

/** Read once, and at once: the thread has nothing else to do until they are there. */
export function pdfiumWasm(): Uint8Array {
  kept ??= readFileSync(pdfiumWasmPath());
  return kept;
}
