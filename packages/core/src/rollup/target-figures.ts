// What single figures of a target add up to: a share is the sum of what was counted over the sum of what it was counted of,
// a number is the sum of the last that each unit has told. Shares without what they were counted of cannot be added: their
// plain mean is told as one.
import { isShareUnit } from '../progress/figures.ts';

/** The last figures that units have told of a target, added up: what a sum of any kind is made of. */
export type AddedFigures = {
  /** Figures, and those of them that say what was counted. */
  readonly count: number;
  readonly divided: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
};

export const FIGURE_SUMS = {
  rate: { vi: 'Tổng tử số trên tổng mẫu số', en: 'Sum of numerators over sum of denominators' },
  sum: { vi: 'Cộng số mới nhất của từng đơn vị', en: 'Sum of the last of each unit' },
  mean: { vi: 'Trung bình cộng, vì không có tử số, mẫu số', en: 'Plain mean: nothing says what was counted' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureSum = keyof typeof FIGURE_SUMS;
export const FIGURE_SUM_NAMES = ['rate', 'sum', 'mean'] as const satisfies readonly FigureSum[];

export type Summed = {
  readonly how: FigureSum;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Figures that it is made of. */
  readonly count: number;
};

/** `unit`: of the target as the plan has it, "%" for a share. Null where nothing was told. */
export function sumFigures(unit: string | null, added: AddedFigures): Summed | null {
  const { count, divided, value, numerator, denominator } = added;
  if (count === 0) return null;
  if (divided === count && denominator !== 0) {
    return { how: 'rate', value: (100 * numerator) / denominator, numerator, denominator, count };
  }
  return isShareUnit(unit)
    ? { how: 'mean', value: value / count, numerator: null, denominator: null, count }
    : { how: 'sum', value, numerator: null, denominator: null, count };
}
