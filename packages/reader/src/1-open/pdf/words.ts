// Reads the characters of a page and gathers them into words. This is the hot loop of a PDF: a handful of plain
// wasm calls a character into one buffer, the look of a text object asked once.
import { decodeLegacy } from '../../vietnamese/legacy.ts';
import type { Engine } from './engine.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Box, Look, Word } from './page.ts';

/** Beyond this distance, in parts of the size, two letters belong to two words though no space was set. */
export const WORD_GAP = 0.18;
/** A page of small print has some 10,000 characters; one with more than this is an attack or a drawing. */
const MOST_CHARS = 200_000;
const INVISIBLE = 3;
/** What pdfium answers for a hyphen at the end of a line. */
const LINE_HYPHEN = 2;

type Run = Look & { readonly font: string; readonly hidden: boolean; readonly quarter: number };

type Pending = {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  base: number;
  spaced: boolean;
  run: Run;
};

export type PageText = { readonly words: readonly Word[]; readonly hidden: number; readonly frame: Frame };

/** The words of a loaded text page, in the order in which they were drawn. */
export function readWords(engine: Engine, textPage: number, box: Box, turns: number, buffer: number): PageText {
  const runs = new Map<number, Run>();
  const first = gather(engine, textPage, frameOf(box, turns), buffer, runs);
  const quarter = mainQuarter(first.quarters);
  if (quarter === 0) return first;
  return gather(engine, textPage, frameOf(box, turns - quarter), buffer, new Map());
}

type Gathered = PageText & { readonly quarters: readonly number[] };

function gather(engine: Engine, textPage: number, frame: Frame, buffer: number, runs: Map<number, Run>): Gathered {
  const words: Word[] = [];
  const quarters = [0, 0, 0, 0];
  const count = Math.min(engine.pdfium.FPDFText_CountChars(textPage), MOST_CHARS);
  let hidden = 0;
  let spaced = false;
  let word: Pending | undefined;
  const end = () => {
    if (word) finish(word, words);
    word = undefined;
  };
  for (let index = 0; index < count; index += 1) {
    const code = engine.pdfium.FPDFText_GetUnicode(textPage, index);
    if (isSpace(code)) {
      if (!engine.pdfium.FPDFText_IsGenerated(textPage, index)) {
        end();
        spaced = true;
      }
      continue;
    }
    const text = textOf(code);
    const object = engine.pdfium.FPDFText_GetTextObject(textPage, index);
    if (text === '' || object === 0) continue;
    let run = runs.get(object);
    if (!run) {
      run = runOf(engine, { textPage, index, object, buffer, turns: frame.turns });
      runs.set(object, run);
    }
    quarters[run.quarter] = (quarters[run.quarter] ?? 0) + 1;
    if (run.hidden) {
      hidden += 1;
      continue;
    }
    const char = charAt(engine, textPage, index, frame, buffer);
    if (word && /^\p{M}/u.test(text)) {
      word.text += text;
      continue;
    }
    if (word && !continues(word, char, run)) end();
    if (word) extend(word, text, char);
    else word = { text, ...char, spaced, run };
    spaced = false;
  }
  end();
  return { words, hidden, frame, quarters };
}

type Char = Box & { readonly base: number };

function charAt(engine: Engine, textPage: number, index: number, frame: Frame, buffer: number): Char {
  engine.pdfium.FPDFText_GetLooseCharBox(textPage, index, buffer);
  engine.pdfium.FPDFText_GetCharOrigin(textPage, index, buffer + 16, buffer + 24);
  const at = buffer >> 2;
  const f32 = engine.memory.HEAPF32;
  const f64 = engine.memory.HEAPF64;
  const left = f32[at] ?? 0;
  const top = f32[at + 1] ?? 0;
  const right = f32[at + 2] ?? 0;
  const bottom = f32[at + 3] ?? 0;
  const x1 = frame.x(left, bottom);
  const x2 = frame.x(right, top);
  const y1 = frame.y(left, bottom);
  const y2 = frame.y(right, top);
  const base = frame.y(f64[(buffer + 16) >> 3] ?? 0, f64[(buffer + 24) >> 3] ?? 0);
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2), base };
}

function continues(word: Pending, char: Char, run: Run): boolean {
  if (word.run !== run && !sameRun(word.run, run)) return false;
  if (run.quarter !== 0) return word.run === run;
  const gap = char.left - word.right;
  return Math.abs(char.base - word.base) < 0.15 * run.size && gap < WORD_GAP * run.size && gap > -0.6 * run.size;
}

function sameRun(one: Run, other: Run): boolean {
  return (
    one.font === other.font &&
    one.quarter === other.quarter &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    Math.abs(one.size - other.size) < 0.1
  );
}

function extend(word: Pending, text: string, char: Char): void {
  word.text += text;
  word.left = Math.min(word.left, char.left);
  word.top = Math.min(word.top, char.top);
  word.right = Math.max(word.right, char.right);
  word.bottom = Math.max(word.bottom, char.bottom);
}

function finish(word: Pending, words: Word[]): void {
  const { run, ...box } = word;
  const text = decodeLegacy(word.text, run.font).normalize('NFC');
  const base = run.quarter === 0 ? box.base : box.bottom;
  words.push({ ...box, base, text, size: run.size, bold: run.bold, italic: run.italic });
}

function isSpace(code: number): boolean {
  return (code <= 32 && code !== LINE_HYPHEN) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;
}

/** Bullets of the symbol fonts live in a private area of Unicode; there they are shown as the plain sign. */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf02d, '-'],
  [0xf0b7, '•'],
  [0xf0a7, '•'],
  [0xf0d8, '•'],
  [0xf076, '•'],
  [0xf0fc, '•'],
  [0xf06f, 'o'],
  [LINE_HYPHEN, '-'],
  [0xfffe, '-'],
  [0x2010, '-'],
  [0x2011, '-'],
]);

function textOf(code: number): string {
  const symbol = SYMBOLS.get(code);
  if (symbol !== undefined) return symbol;
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfeff || code === 0xffff) return '';
  return String.fromCodePoint(code);
}

type Ask = {
  readonly textPage: number;
  readonly index: number;
  readonly object: number;
  readonly buffer: number;
  readonly turns: number;
};

function runOf(engine: Engine, { textPage, index, object, buffer, turns }: Ask): Run {
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
    bold: /bold|black|heavy|demi/i.test(name) || weight >= 600 || (flags & 0x40000) !== 0,
    italic: /ital|obli/i.test(name) || (flags > 0 && (flags & 0x40) !== 0),
    hidden: engine.pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE,
    quarter: (quarterOf(a, b) + turns) & 3,
  };
}

/** Clockwise quarter turns of the direction in which the letters follow each other. */
function quarterOf(a: number, b: number): number {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b >= 0 ? 3 : 1;
}

function mainQuarter(quarters: readonly number[]): number {
  const total = quarters.reduce((sum, count) => sum + count, 0);
  return [1, 2, 3].find((quarter) => (quarters[quarter] ?? 0) > 0.6 * total) ?? 0;
}

function fontName(engine: Engine, font: number, buffer: number): string {
  const length = Math.min(engine.pdfium.FPDFFont_GetBaseFontName(font, buffer, 120), 120);
  return String.fromCharCode(...engine.memory.HEAPU8.subarray(buffer, buffer + Math.max(length - 1, 0)));
}
