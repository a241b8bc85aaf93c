// From the bytes of a PDF to its pages of words, lines and pictures. Every handle that pdfium gives out is given back.
import type { Doubt } from '../../doubt.ts';
import { type Result, failure, success } from '../../result.ts';
import type { Engine } from './engine.ts';
import { pageBox } from './frame.ts';
import type { Page } from './page.ts';
import { readDrawing } from './rules.ts';
import { readWords } from './words.ts';

export const MOST_PAGES = 2000;
const BUFFER = 256;
const PASSWORD = 4;
const SECURITY = 5;

/** `pages` is empty where `count` is beyond the limit: nothing is read of such a file. */
export type Read = { readonly pages: readonly Page[]; readonly count: number; readonly doubts: readonly Doubt[] };

/** May trap inside wasm on a damaged file. */
export function readPages(engine: Engine, bytes: Uint8Array): Result<Read> {
  const { malloc, free } = engine.pdfium;
  const address = malloc(bytes.length + 1);
  if (address === 0) return failure({ code: 'limit.memory', details: {} });
  const buffer = malloc(BUFFER);
  engine.memory.HEAPU8.set(bytes, address);
  const document = engine.pdfium.FPDF_LoadMemDocument(address, bytes.length, 0);
  const result = document === 0 ? refusal(engine) : readDocument(engine, document, buffer);
  if (document !== 0) engine.pdfium.FPDF_CloseDocument(document);
  free(buffer);
  free(address);
  return result;
}

function refusal(engine: Engine): Result<Read> {
  const error = engine.pdfium.FPDF_GetLastError();
  if (error === PASSWORD || error === SECURITY) return failure({ code: 'file.encrypted', details: {} });
  return failure({ code: 'file.broken', details: { what: 'PDF' } });
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

const LINK = 2;
const POPUP = 16;
const MOST_ANNOTATIONS = 500;

/**
 * A page with what was laid over it made part of it: number and date of an issued document are often put on it as
 * signature fields, and forms hold their answers so.
 */
function loadPage({ pdfium }: Engine, document: number, index: number): number {
  const page = pdfium.FPDF_LoadPage(document, index);
  const count = page === 0 ? 0 : Math.min(pdfium.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS);
  let shown = false;
  for (let order = 0; order < count && !shown; order += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, order);
    if (annotation === 0) continue;
    const kind = pdfium.FPDFAnnot_GetSubtype(annotation);
    shown = kind !== LINK && kind !== POPUP;
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
  if (!shown) return page;
  pdfium.FPDFPage_Flatten(page, 0);
  pdfium.FPDF_ClosePage(page);
  return pdfium.FPDF_LoadPage(document, index);
}
