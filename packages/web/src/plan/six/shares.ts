// How clear a plan is in each of the six, as shares of its tasks: what is drawn of a plan beside others. Pure.
import { FACETS, type ClarityState, type Facet } from '@sauro/core';
import { formatNumber } from '../../ui/format.ts';
import type { Language } from '../../ui/language.tsx';
import type { Plan } from '../calls.ts';

export const STATES = ['clear', 'vague', 'unclear'] as const satisfies readonly ClarityState[];
export type Shares = Readonly<Record<ClarityState, number>>;

/** In hundredths; all nought where there is no task. */
export function sharesOf(clear: Plan['clear'], facet: Facet): Shares {
  const counts = clear[facet];
  const [sure, vague, unclear] = STATES.map((state) => counts?.[state] ?? 0);
  const all = (sure ?? 0) + (vague ?? 0) + (unclear ?? 0);
  const share = (count: number | undefined) => (all === 0 ? 0 : ((count ?? 0) * 100) / all);
  return { clear: share(sure), vague: share(vague), unclear: share(unclear) };
}

/** Over all six alike. */
export function sharesOfAll(clear: Plan['clear']): Shares {
  const each = FACETS.map((facet) => sharesOf(clear, facet));
  const mean = (state: ClarityState) => each.reduce((sum, shares) => sum + shares[state], 0) / FACETS.length;
  return { clear: mean('clear'), vague: mean('vague'), unclear: mean('unclear') };
}

/** As a score is shown wherever it stands: to a tenth, as it is kept; rounded twice, one plan would have two. */
export function scoreShown(score: number, language: Language): string {
  return formatNumber(Math.round(score * 10) / 10, language);
}

/** Of 100: what is clear counts 1, what is vague a half. */
export function scoreOf({ clear, vague }: Shares): number {
  return clear + vague / 2;
}
