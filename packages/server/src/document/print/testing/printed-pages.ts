// A PDF looked at page by page, as it is and with nothing left out: its size in points and its text.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { pdfiumWasm } from '../../pdfium-wasm.ts';

export type PrintedPage = { readonly width: number; readonly height: number; readonly text: string };

export async function printedPages(pdf: Uint8Array): Promise<readonly PrintedPage[]> {
  const library = await PDFiumLibrary.init({ wasmBinary: new Uint8Array(pdfiumWasm()).buffer });
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => {
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    return { width, height, text: page.getText() };
  });
  document.destroy();
  library.destroy();
  return pages;
}

/** Where words begin and lines end is not said by a PDF: texts are the same if their signs are. */
export function signsOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}\ufffe]/gu, '');
}
