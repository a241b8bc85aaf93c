// A run is one text object of a page: its font, its size, which way it runs and whether it is seen at all.
// Asked of pdfium once a run, not once a character, and of its fonts once a page.
import { isLegacyFont } from '../../vietnamese/legacy.ts';
import type { Engine } from './engine.ts';

const INVISIBLE = 3;

/** What a font says of the letters set in it. */
type Font = { readonly font: string; readonly legacy: boolean; readonly bold: boolean; readonly italic: boolean };

/** By handle; a handle is a font's own only as long as its page is loaded. */
export type Fonts = Map<number, Font>;

export type Run = Font & {
  readonly size: number;
  readonly hidden: boolean;
  /** Clockwise quarter turns in which it is shown. */
  readonly quarter: number;
  readonly slanted: boolean;
};

export type Ask = {
  readonly textPage: number;
  readonly index: number;
  readonly object: number;
  readonly buffer: number;
  readonly turns: number;
  readonly fonts: Fonts;
};

export function runOf(engine: Engine, { textPage, index, object, buffer, turns, fonts }: Ask): Run {
  const at = buffer >> 2;
  engine.pdfium.FPDFText_GetMatrix(textPage, index, buffer);
  const { HEAPF32: matrix } = engine.memory;
  const [a = 1, b = 0, c = 0, d = 1] = [matrix[at], matrix[at + 1], matrix[at + 2], matrix[at + 3]];
  engine.pdfium.FPDFTextObj_GetFontSize(object, buffer);
  const size = Math.abs((engine.memory.HEAPF32[at] ?? 0) * Math.hypot(c, d));
  const { font, legacy, bold, italic } = fontOf(engine, object, buffer, fonts);
  return {
    size: Math.round(Math.min(size, 1000) * 10) / 10 || 1,
    font,
    legacy,
    bold,
    italic,
    hidden: engine.pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE,
    quarter: (quarterOf(a, b) + turns) & 3,
    slanted: Math.min(Math.abs(a), Math.abs(b)) > 0.15 * Math.max(Math.abs(a), Math.abs(b)),
  };
}

function fontOf(engine: Engine, object: number, buffer: number, fonts: Fonts): Font {
  const handle = engine.pdfium.FPDFTextObj_GetFont(object);
  const known = fonts.get(handle);
  if (known) return known;
  const name = handle ? fontName(engine, handle, buffer) : '';
  const flags = handle ? engine.pdfium.FPDFFont_GetFlags(handle) : 0;
  const weight = handle ? engine.pdfium.FPDFFont_GetWeight(handle) : 0;
  const font = {
    font: name,
    legacy: isLegacyFont(name),
    bold: /bold|black|heavy|demi/i.test(name) || weight >= 600 || (flags & 0x40000) !== 0,
    italic: /ital|obli/i.test(name) || (flags > 0 && (flags & 0x40) !== 0),
  };
  fonts.set(handle, font);
  return font;
}

/** Clockwise quarter turns of the direction in which the letters follow each other. */
function quarterOf(a: number, b: number): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b >= 0 ? 3 : 1;
}

function fontName(engine: Engine, font: number, buffer: number): string {
  const length = Math.min(engine.pdfium.FPDFFont_GetBaseFontName(font, buffer, 120), 120);
  return String.fromCharCode(...engine.memory.HEAPU8.subarray(buffer, buffer + Math.max(length - 1, 0)));
}

/** Not along the lines of the page: kept together as it was drawn, spaces and all. */
export function isTurned(run: Run): boolean {
  return run.quarter !== 0 || run.slanted;
}

/** Whether letters of two runs may make one word. */
export function sameRun(one: Run, other: Run): boolean {
  return (
    one.font === other.font &&
    one.quarter === other.quarter &&
    one.slanted === other.slanted &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    Math.abs(one.size - other.size) < 0.1
  );
}
