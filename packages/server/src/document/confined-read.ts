// The work of the confined child: one document, read; or one page of it, drawn; or what it is shown as; or checked.
import { readFile } from 'node:fs/promises';
import { read, type ReadingWithPasses, type Result } from '@sauro/reader';
import { drawPage, type PageToDraw } from '@sauro/reader/pages';
import { type Check, checkDocument } from '@sauro/writer/check';
import type { Look } from './look/look.ts';
import { lookInto, type ToLookAt } from './look/look-into.ts';
import { pngOf } from './png.ts';

export type ConfinedQuestion = {
  readonly pdfium: string;
  readonly name?: string;
  readonly draw?: PageToDraw;
  readonly look?: ToLookAt;
  readonly check?: CheckAsked;
};

/** What is found in a document, or a copy of it with what is certain mended. */
export type CheckAsked = 'findings' | 'corrected';

/** A PNG in base64; null where there is no such page. */
export type Drawn = string | null;
/** A DOCX in base64; null where nothing in it is certain enough to be mended. */
export type Corrected = string | null;

export async function answer(
  { name, pdfium, draw, look, check }: ConfinedQuestion,
  bytes: Uint8Array,
): Promise<Result<ReadingWithPasses> | Result<Drawn> | Result<Look> | Result<Check> | Result<Corrected>> {
  if (check !== undefined) return checked(check, bytes);
  if (look !== undefined) return lookInto(bytes, look, { pdfium: () => readFile(pdfium) });
  if (draw === undefined) {
    return read({ bytes, ...(name === undefined ? {} : { name }) }, { pdfium: () => readFile(pdfium) });
  }
  const drawn = await drawPage(bytes, draw, await readFile(pdfium));
  if (!drawn.ok) return drawn;
  return { ok: true, value: drawn.value === undefined ? null : pngOf(drawn.value).toString('base64') };
}

async function checked(asked: CheckAsked, bytes: Uint8Array): Promise<Result<Check> | Result<Corrected>> {
  const result = await checkDocument({ bytes });
  if (!result.ok) return result;
  if (asked === 'findings') return { ok: true, value: result.value.check };
  const copy = result.value.corrected();
  return { ok: true, value: copy === undefined ? null : Buffer.from(copy).toString('base64') };
}
