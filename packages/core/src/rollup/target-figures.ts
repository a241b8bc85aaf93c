// What the figures that units have told of one target come to, by the rule of the target: a share is the sum of what was
// counted over the sum of what it was counted of, a number is the sum of the last that each unit has told, of places the best
// is told, and of levels the one told last. Shares without what they were counted of cannot be added: their plain mean is told
// as one.
import { type Summand, summandOf, type SumRule, sumRuleOf } from './sum-rules.ts';

/** The last figures that units have told of a target: what they come to by any rule is worked out from these. */
export type AddedFigures = {
  /** Figures, and those of them that say what was counted. */
  readonly count: number;
  readonly divided: number;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** The least of them: the best place. */
  readonly least: number;
  /** The one told last; of those told at one time the greatest. */
  readonly latest: number;
};

export type Summed = {
  readonly how: SumRule;
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Figures that it is made of. */
  readonly count: number;
};

/** `target`: as the plan has it, "%" the unit of a share. Null where nothing was told. */
export function sumFigures(
  target: { readonly unit: string | null; readonly text: string },
  added: AddedFigures,
): Summed | null {
  const { count, divided, value, numerator, denominator, least, latest } = added;
  if (count === 0) return null;
  if (divided === count && denominator !== 0) {
    return { how: 'rate', value: (100 * numerator) / denominator, numerator, denominator, count };
  }
  const whole = { numerator: null, denominator: null, count };
  const rule = sumRuleOf(target);
  switch (rule) {
    case 'rate':
    case 'mean':
      return { how: 'mean', value: value / count, ...whole };
    case 'sum':
      return { how: rule, value, ...whole };
    case 'rank':
      return { how: rule, value: least, ...whole };
    case 'last':
      return { how: rule, value: latest, ...whole };
  }
}

/** To be added to those of further units: of a plain mean each figure that it is made of counts, and not the mean once. */
export function summandOfSummed({ how, value, numerator, denominator, count }: Summed): Summand {
  const one = summandOf({ value, numerator, denominator });
  return how === 'mean' ? { ...one, count, value: [value * count] } : one;
}
