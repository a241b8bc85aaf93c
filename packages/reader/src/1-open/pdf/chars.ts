// Single characters of a page: what their codes mean and where they stand.
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';

/** What pdfium answers for a hyphen at the end of a line. */
const LINE_HYPHEN = 2;

export type Char = { left: number; top: number; right: number; bottom: number; base: number };

/** Gives the box of a character, always in one object: what is to be kept has to be copied. */
export function charReader(
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
    const left = boxes[at] ?? 0;
    const top = boxes[at + 1] ?? 0;
    const right = boxes[at + 2] ?? 0;
    const bottom = boxes[at + 3] ?? 0;
    const x1 = frame.x(left, bottom);
    const x2 = frame.x(right, top);
    const y1 = frame.y(left, bottom);
    const y2 = frame.y(right, top);
    const leftToRight = x1 < x2;
    const topToBottom = y1 < y2;
    char.left = leftToRight ? x1 : x2;
    char.right = leftToRight ? x2 : x1;
    char.top = topToBottom ? y1 : y2;
    char.bottom = topToBottom ? y2 : y1;
    char.base = frame.y(origins[from] ?? 0, origins[from + 1] ?? 0);
    return char;
  };
}

/** Marks of direction and places where a line may break. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064);
}

export const SOFT_HYPHEN = '\u00ad';

/**
 * pdfium gives a soft hyphen at the end of a line as a hyphen; in a .Vn font it is the letter ư, as wide as a letter.
 */
export function isSoftHyphen(code: number, char: Char, size: number): boolean {
  return code === LINE_HYPHEN && char.right - char.left > 0.42 * size;
}

/** Accents that are put on the letter before them. */
export function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

export function isSpace(code: number): boolean {
  return (code <= 32 && code !== LINE_HYPHEN) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
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

export function textOf(code: number): string {
  if (code >= 0x21 && code < 0x2000) return String.fromCharCode(code);
  const symbol = SYMBOLS.get(code);
  if (symbol !== undefined) return symbol;
  if (isInvisible(code) || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code === 0xfeff || code === 0xffff)
    return '';
  return String.fromCodePoint(code);
}
