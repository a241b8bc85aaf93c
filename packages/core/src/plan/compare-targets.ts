// Targets of two states of a plan: paired by what they measure, without their numbers; changed when the number is another.
import type { Target } from '@sauro/reader/reading';
import { fold } from '../fold.ts';
import type { Change, CompareMode } from './compare.ts';
import { LIKENESS_USES } from './likeness.ts';
import { type Paired, pairUp } from './pair-up.ts';

export type TargetWording = Pick<Target, 'section' | 'text' | 'comparator' | 'value' | 'unit' | 'by' | 'lead'> & {
  readonly max: number | null;
};
export type ComparedTarget = TargetWording & { readonly key: string; readonly position: number };

export type TargetChange = Change<TargetWording>;

/** An amendment drops no target: what it does not mention goes on. */
export function compareTargets(
  before: readonly ComparedTarget[],
  after: readonly ComparedTarget[],
  mode: CompareMode,
): readonly TargetChange[] {
  const { pairs, onlyBefore, onlyAfter } = pairUp<ComparedTarget & Paired, ComparedTarget & Paired>(
    before.map(worded),
    after.map(worded),
    {
      exact: [
        (target) => [measured(target), target.unit ?? '', target.by ?? '', numbersOf(target)].join('\n'),
        (target) => [measured(target), target.unit ?? '', target.by ?? ''].join('\n'),
        (target) => [measured(target), target.unit ?? ''].join('\n'),
      ],
      least: LIKENESS_USES.target.least,
      favour: (one, other) => (one.unit === other.unit ? 2 : 0) + (one.by === other.by ? 1 : 0),
    },
  );
  return [
    ...pairs.map(([one, other]): TargetChange => {
      const becomes = mode === 'amends' ? { ...targetWording(other), section: one.section } : targetWording(other);
      const state = isOtherNumber(one, other) ? 'changed' : 'same';
      return { state, before: one.key, after: other.key, becomes, fields: [] };
    }),
    ...onlyAfter.map(
      (other): TargetChange => ({
        state: 'added',
        before: null,
        after: other.key,
        becomes: targetWording(other),
        fields: [],
      }),
    ),
    ...onlyBefore.map(
      (one): TargetChange =>
        mode === 'amends'
          ? { state: 'same', before: one.key, after: null, becomes: targetWording(one), fields: [] }
          : { state: 'dropped', before: one.key, after: null, becomes: null, fields: [] },
    ),
  ];
}

/** What it measures: its words without figures. */
export function measured({ text }: Pick<TargetWording, 'text'>): string {
  return (fold(text).match(/\p{L}+/gu) ?? []).join(' ');
}

/** Whether two targets of one measure ask for different things. */
export function isOtherNumber(one: TargetWording, other: TargetWording): boolean {
  return numbersOf(one) !== numbersOf(other) || one.unit !== other.unit || one.by !== other.by;
}

function numbersOf({ comparator, value, max }: TargetWording): string {
  return [comparator, value, max ?? ''].join(' ');
}

function worded(target: ComparedTarget): ComparedTarget & Paired {
  return { ...target, words: target.text };
}

export function targetWording(target: TargetWording): TargetWording {
  const { section, text, comparator, value, max, unit, by, lead } = target;
  return { section, text, comparator, value, max, unit, by, lead };
}
