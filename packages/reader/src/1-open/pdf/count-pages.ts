// How many pages a PDF has, for who draws them without reading any.
import { type Result, failure, success } from '../../result.ts';
import { engineOf, releaseEngine } from './engine.ts';
import { withDocument } from './load.ts';

/** `pdfium` are the bytes of pdfium.wasm. */
export async function countPages(bytes: Uint8Array, pdfium: Uint8Array): Promise<Result<number>> {
  const engine = await engineOf(pdfium);
  try {
    const count = withDocument(engine, bytes, (document) => success(engine.pdfium.FPDF_GetPageCount(document)));
    releaseEngine(engine, true);
    return count;
  } catch {
    // A damaged file can make the wasm module trap; the module is then given up.
    releaseEngine(engine, false);
    return failure({ code: 'file.broken', details: { what: 'PDF' } });
  }
}
