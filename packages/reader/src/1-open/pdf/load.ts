// A PDF laid into the memory of the engine and its pages loaded, as reading and drawing both need them.
import { type Result, failure } from '../../result.ts';
import type { Engine } from './engine.ts';

const BUFFER = 256;
const PASSWORD = 4;
const SECURITY = 5;

/**
 * Does the work on a loaded document, beside a buffer of 256 bytes for what pdfium answers. May trap inside wasm on a
 * damaged file.
 */
export function withDocument<T>(
  engine: Engine,
  bytes: Uint8Array,
  work: (document: number, buffer: number) => Result<T>,
): Result<T> {
  const { malloc, free } = engine.pdfium;
  const address = malloc(bytes.length + 1);
  if (address === 0) return failure({ code: 'limit.memory', details: {} });
  const buffer = malloc(BUFFER);
  engine.memory.HEAPU8.set(bytes, address);
  const document = engine.pdfium.FPDF_LoadMemDocument(address, bytes.length, 0);
  const result = document === 0 ? refusal<T>(engine) : work(document, buffer);
  if (document !== 0) engine.pdfium.FPDF_CloseDocument(document);
  free(buffer);
  free(address);
  return result;
}

function refusal<T>(engine: Engine): Result<T> {
  const error = engine.pdfium.FPDF_GetLastError();
  if (error === PASSWORD || error === SECURITY) return failure({ code: 'file.encrypted', details: {} });
  return failure({ code: 'file.broken', details: { what: 'PDF' } });
}

const LINK = 2;
const POPUP = 16;
const MOST_ANNOTATIONS = 500;

/**
 * A page with what was laid over it made part of it: number and date of an issued document are often put on it as
 * signature fields, and forms hold their answers so.
 */
export function loadPage({ pdfium }: Engine, document: number, index: number): number {
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
