// Opens a PDF: pdfium gives characters and drawn lines with their places, our own geometry makes paragraphs and tables
// of them. A scan is told from a document with text and refused; nothing is read from a picture, and its text layer is
// good for one thing: a secrecy mark in it is a mark.
import { type Result, failure, success } from '../../result.ts';
import type { Opened } from '../opened.ts';
import { type Engine, engineOf, releaseEngine } from './engine.ts';
import { flowOf } from './flow-of.ts';
import { layOut } from './lay-out.ts';
import type { Page } from './page.ts';
import { MOST_PAGES, readPages } from './read-pages.ts';
import { isScan } from './scan.ts';

/** `pdfium` are the bytes of pdfium.wasm; they are compiled on the first call. */
export async function openPdf(bytes: Uint8Array, pdfium: Uint8Array): Promise<Result<Opened>> {
  let engine: Engine;
  try {
    engine = await engineOf(pdfium);
  } catch {
    return failure({ code: 'pdf.no-engine', details: {} });
  }
  const read = readSafely(engine, bytes);
  if (!read.ok) return read;
  const { pages, count, doubts } = read.value;
  if (count > MOST_PAGES) return failure({ code: 'file.too-many-pages', details: { pages: count, limit: MOST_PAGES } });
  if (isScan(pages)) {
    const flow = flowOf(layOut(pages.map(withHidden)));
    return success({ format: 'pdf', flow, pages: count, doubts, unread: { code: 'scan.not-readable', details: {} } });
  }
  const flow = flowOf(layOut(pages));
  if (flow.length === 0) return failure({ code: 'file.no-text', details: {} });
  return success({ format: 'pdf', flow, pages: count, doubts });
}

function withHidden(page: Page): Page {
  return { ...page, words: [...page.words, ...page.hidden] };
}

/** A damaged file can make the wasm module trap; the module is then given up, and the file is what was broken. */
function readSafely(engine: Engine, bytes: Uint8Array): ReturnType<typeof readPages> {
  try {
    const read = readPages(engine, bytes);
    releaseEngine(engine, true);
    return read;
  } catch {
    releaseEngine(engine, false);
    return failure({ code: 'file.broken', details: { what: 'PDF' } });
  }
}
