// What was read in the picture of one page: words with their places and with how sure the engine was of each. Plain data,
// so that a page can be read in one process and laid out in another.
import type { Rules } from '../pdf/page.ts';
import type { Turned } from './turn.ts';

export type ScannedWord = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  /** 0 to 100, as the engine gives it. */
  readonly confidence: number;
};

/** Why nothing was read: nothing stands on it; what stands on it is too poor; it took too long or too much. */
export const UNREAD_REASONS = ['blank', 'poor', 'limit'] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** Lengths are points from the top left corner of the page, set upright. */
export type ScannedPage = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turned: Turned;
  readonly words: readonly ScannedWord[];
  readonly rules: Rules;
  /** Of all its letters, 0 to 100. */
  readonly confidence: number;
  /** Share of the ink that was a stamp or a signature in colour and was lifted off. */
  readonly lifted: number;
  /** Places with strokes of which no word could be made: handwriting, a stamp, a drawing. */
  readonly leftOut: number;
  readonly unread?: UnreadReason;
};

export function unreadPage(number: number, unread: UnreadReason): ScannedPage {
  return {
    number,
    width: A4.width,
    height: A4.height,
    turned: { quarters: 0, degrees: 0 },
    words: [],
    rules: { level: [], upright: [] },
    confidence: 0,
    lifted: 0,
    leftOut: 0,
    unread,
  };
}

const A4 = { width: 595.3, height: 841.9 } as const;
