// Whether a figure reaches what its target aims at, by the comparator of the target.
import type { Comparator } from '@sauro/reader/reading';

export type Aim = { readonly comparator: Comparator; readonly value: number; readonly max: number | null };

/** About: within a twentieth of what is aimed at. */
const ABOUT = 0.05;
/** Of what a share is rounded to when it is shown. */
const TINY = 1e-9;

/** By the comparator of the target. Growth is told as a figure of growth. */
export function isReached({ comparator, value, max }: Aim, figure: number): boolean {
  switch (comparator) {
    case 'gte':
    case 'growth':
      return figure >= value - TINY;
    case 'lte':
      return figure <= value + TINY;
    case 'range':
      return figure >= value - TINY && figure <= (max ?? value) + TINY;
    case 'approx':
      return Math.abs(figure - value) <= Math.abs(value) * ABOUT + TINY;
    case 'eq':
      return Math.abs(figure - value) <= TINY;
  }
}
