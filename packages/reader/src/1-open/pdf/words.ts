// Reads the characters of a page and gathers them into words. This is the hot loop of a PDF: a handful of plain
// wasm calls a character into one buffer, the look of a text object asked once.
import { decodeLegacy, isLegacyFont } from '../../vietnamese/legacy.ts';
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

type Run = Look & {
  readonly font: string;
  readonly legacy: boolean;
  readonly hidden: boolean;
  /** Clockwise quarter turns in which it is shown. */
  readonly quarter: number;
  readonly slanted: boolean;
};

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

export type PageText = {
  readonly words: readonly Word[];
  /** Text set at a slant, as a watermark is; each run is one word. */
  readonly slanted: readonly Word[];
  readonly hidden: number;
  readonly frame: Frame;
};

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
  // Taken out of the exports once: looking a function up costs more than calling it.
  const { FPDFText_GetUnicode: unicodeAt, FPDFText_IsGenerated: isGenerated } = engine.pdfium;
  const { FPDFText_GetTextObject: objectAt, FPDFText_CountChars: countChars } = engine.pdfium;
  const readChar = charReader(engine, { textPage, frame, buffer });
  const words: Word[] = [];
  const slanted: Word[] = [];
  const end = (word: Pending) => finish(word, word.run.slanted ? slanted : words);
  const quarters = [0, 0, 0, 0];
  const count = Math.min(countChars(textPage), MOST_CHARS);
  let hidden = 0;
  let spaced = false;
  let word: Pending | undefined;
  let lastObject = 0;
  let run: Run | undefined;
  for (let index = 0; index < count; index += 1) {
    const code = unicodeAt(textPage, index);
    if (isSpace(code)) {
      if (isGenerated(textPage, index)) continue;
      spaced = true;
      if (word && isTurned(word.run)) word.text += ' ';
      else if (word) {
        end(word);
        word = undefined;
      }
      continue;
    }
    const text = textOf(code);
    const object = objectAt(textPage, index);
    if (text === '' || object === 0) continue;
    if (object !== lastObject || !run) {
      run = runs.get(object) ?? runOf(engine, { textPage, index, object, buffer, turns: frame.turns });
      runs.set(object, run);
      lastObject = object;
    }
    quarters[run.quarter] = (quarters[run.quarter] ?? 0) + 1;
    if (run.hidden) {
      hidden += 1;
      continue;
    }
    if (word && isMark(code)) {
      word.text += text;
      continue;
    }
    const char = readChar(index);
    if (word && continues(word, char, run)) extend(word, text, char);
    else {
      if (word) end(word);
      word = startedAt(char, text, spaced, run);
    }
    spaced = false;
  }
  if (word) end(word);
  return { words, slanted, hidden, frame, quarters };
}

function startedAt({ left, top, right, bottom, base }: Char, text: string, spaced: boolean, run: Run): Pending {
  return { text, left, top, right, bottom, base, spaced, run };
}

type Char = { left: number; top: number; right: number; bottom: number; base: number };

/** Gives the box of a character, always in one object: what is to be kept has to be copied. */
function charReader(
  { pdfium, memory }: Engine,
  { textPage, frame, buffer }: { readonly textPage: number; readonly frame: Frame; readonly buffer: number },
): (index: number) => Char {
  const { FPDFText_GetLooseCharBox: looseBoxOf, FPDFText_GetCharOrigin: originOf } = pdfium;
  const at = buffer >> 2;
  const from = (buffer + 16) >> 3;
  const char: Char = { left: 0, top: 0, right: 0, bottom: 0, base: 0 };
  let boxes = memory.HEAPF32;
  let origins = memory.HEAPF64;
  return (index) => {
    looseBoxOf(textPage, index, buffer);
    originOf(textPage, index, buffer + 16, buffer + 24);
    // Views of a memory that has grown are empty.
    if (boxes.length === 0) {
      boxes = memory.HEAPF32;
      origins = memory.HEAPF64;
    }
    const [left, top, right, bottom] = [boxes[at] ?? 0, boxes[at + 1] ?? 0, boxes[at + 2] ?? 0, boxes[at + 3] ?? 0];
    const x1 = frame.x(left, bottom);
    const x2 = frame.x(right, top);
    const y1 = frame.y(left, bottom);
    const y2 = frame.y(right, top);
    char.left = Math.min(x1, x2);
    char.right = Math.max(x1, x2);
    char.top = Math.min(y1, y2);
    char.bottom = Math.max(y1, y2);
    char.base = frame.y(origins[from] ?? 0, origins[from + 1] ?? 0);
    return char;
  };
}

function continues(word: Pending, char: Char, run: Run): boolean {
  if (word.run !== run && !sameRun(word.run, run)) return false;
  if (isTurned(run)) return word.run === run;
  const gap = char.left - word.right;
  return Math.abs(char.base - word.base) < 0.15 * run.size && gap < WORD_GAP * run.size && gap > -0.6 * run.size;
}

/** Not along the lines of the page: kept together as it was drawn, spaces and all. */
function isTurned(run: Run): boolean {
  return run.quarter !== 0 || run.slanted;
}

function sameRun(one: Run, other: Run): boolean {
  return (
    one.font === other.font &&
    one.quarter === other.quarter &&
    one.slanted === other.slanted &&
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

function finish({ text, left, top, right, bottom, base, spaced, run }: Pending, words: Word[]): void {
  const { size, bold, italic } = run;
  const plain = (run.legacy ? decodeLegacy(text, run.font) : text).trimEnd();
  words.push({
    left,
    top,
    right,
    bottom,
    base: isTurned(run) ? bottom : base,
    text: MAY_DECOMPOSE.test(plain) ? plain.normalize('NFC') : plain,
    size,
    bold,
    italic,
    spaced,
  });
}

/** Anything but Latin letters that are composed already: asking costs less than composing each word. */
const MAY_DECOMPOSE = /[^ -\u02ff\u1ea0-\u1ef9\u2013-\u2026]/u;

/** Accents that are put on the letter before them. */
function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
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
  if (code >= 0x21 && code < 0x2000) return String.fromCharCode(code);
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

function mainQuarter(quarters: readonly number[]): number {
  const total = quarters.reduce((sum, count) => sum + count, 0);
  return [1, 2, 3].find((quarter) => (quarters[quarter] ?? 0) > 0.6 * total) ?? 0;
}

function fontName(engine: Engine, font: number, buffer: number): string {
  const length = Math.min(engine.pdfium.FPDFFont_GetBaseFontName(font, buffer, 120), 120);
  return String.fromCharCode(...engine.memory.HEAPU8.subarray(buffer, buffer + Math.max(length - 1, 0)));
}
