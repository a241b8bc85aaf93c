// What stands in the form of a result, as text that a phone can keep; and what of it is sent.
import { FIELD_OUTCOME_NAMES, type FieldOutcome, type FigureKind, isToldEnough, type Tongue } from '@sauro/core';
import { figuresIn, isUnfinished, type TypedFigure, typedFigures } from '../../progress/typed-progress.ts';
import type { FieldResult, ResultBody } from './calls.ts';

export type TypedResult = {
  readonly outcome: FieldOutcome | '';
  readonly words: string;
  /** '' while nobody has chosen one: it is today then. */
  readonly on: string;
  readonly figures: Readonly<Record<string, TypedFigure>>;
};

const NOTHING: TypedResult = { outcome: '', words: '', on: '', figures: {} };

/** What cannot be read is what was never typed. */
export function typedFrom(text: string): TypedResult {
  if (text === '') return NOTHING;
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<TypedResult>) };
  } catch {
    return NOTHING;
  }
}

/** `version`: of the result that stands; 0 where there is none. */
type Known = {
  readonly version: number;
  readonly today: string;
  readonly tongue: Tongue;
  /** What figures of the targets can be, as far as they are known. */
  readonly kinds: ReadonlyMap<string, FigureKind>;
};

/** Null while something is missing that the server would ask for. */
export function bodyOf(typed: TypedResult, { version, today, tongue, kinds }: Known) {
  const outcome = FIELD_OUTCOME_NAMES.find((one) => one === typed.outcome);
  const words = typed.words.trim();
  if (outcome === undefined || !isToldEnough(outcome, words)) return null;
  if (isUnfinished(typed.figures, kinds, tongue)) return null;
  const on = typed.on === '' ? today : typed.on;
  return { version, outcome, words, on, figures: figuresIn(typed.figures, tongue) } satisfies Omit<ResultBody, 'id'>;
}

/** What was found, as it was sent. */
export function bodyOfResult({ version, outcome, words, on, figures }: FieldResult): Omit<ResultBody, 'id'> {
  const sent = figures.map(({ target, numerator, denominator, value }) =>
    numerator === null || denominator === null ? { target, value } : { target, numerator, denominator },
  );
  return { version, outcome, words, on, figures: sent };
}

/** As it stood in the form before it was sent. */
export function typedOf(
  { outcome, words = '', on, figures = [] }: Omit<ResultBody, 'id'>,
  tongue: Tongue,
): TypedResult {
  return { outcome, words, on, figures: typedFigures(figures, tongue) };
}
