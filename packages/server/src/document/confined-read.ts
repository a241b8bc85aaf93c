// The work of the confined child: one document, read; or one page of it, drawn; or what it is shown as.
import { readFile } from 'node:fs/promises';
import { read, type ReadingWithPasses, type Result } from '@sauro/reader';
import { drawPage, type PageToDraw } from '@sauro/reader/pages';
import type { Look } from './look/look.ts';
import { lookInto, type ToLookAt } from './look/look-into.ts';
import { pngOf } from './png.ts';

export type ConfinedQuestion = {
  readonly pdfium: string;
  readonly restoration: string;
  readonly name?: string;
  readonly draw?: PageToDraw;
  readonly look?: ToLookAt;
};

/** A PNG in base64; null where there is no such page. */
export type Drawn = string | null;

export async function answer(
  { name, pdfium, restoration, draw, look }: ConfinedQuestion,
  bytes: Uint8Array,
): Promise<Result<ReadingWithPasses> | Result<Drawn> | Result<Look>> {
  if (look !== undefined) return lookInto(bytes, look, { pdfium: () => readFile(pdfium) });
  if (draw === undefined) {
    const tools = { pdfium: () => readFile(pdfium), restoration: () => readFile(restoration) };
    return read({ bytes, ...(name === undefined ? {} : { name }) }, tools);
  }
  const drawn = await drawPage(bytes, draw, await readFile(pdfium));
  if (!drawn.ok) return drawn;
  return { ok: true, value: drawn.value === undefined ? null : pngOf(drawn.value).toString('base64') };
}
