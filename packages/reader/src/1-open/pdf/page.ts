// What is taken from one page before any layout is thought about: words with boxes, ruling lines, and pictures.
// All lengths are points from the top left corner of the page as it is shown.

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The smallest box round all; a loop, because a page may hold more words than a call takes arguments. */
export function boundsOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    if (box.left < left) left = box.left;
    if (box.top < top) top = box.top;
    if (box.right > right) right = box.right;
    if (box.bottom > bottom) bottom = box.bottom;
  }
  return { left, top, right, bottom };
}

export type Look = {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
};

/** Characters set close together in one look. A word of the language may be several of these. */
export type Word = Box &
  Look & {
    readonly text: string;
    /** The line that the letters stand on. */
    readonly base: number;
    /** A space character stands before it, whatever the distance. */
    readonly spaced: boolean;
    /** How sure the engine was of it, 0 to 100, where it was read in a picture. */
    readonly confidence?: number;
  };

/** A straight drawn line, upright or level, without its thickness. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };

export type Rules = { readonly level: readonly Rule[]; readonly upright: readonly Rule[] };

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** Text set at a slant, as a watermark is. */
  readonly slanted: readonly Word[];
  readonly rules: Rules;
  /** Share of the page that pictures cover, 0 to 1. */
  readonly picture: number;
  /** Words that are on the page but not drawn: the text layer of a scan. */
  readonly hidden: readonly Word[];
};
