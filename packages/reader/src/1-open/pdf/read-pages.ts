// From the bytes of a PDF to its pages of words, lines and pictures. Every handle that pdfium gives out is given back.
import type { Doubt } from '../../doubt.ts';
import { type Result, failure, success } from '../../result.ts';
import type { Engine } from './engine.ts';
import { pageBox } from './frame.ts';
import { loadPage, withDocument } from './load.ts';
import type { Page } from './page.ts';
import { readDrawing } from './rules.ts';
import { readWords } from './words.ts';

export const MOST_PAGES = 2000;
/** `pages` is empty where `count` is beyond the limit: nothing is read of such a file. */
export type Read = { readonly pages: readonly Page[]; readonly count: number; readonly doubts: readonly Doubt[] };

/** May trap inside wasm on a damaged file. */
export function readPages(engine: Engine, bytes: Uint8Array): Result<Read> {
  return withDocument(engine, bytes, (document, buffer) => readDocument(engine, document, buffer));
}

function readDocument(engine: Engine, document: number, buffer: number): Result<Read> {
  const count = engine.pdfium.FPDF_GetPageCount(document);
  if (count > MOST_PAGES) return success({ pages: [], count, doubts: [] });
  const pages: Page[] = [];
  const doubts: Doubt[] = [];
  for (let index = 0; index < count; index += 1) {
    const page = readPage(engine, document, index, buffer);
    if (page) pages.push(page);
    else doubts.push({ code: 'element.ignored', details: { element: `trang ${index + 1}` } });
  }
  if (pages.length === 0) return failure({ code: 'file.broken', details: { what: 'PDF' } });
  return success({ pages, count, doubts });
}

function readPage(engine: Engine, document: number, index: number, buffer: number): Page | undefined {
  const page = loadPage(engine, document, index);
  if (page === 0) return undefined;
  const textPage = engine.pdfium.FPDFText_LoadPage(page);
  if (textPage === 0) {
    engine.pdfium.FPDF_ClosePage(page);
    return undefined;
  }
  const turns = engine.pdfium.FPDFPage_GetRotation(page);
  const { words, slanted, hidden, frame } = readWords(engine, {
    textPage,
    box: pageBox(engine, page, buffer),
    turns,
    buffer,
  });
  const { rules, picture } = readDrawing(engine, page, frame, buffer);
  engine.pdfium.FPDFText_ClosePage(textPage);
  engine.pdfium.FPDF_ClosePage(page);
  const { width, height } = frame;
  return { number: index + 1, width, height, words, slanted, rules, picture, hidden };
}
