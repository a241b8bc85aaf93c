// What stands in the form of a result, as text that a phone can keep; and what of it is sent.
import { FIELD_OUTCOME_NAMES, type FieldOutcome, isToldEnough } from '@sauro/core';
import { figuresIn, isHalf, type TypedFigure, typedFigures } from '../../progress/typed-progress.ts';
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

/** Null while something is missing that the server would ask for. `version`: of the result that stands; 0 where there is none. */
export function bodyOf(typed: TypedResult, known: { readonly version: number; readonly today: string }) {
  const outcome = FIELD_OUTCOME_NAMES.find((one) => one === typed.outcome);
  const words = typed.words.trim();
  if (outcome === undefined || !isToldEnough(outcome, words) || Object.values(typed.figures).some(isHalf)) return null;
  const on = typed.on === '' ? known.today : typed.on;
  return { version: known.version, outcome, words, on, figures: figuresIn(typed.figures) } satisfies Omit<
    ResultBody,
    'id'
  >;
}

/** What was found, as it was sent. */
export function bodyOfResult({ version, outcome, words, on, figures }: FieldResult): Omit<ResultBody, 'id'> {
  const sent = figures.map(({ target, numerator, denominator, value }) =>
    numerator === null || denominator === null ? { target, value } : { target, numerator, denominator },
  );
  return { version, outcome, words, on, figures: sent };
}

/** As it stood in the form before it was sent. */
export function typedOf({ outcome, words = '', on, figures = [] }: Omit<ResultBody, 'id'>): TypedResult {
  return { outcome, words, on, figures: typedFigures(figures) };
}
