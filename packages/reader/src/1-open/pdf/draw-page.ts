// Draws a page of a PDF as it is shown: cropped, turned and with its annotations, in the same frame in which `readWords`
// gives the places of its text, so that a place of the flow falls on the word in the picture.
import { type Result, failure, success } from '../../result.ts';
import { type Engine, engineOf, releaseEngine } from './engine.ts';
import { type Frame, pageBox } from './frame.ts';
import { loadPage, withDocument } from './load.ts';
import { readWords } from './words.ts';

export type PageToDraw = {
  /** From 1. */
  readonly page: number;
  /** Of the picture, in pixels; its height follows from the page. */
  readonly width: number;
};

/** Rows from the top, four bytes a pixel: red, green, blue, and one that says nothing. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** A page that is drawn larger than this is a drawing, or an attack. */
const MOST_PIXELS = 16_000_000;

/** Nothing where there is no such page. `pdfium` are the bytes of pdfium.wasm. */
export async function drawPage(
  bytes: Uint8Array,
  wanted: PageToDraw,
  pdfium: Uint8Array,
): Promise<Result<Picture | undefined>> {
  const engine = await engineOf(pdfium);
  try {
    const drawn = withDocument(engine, bytes, (document, buffer) => draw(engine, { document, buffer, ...wanted }));
    releaseEngine(engine, true);
    return drawn;
  } catch {
    // A damaged file can make the wasm module trap; the module is then given up.
    releaseEngine(engine, false);
    return failure({ code: 'file.broken', details: { what: 'PDF' } });
  }
}

type Drawing = PageToDraw & { readonly document: number; readonly buffer: number };

function draw(engine: Engine, { document, buffer, page: number, width }: Drawing): Result<Picture | undefined> {
  if (number > engine.pdfium.FPDF_GetPageCount(document)) return success(undefined);
  const page = loadPage(engine, document, number - 1);
  if (page === 0) return success(undefined);
  const turns = engine.pdfium.FPDFPage_GetRotation(page);
  const frame = frameOfText(engine, { page, turns, buffer });
  const size = frame === undefined ? undefined : sizeOf(frame, width);
  const picture = frame && size ? pictureOf(engine, { page, turns: (frame.turns - turns) & 3, ...size }) : undefined;
  engine.pdfium.FPDF_ClosePage(page);
  return success(picture);
}

type Loaded = { readonly page: number; readonly turns: number; readonly buffer: number };

/** The frame hangs on which way the text runs: a page whose text runs upwards is read turned, and so is shown turned. */
function frameOfText(engine: Engine, { page, turns, buffer }: Loaded): Frame | undefined {
  const textPage = engine.pdfium.FPDFText_LoadPage(page);
  if (textPage === 0) return undefined;
  const { frame } = readWords(engine, { textPage, box: pageBox(engine, page, buffer), turns, buffer });
  engine.pdfium.FPDFText_ClosePage(textPage);
  return frame;
}

type Size = { readonly width: number; readonly height: number };

function sizeOf(frame: Frame, width: number): Size | undefined {
  if (!(frame.width > 0 && frame.height > 0)) return undefined;
  const scale = Math.min(width / frame.width, Math.sqrt(MOST_PIXELS / (frame.width * frame.height)));
  return {
    width: Math.max(1, Math.round(frame.width * scale)),
    height: Math.max(1, Math.round(frame.height * scale)),
  };
}

const BGRX = 3;
const BYTES = 4;
const WHITE = 0xffffffff;
const WITH_ANNOTATIONS = 0x01;
/** Red first. */
const REVERSED = 0x10;

/** `turns`: clockwise quarters beyond those that the page itself asks for. */
function pictureOf(engine: Engine, { page, turns, width, height }: Size & { page: number; turns: number }): Picture {
  const { pdfium, memory } = engine;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGRX, 0, 0);
  if (bitmap === 0) throw new RangeError('no memory for the picture of a page');
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, turns, WITH_ANNOTATIONS | REVERSED);
  const [start, stride] = [pdfium.FPDFBitmap_GetBuffer(bitmap), pdfium.FPDFBitmap_GetStride(bitmap)];
  const pixels = new Uint8Array(width * height * BYTES);
  for (let row = 0; row < height; row += 1) {
    const from = start + row * stride;
    pixels.set(memory.HEAPU8.subarray(from, from + width * BYTES), row * width * BYTES);
  }
  pdfium.FPDFBitmap_Destroy(bitmap);
  return { width, height, pixels };
}
