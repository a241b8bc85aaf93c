// A run is one text object of a page: its font, its size, which way it runs and whether it is seen at all.
// Asked of pdfium once a run, not once a character.
import { isLegacyFont } from '../../vietnamese/legacy.ts';
import type { Engine } from './engine.ts';
import type { Look } from './page.ts';

const INVISIBLE = 3;

export type Run = Look & {
  readonly font: string;
  readonly legacy: boolean;
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
};

export function runOf(engine: Engine, { textPage, index, object, buffer, turns }: Ask): Run {
  const at = buffer >> 2;
  engine.pdfium.FPDFText_GetMatrix(textPage, index, buffer);
  const [a = 1, b = 0, c = 0, d = 1] = engine.memory.HEAPF32.subarray(at, at + 4);
  engine.pdfium.FPDFTextObj_GetFontSize(object, buffer);
  const size = Math.abs((engine.memory.HEAPF32[at] ?? 0) * Math.hypot(c, d));
  const font = engine.pdfium.FPDFTextObj_GetFont(object);
  const name = font ? fontName(engine, font, buffer) : '';
  const flags = font ? engine.pdfium.FPDFFont_GetFlags(font) : 0;
  const weight = font ? engine.pdfium.FPDFFont_GetWeight(font) : 0;
  return {
    size: Math.round(Math.min(size, 1000) * 10) / 10 || 1,
    font: name,
    legacy: isLegacyFont(name),
    bold: /bold|black|heavy|demi/i.test(name) || weight >= 600 || (flags & 0x40000) !== 0,
    italic: /ital|obli/i.test(name) || (flags > 0 && (flags & 0x40) !== 0),
    hidden: engine.pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE,
    quarter: (quarterOf(a, b) + turns) & 3,
    slanted: Math.min(Math.abs(a), Math.abs(b)) > 0.15 * Math.max(Math.abs(a), Math.abs(b)),
  };
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
