// By what rule figures of units add up along their tree. What a figure is made of is kept beside it as a summand; summands
// join in any order and any grouping to the same, so that a node has exactly what its leaves have together, however many
// levels lie between (a share of shares would not).
import { isShareUnit } from '../progress/figures.ts';

export const SUM_RULES = {
  sum: { vi: 'Cộng', en: 'Sum' },
  rate: { vi: 'Tổng tử số trên tổng mẫu số', en: 'Sum of numerators over sum of denominators' },
  mean: { vi: 'Trung bình cộng, vì không có tử số, mẫu số', en: 'Plain mean: nothing says what was counted' },
  last: { vi: 'Số báo cáo mới nhất', en: 'The one told last' },
  rank: { vi: 'Thứ hạng tốt nhất', en: 'The best place' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type SumRule = keyof typeof SUM_RULES;
export const SUM_RULE_NAMES = ['sum', 'rate', 'mean', 'last', 'rank'] as const satisfies readonly SumRule[];

/** Parts of a sum whose exact sum is the sum: no digit is lost between them (Shewchuk 1997). The smallest first. */
export type ExactSum = readonly number[];

/** One figure or several joined. */
export type Summand = {
  /** Figures that it is made of. */
  readonly count: number;
  readonly value: ExactSum;
  readonly numerator: ExactSum;
  readonly denominator: ExactSum;
  /** Figures that say what was counted: only where all do is there a rate. */
  readonly divided: number;
  /** The one told last, of those told at one time the one with the greatest value. */
  readonly last: { readonly at: string; readonly value: number } | null;
  /** 1 is the best. */
  readonly best: number | null;
};

export type Leaf = {
  readonly value: number;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** When it was told, as text that compares (a day or an instant). */
  readonly at?: string | undefined;
};

export const NOTHING: Summand = {
  count: 0,
  value: [],
  numerator: [],
  denominator: [],
  divided: 0,
  last: null,
  best: null,
};

export function summandOf({ value, numerator = null, denominator = null, at = '' }: Leaf): Summand {
  const isDivided = numerator !== null && denominator !== null;
  return {
    count: 1,
    value: exactly([], value),
    numerator: isDivided ? exactly([], numerator) : [],
    denominator: isDivided ? exactly([], denominator) : [],
    divided: isDivided ? 1 : 0,
    last: { at, value },
    best: value,
  };
}

export function joinSummands(all: readonly Summand[]): Summand {
  return all.reduce(
    (one, other) => ({
      count: one.count + other.count,
      value: other.value.reduce(exactly, one.value),
      numerator: other.numerator.reduce(exactly, one.numerator),
      denominator: other.denominator.reduce(exactly, one.denominator),
      divided: one.divided + other.divided,
      last: laterOf(one.last, other.last),
      best: one.best === null || (other.best !== null && other.best < one.best) ? other.best : one.best,
    }),
    NOTHING,
  );
}

/** What it comes to by the rule; null where nothing was told, or a rate has nothing to divide by. */
export function valueBy(rule: SumRule, summand: Summand): number | null {
  const { count, divided, value, numerator, denominator, last, best } = summand;
  if (count === 0) return null;
  switch (rule) {
    case 'sum':
      return total(value);
    case 'mean':
      return total(value) / count;
    case 'rate': {
      const among = total(denominator);
      // Shares that do not say what was counted have no sum; their plain mean is told instead, as the roll-up does.
      if (divided < count) return total(value) / count;
      return among === 0 ? null : (100 * total(numerator)) / among;
    }
    case 'last':
      return last?.value ?? null;
    case 'rank':
      return best;
  }
}

type Told = { readonly unit: string | null; readonly text: string };
/** "xếp hạng chuyển đổi số", "đứng thứ 15": a place among others does not add up. */
const PLACE = /xếp (?:hạng|thứ)|thứ hạng|đứng thứ|hạng thứ/u;

/** The rule of a target, by its unit and its words as the plan has them. */
export function sumRuleOf({ unit, text }: Told): SumRule {
  if (isShareUnit(unit)) return 'rate';
  // As the reader calls the units of a place among others and of a level ("mức độ 4").
  if (unit === 'rank' || PLACE.test(text.normalize('NFC').toLowerCase())) return 'rank';
  return unit === 'level' ? 'last' : 'sum';
}

/** Adds one number to the parts without losing a digit of either. */
function exactly(parts: ExactSum, added: number): ExactSum {
  let rest = added;
  const kept: number[] = [];
  for (const part of parts) {
    const [high, low] = Math.abs(rest) < Math.abs(part) ? [part, rest] : [rest, part];
    const sum = high + low;
    const lost = low - (sum - high);
    if (lost !== 0) kept.push(lost);
    rest = sum;
  }
  return rest === 0 ? kept : [...kept, rest];
}

/** Rounded once, to the nearest: the same number for the same sum, in whatever order its parts came. */
function total(parts: ExactSum): number {
  let index = parts.length - 1;
  let sum = parts[index] ?? 0;
  let lost = 0;
  while (index > 0 && lost === 0) {
    index -= 1;
    const low = parts[index] ?? 0;
    const high = sum;
    sum = high + low;
    lost = low - (sum - high);
  }
  // Exactly in the middle between two numbers: what lies below it decides, as in Python's fsum.
  const below = parts[index - 1] ?? 0;
  if (index > 0 && lost !== 0 && Math.sign(lost) === Math.sign(below)) {
    const twice = lost * 2;
    const up = sum + twice;
    if (twice === up - sum) return up;
  }
  return sum;
}

function laterOf(one: Summand['last'], other: Summand['last']): Summand['last'] {
  if (one === null || other === null) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.value >= other.value ? one : other;
}
