// Draws a page of a PDF as it is shown: cropped, turned and with its annotations, in the same frame in which `readWords`
// gives the places of its text, so that a place of the flow falls on the word in the picture.
import { type Result, failure, success } from '../../result.ts';
import { type Engine, engineOf, releaseEngine } from './engine.ts';
import { type Frame, pageBox } from './frame.ts';
import { loadPage, withDocument } from './load.ts';
import { readWords } from './words.ts';

/** The page, from 1; and either the width of the picture in pixels, from which its height follows, or its fineness. */
export type PageToDraw = { readonly page: number; readonly width: number };
/**
 * As its largest picture is, dot for dot, so that nothing is lost or invented; but no finer than `dpi` on A4 paper, whatever
 * size the file claims, and as fine where the page holds no picture.
 */
export type FinePage = { readonly page: number; readonly dpi: number; readonly widest: number };

/** Rows from the top, four bytes a pixel: red, green, blue, and one that says nothing. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** A page that is drawn larger than this is a drawing, or an attack. */
const MOST_PIXELS = 16_000_000;

/** Nothing where there is no such page. `pdfium` are the bytes of pdfium.wasm. */
export async function drawPage(
  bytes: Uint8Array,
  wanted: PageToDraw | FinePage,
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

type Drawing = (PageToDraw | FinePage) & { readonly document: number; readonly buffer: number };

function draw(engine: Engine, { document, buffer, page: number, ...wanted }: Drawing): Result<Picture | undefined> {
  if (number > engine.pdfium.FPDF_GetPageCount(document)) return success(undefined);
  const page = loadPage(engine, document, number - 1);
  if (page === 0) return success(undefined);
  const turns = engine.pdfium.FPDFPage_GetRotation(page);
  const frame = frameOfText(engine, { page, turns, buffer });
  const size =
    frame === undefined
      ? undefined
      : sizeOf(frame, 'width' in wanted ? wanted.width : fineWidth(engine, { page, buffer, frame, ...wanted }));
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

const A4_INCHES = 595.3 / 72;

type Fine = Pick<FinePage, 'dpi' | 'widest'> & {
  readonly page: number;
  readonly buffer: number;
  readonly frame: Frame;
};

function fineWidth(engine: Engine, { dpi, widest, frame: { width, height }, ...loaded }: Fine): number {
  const finest = (A4_INCHES * dpi) / Math.min(width, height);
  const own = dotsToPoint(engine, { ...loaded, area: width * height });
  const scale = own === undefined ? finest : Math.min(own, finest);
  return Math.min(Math.round(width * scale), widest);
}

const IMAGE = 3;
/** Pictures that cover less than this of their page are in it, and not it. */
const MOST_OF_PAGE = 0.5;
/** Coarser than this nothing can be read in it: what else the page holds is drawn finely. */
const COARSEST = 0.6;

/** Dots to the point of the pictures that cover most of the page, which may be cut into strips; undefined where none do. */
function dotsToPoint(
  { pdfium, memory }: Engine,
  { page, buffer, area }: { readonly page: number; readonly buffer: number; readonly area: number },
): number | undefined {
  let [pixels, covered] = [0, 0];
  const count = Math.min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS);
  for (let index = 0; index < count; index += 1) {
    const object = pdfium.FPDFPage_GetObject(page, index);
    if (object === 0 || pdfium.FPDFPageObj_GetType(object) !== IMAGE) continue;
    if (!pdfium.FPDFImageObj_GetImagePixelSize(object, buffer, buffer + 4)) continue;
    const dots = (memory.HEAPU32[buffer >> 2] ?? 0) * (memory.HEAPU32[(buffer >> 2) + 1] ?? 0);
    if (!pdfium.FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(buffer >> 2, (buffer >> 2) + 4);
    const own = (right - left) * (top - bottom);
    // A small one, as a stamp that was laid over, says nothing of the others.
    if (own < SMALLEST_STRIP * area) continue;
    pixels += dots;
    covered += own;
  }
  const dots = Math.sqrt(pixels / covered);
  return covered > MOST_OF_PAGE * area && dots > COARSEST ? dots : undefined;
}

/** Part of the page: a strip of eight rows of a page of 2,300. */
const SMALLEST_STRIP = 0.003;
const MOST_OBJECTS = 5000;

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
