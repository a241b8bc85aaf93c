// Recognising letters for the command line: the engine is started when the first page that is a picture comes, and each page is
// told on stderr, because one takes seconds.
import { type ReadPicture, scanPage, unreadPage } from '@sauro/reader/scan';
import { pdfiumWasm } from '../document/pdfium-wasm.ts';
import { findNativeTesseract, recogniseNatively } from '../document/ocr/tesseract-native.ts';
import { tesseractFiles } from '../document/ocr/tesseract-files.ts';
import { startTesseract } from '../document/ocr/tesseract-wasm.ts';

let engine: ReturnType<typeof startTesseract> | undefined;

async function start(): ReturnType<typeof startTesseract> {
  const native = await findNativeTesseract();
  return native === undefined ? startTesseract(tesseractFiles()) : recogniseNatively(native);
}

export const scanInThisProcess: ReadPicture = async (pdf, page) => {
  engine ??= start();
  process.stderr.write(`Đang nhận dạng chữ trong ảnh: trang ${page}…\n`);
  const read = await scanPage(pdf, page, { pdfium: pdfiumWasm(), recognise: await engine });
  return read.ok ? read.value : unreadPage(page, 'poor');
};
