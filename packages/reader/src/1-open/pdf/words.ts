// Reads the characters of a page and gathers them into words. This is the hot loop of a PDF: a handful of plain
// wasm calls a character into one buffer.
import { decodeLegacy } from '../../vietnamese/legacy.ts';
import { type Char, charReader, isMark, isSoftHyphen, isSpace, SOFT_HYPHEN, textOf } from './chars.ts';
import type { Engine } from './engine.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Box, Word } from './page.ts';
import { type Fonts, isTurned, type Run, runOf, sameRun } from './runs.ts';

/** Beyond this distance, in parts of the size, two letters belong to two words though no space was set. */
export const WORD_GAP = 0.18;
/** A page of small print has some 10,000 characters; one with more than this is an attack or a drawing. */
const MOST_CHARS = 200_000;

export type PageText = {
  readonly words: readonly Word[];
  /** Text set at a slant, as a watermark is; each run is one word. */
  readonly slanted: readonly Word[];
  /** Not drawn. */
  readonly hidden: readonly Word[];
  readonly frame: Frame;
};

type TextPage = { readonly textPage: number; readonly box: Box; readonly turns: number; readonly buffer: number };

/** The words of a loaded text page, in the order in which they were drawn. */
export function readWords(engine: Engine, page: TextPage): PageText {
  const first = gather(engine, page);
  const quarter = mainQuarter(first.quarters);
  return quarter === 0 ? first : gather(engine, { ...page, turns: page.turns - quarter });
}

type Gathered = PageText & { readonly quarters: readonly number[] };

function gather(engine: Engine, { textPage, box, turns, buffer }: TextPage): Gathered {
  // Taken out of the exports once: looking a function up costs more than calling it.
  const { FPDFText_GetUnicode: unicodeAt, FPDFText_IsGenerated: isGenerated } = engine.pdfium;
  const { FPDFText_GetTextObject: objectAt, FPDFText_CountChars: countChars } = engine.pdfium;
  const frame = frameOf(box, turns);
  const readChar = charReader(engine, { textPage, frame, buffer });
  const runs = new Map<number, Run>();
  const fonts: Fonts = new Map();
  const [maker, hidden] = [wordMaker(), wordMaker()];
  const quarters = [0, 0, 0, 0];
  const count = Math.min(countChars(textPage), MOST_CHARS);
  for (let index = 0; index < count; index += 1) {
    const code = unicodeAt(textPage, index);
    if (isSpace(code)) {
      if (isGenerated(textPage, index)) continue;
      maker.space();
      hidden.space();
      continue;
    }
    const text = textOf(code);
    const object = objectAt(textPage, index);
    if (text === '' || object === 0) continue;
    let run = runs.get(object);
    if (!run) {
      run = runOf(engine, { textPage, index, object, buffer, turns: frame.turns, fonts });
      runs.set(object, run);
    }
    quarters[run.quarter] = (quarters[run.quarter] ?? 0) + 1;
    if (run.hidden) {
      hidden.add(text, readChar(index), run);
      continue;
    }
    if (isMark(code) && maker.accent(text)) continue;
    const char = readChar(index);
    maker.add(run.legacy && isSoftHyphen(code, char, run.size) ? SOFT_HYPHEN : text, char, run);
  }
  return { ...maker.end(), hidden: hidden.end().words, frame, quarters };
}

function mainQuarter(quarters: readonly number[]): number {
  const total = quarters.reduce((sum, count) => sum + count, 0);
  return [1, 2, 3].find((quarter) => (quarters[quarter] ?? 0) > 0.6 * total) ?? 0;
}

type Pending = Char & { text: string; readonly spaced: boolean; readonly run: Run };

type WordMaker = {
  readonly add: (text: string, char: Char, run: Run) => void;
  /** Puts an accent on the letter before it, if there is one. */
  readonly accent: (text: string) => boolean;
  readonly space: () => void;
  readonly end: () => { readonly words: readonly Word[]; readonly slanted: readonly Word[] };
};

function wordMaker(): WordMaker {
  const words: Word[] = [];
  const slanted: Word[] = [];
  let spaced = false;
  let word: Pending | undefined;
  function close(): void {
    if (word) finish(word, word.run.slanted ? slanted : words);
    word = undefined;
  }
  function add(text: string, char: Char, run: Run): void {
    if (word && continues(word, char, run)) extend(word, text, char);
    else {
      close();
      const { left, top, right, bottom, base } = char;
      word = { text, left, top, right, bottom, base, spaced, run };
    }
    spaced = false;
  }
  function accent(text: string): boolean {
    if (word) word.text += text;
    return word !== undefined;
  }
  function space(): void {
    spaced = true;
    if (word && isTurned(word.run)) word.text += ' ';
    else close();
  }
  function end(): ReturnType<WordMaker['end']> {
    close();
    return { words, slanted };
  }
  return { add, accent, space, end };
}

function continues(word: Pending, char: Char, run: Run): boolean {
  if (word.run !== run && !sameRun(word.run, run)) return false;
  if (isTurned(run)) return word.run === run;
  const gap = char.left - word.right;
  return Math.abs(char.base - word.base) < 0.15 * run.size && gap < WORD_GAP * run.size && gap > -0.6 * run.size;
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
  // A soft hyphen is seen only where a line ends after it.
  const plain = (run.legacy ? decodeLegacy(text, run.font) : text.replace(/\u00ad(?!$)/g, '')).trimEnd();
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
