// Reads one page that is a picture: drawn, prepared, recognised, and its words put together with their places. The engine is
// the caller's; which one it is makes no difference here.
import { drawPage, type Picture } from '../pdf/draw-page.ts';
import type { Result } from '../../result.ts';
import { failure, success } from '../../result.ts';
import { boldWords } from './bold.ts';
import { withoutHandNumber } from './hand-number.ts';
import type { Strip } from './cell-sheet.ts';
import { unglued } from './glued.ts';
import { type HocrLine, type HocrWord, linesOfHocr } from './hocr.ts';
import { countedNumeral } from './numerals.ts';
import type { Grey } from './picture.ts';
import { type Layout, type Prepared, prepare, type ToRecognise } from './prepare.ts';
import type { ScannedPage, ScannedWord } from './scanned-page.ts';
import { unreadPage } from './scanned-page.ts';
import { evenSizes } from './sizes.ts';

/** Reads the letters of a picture and answers in hOCR. */
export type Recognise = (picture: Grey, layout: Layout) => Promise<string>;

export type ScanTools = { readonly pdfium: Uint8Array; readonly recognise: Recognise };

/** Enough for the marks over a letter: accents run together below, and above there is nothing more to see. */
const DPI = 300;
const MOST_PIXELS_ACROSS = 3600;

/** A page is read again on its head, or turned the other way, where it was read with less confidence than this. */
const DOUBTFUL = 70;
/** Below this nothing of a page is worth keeping: what was read is a guess throughout. */
const WORTHLESS = 35;

/** `bytes` are those of a PDF; `number` is from 1. */
export async function scanPage(bytes: Uint8Array, number: number, tools: ScanTools): Promise<Result<ScannedPage>> {
  const drawn = await drawPage(bytes, { page: number, dpi: DPI, widest: MOST_PIXELS_ACROSS }, tools.pdfium);
  if (!drawn.ok) return drawn;
  if (drawn.value === undefined) return failure({ code: 'file.broken', details: { what: 'PDF' } });
  return success(await scanPicture(drawn.value, number, tools.recognise));
}

export async function scanPicture(picture: Picture, number: number, recognise: Recognise): Promise<ScannedPage> {
  const scale = scaleOf(picture);
  const first = await readOnce(picture, { number, scale, extra: 0 }, recognise);
  if (first.unread === 'blank' || first.confidence >= DOUBTFUL) return first;
  const turned = await readOnce(picture, { number, scale, extra: 2 }, recognise);
  const best = turned.confidence > first.confidence ? turned : first;
  return best.confidence < WORTHLESS ? { ...best, words: [], unread: 'poor' } : best;
}

/** Pixels for each point: by the paper that the page has the shape of, whatever size the file claims. */
function scaleOf({ width, height }: Picture): number {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  const isInches = INCH_PAPERS.some((ratio) => Math.abs(longer / shorter / ratio - 1) < 0.01);
  return shorter / (isInches ? 612 : 595.3);
}
/** Letter and legal; what is neither is taken to be as wide as A4. */
const INCH_PAPERS = [792 / 612, 1008 / 612];

type Reading = { readonly number: number; readonly scale: number; readonly extra: number };

async function readOnce(
  picture: Picture,
  { number, scale, extra }: Reading,
  recognise: Recognise,
): Promise<ScannedPage> {
  const prepared = prepare(picture, { scale, extra });
  if (prepared.pictures.length === 0) return unreadPage(number, 'blank');
  const lines: HocrLine[] = [];
  for (const part of prepared.pictures) {
    lines.push(...broughtBack(linesOfHocr(await recognise(part.picture, part.layout)), part));
  }
  const words = wordsOf(lines, prepared);
  if (words.length === 0) return unreadPage(number, 'blank');
  return {
    number,
    width: prepared.clean.width / prepared.scale,
    height: prepared.clean.height / prepared.scale,
    turned: prepared.turned,
    words,
    rules: prepared.rules,
    confidence: confidenceOf(words),
    lifted: prepared.lifted,
    leftOut: lines.flatMap((line) => line.words).filter(isLeftOut).length,
  };
}

/** From the sheet of a table's cells to the page; a line of the sheet may hold several cells. */
function broughtBack(lines: readonly HocrLine[], { strips }: ToRecognise): HocrLine[] {
  if (strips.length === 0) return [...lines];
  return lines.flatMap((line) =>
    strips.flatMap((strip): HocrLine[] => {
      const { x, y } = strip;
      const words = line.words
        .filter((word) => isIn(strip, word))
        .map((word) => ({
          ...word,
          left: word.left + x,
          right: word.right + x,
          top: word.top + y,
          bottom: word.bottom + y,
        }));
      return words.length === 0 ? [] : [{ ...line, words, baseAt: (at: number) => line.baseAt(at - x) + y }];
    }),
  );
}

function isIn(strip: Strip, { left, top, right, bottom }: HocrWord): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x >= strip.left && x < strip.right && y >= strip.top && y < strip.bottom;
}

function wordsOf(lines: readonly HocrLine[], { clean, scale }: Prepared): ScannedWord[] {
  const sizes = evenSizes(lines.map((line) => line.size / scale));
  const kept = lines.map((line) => {
    const words = line.words.flatMap(withoutHandNumber).filter(isWord).flatMap(unglued);
    // Numerals stand where a line begins, or after a name: "Phụ lục II".
    return words.map((word) => countedNumeral(clean, word));
  });
  const bold = boldWords(clean, kept.flat(), scale);
  return lines.flatMap((line, index) =>
    (kept[index] ?? []).map((word) => ({
      text: word.text,
      left: word.left / scale,
      right: word.right / scale,
      base: line.baseAt((word.left + word.right) / 2) / scale,
      size: sizes[index] ?? 1,
      bold: bold.has(word),
      confidence: word.confidence,
    })),
  );
}

const POOR_SIGN = 60;
const POOR_WORD = 12;

/** Larger than dust, and yet no word. */
function isLeftOut(word: HocrWord): boolean {
  return !isWord(word) && /[\p{L}\p{N}]/u.test(word.text);
}

/** Signs that stand for dust and for bits of a line are no words. */
function isWord({ text, confidence }: HocrWord): boolean {
  return confidence >= (/[\p{L}\p{N}]/u.test(text) ? POOR_WORD : POOR_SIGN);
}

function confidenceOf(words: readonly ScannedWord[]): number {
  let [sum, letters] = [0, 0];
  for (const { text, confidence } of words) {
    sum += confidence * text.length;
    letters += text.length;
  }
  return letters === 0 ? 0 : sum / letters;
}
