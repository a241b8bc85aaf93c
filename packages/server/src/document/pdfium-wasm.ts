// The bytes of the PDF engine, found where npm put them. The reader is pure and must be given them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export function pdfiumWasmPath(): string {
  return createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm');
}

export async function pdfiumWasm(): Promise<Uint8Array> {
  return readFile(pdfiumWasmPath());
}
