// Where npm put the files of the engine that recognises letters: its program, its module and what it knows of Vietnamese.
// Nothing is ever fetched.
import { createRequire } from 'node:module';

export type TesseractFiles = { readonly glue: string; readonly wasm: string; readonly vietnamese: string };

export function tesseractFiles(): TesseractFiles {
  const { resolve } = createRequire(import.meta.url);
  return {
    glue: resolve('tesseract.js-core/tesseract-core-simd-lstm.js'),
    wasm: resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'),
    vietnamese: resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
  };
}
