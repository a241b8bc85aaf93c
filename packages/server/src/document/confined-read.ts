// The work of the confined child: one document, read.
import { readFile } from 'node:fs/promises';
import { read, type ReadingWithPasses, type Result } from '@sauro/reader';

export type ReadQuestion = { readonly name?: string; readonly pdfium: string };

export async function answer(question: ReadQuestion, bytes: Uint8Array): Promise<Result<ReadingWithPasses>> {
  const { name, pdfium } = question;
  return read({ bytes, ...(name === undefined ? {} : { name }) }, { pdfium: () => readFile(pdfium) });
}
