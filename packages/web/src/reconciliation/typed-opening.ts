// What stands in the form of a new line, as text that a browser can keep; and what of it is sent.
import { FIGURE_SCOPE_NAMES, type FigureScope, numberFrom, type Tongue } from '@sauro/core';
import type { OpenBody } from './calls.ts';

export type TypedOpening = {
  readonly system: string;
  readonly unit: string | null;
  readonly scope: FigureScope;
  readonly plan: string;
  readonly target: string;
  readonly name: string;
  readonly measure: string;
  readonly ours: string;
  readonly day: string;
  readonly period: string;
  readonly theirs: string;
  readonly theirsOn: string;
  readonly note: string;
};

export function typedFrom(text: string, today: string): TypedOpening {
  const nothing = {
    system: '',
    unit: null,
    scope: FIGURE_SCOPE_NAMES[0],
    plan: '',
    target: '',
    name: '',
    measure: '',
    ours: '',
    day: today,
    period: '',
    theirs: '',
    theirsOn: today,
    note: '',
  };
  try {
    return { ...nothing, ...(JSON.parse(text) as Partial<TypedOpening>) };
  } catch {
    return nothing;
  }
}

/** Null while something is missing that the server would ask for. */
export function bodyOf(typed: TypedOpening, tongue: Tongue): Omit<OpenBody, 'id'> | null {
  const { system, unit, day, period, theirsOn, note } = typed;
  const theirs = numberFrom(typed.theirs, tongue);
  const figure = figureOf(typed, tongue);
  if (system === '' || unit === null || theirs === null || figure === null) return null;
  return { system, unit, figure, day, period: period.trim(), theirs, theirsOn, note: note.trim() };
}

function figureOf(
  { plan, target, scope, name, measure, ours }: TypedOpening,
  tongue: Tongue,
): OpenBody['figure'] | null {
  if (plan !== '') return target === '' ? null : { target, scope };
  const own = numberFrom(ours, tongue);
  return name.trim() === '' || own === null ? null : { name: name.trim(), measure: measure.trim(), ours: own };
}
