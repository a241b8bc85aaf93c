// Why a figure cannot be one of its target. One rule for the cell, the form, what is pasted or brought in, and the server.
import { type FigureRange, type RangedTarget, rangeOf } from './figure-range.ts';
import { basisOf, type Figure, type FigureBasis, isShareUnit, takesShares } from './figures.ts';

/** What is told of a target, as far as it says how its figures are read and what they can be. */
export type FigureKind = {
  readonly unit: string | null;
  readonly basis: FigureBasis;
  readonly range: FigureRange;
};

/** `said`: what a person has said that its figures can be, which goes before the words. */
export function figureKindOf(target: RangedTarget, said: FigureRange | null): FigureKind {
  return { unit: target.unit, basis: basisOf(target), range: said ?? rangeOf(target) };
}

/** Of what is not known yet: whoever knows it is asked in the end. */
export const ANY_KIND: FigureKind = { unit: null, basis: 'cumulative', range: 'difference' };

export const KIND_FAULTS = {
  'share-increment': {
    vi: 'Tỷ lệ không cộng dồn được: hãy bỏ dấu + và nhập tử số/mẫu số lũy kế.',
    en: 'Shares do not add up: leave the + away and enter the share so far.',
  },
  'not-share': {
    vi: 'Chỉ tiêu này đếm bằng số, không phải tỷ lệ: hãy nhập số đã đạt được, như 12 hoặc 1.234,5.',
    en: 'This target is counted and is no share: enter what was reached, as 12 or 1234.5.',
  },
  'over-whole': {
    vi: 'Số đạt không thể lớn hơn tổng số, vì chỉ tiêu này là phần của một tổng thể. Hãy kiểm tra lại hai số.',
    en: 'No more can be reached than there is: this target is part of a whole. Check both numbers.',
  },
  'over-hundred': {
    vi: 'Tỷ lệ này không thể vượt 100 %, vì là phần của một tổng thể. Hãy kiểm tra lại số.',
    en: 'This share cannot be above 100%: it is part of a whole. Check the number.',
  },
  'below-zero': {
    vi: 'Số này không thể nhỏ hơn 0. Hãy bỏ dấu trừ; sửa số đã cộng thì nhập tổng đúng theo cách tính lũy kế.',
    en: 'This cannot be below 0. Leave the minus away; to mend what was added, enter the right total.',
  },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type KindFault = keyof typeof KIND_FAULTS;

/**
 * Why a figure is none of this target; null where it is one. Shares do not add up: of a share only what it is so far can be
 * told. What is counted is told as a number, not as a share. And nothing lies beyond what the target allows: a part beyond its
 * whole, or less than none. What was added may take away from what stands, but not of a target that tells of each period anew.
 */
export function kindFaultOf(
  { unit, basis, range }: FigureKind,
  figure: Pick<Figure, 'basis' | 'numerator' | 'denominator'> & { readonly value: number | null },
): KindFault | null {
  const { value, numerator, denominator } = figure;
  if (numerator !== null && denominator !== null) {
    if (!takesShares(unit)) return 'not-share';
    return range === 'share' && numerator > denominator ? 'over-whole' : null;
  }
  if (figure.basis === 'increment' && isShareUnit(unit)) return 'share-increment';
  // Taken back.
  if (value === null) return null;
  if (range === 'share' && value > 100) return 'over-hundred';
  const mayTakeAway = range === 'difference' || (figure.basis === 'increment' && basis === 'cumulative');
  return value < 0 && !mayTakeAway ? 'below-zero' : null;
}
