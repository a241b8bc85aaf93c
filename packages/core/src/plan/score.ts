// How clear a plan is: the six of all its tasks counted, and one number of 100 by which plans compare.
import { type ClarityState, FACETS, type Facet, sixClear, type TaskWords } from './six-clear.ts';

export const CLARITY_STATES = ['clear', 'vague', 'unclear'] as const satisfies readonly ClarityState[];

export type ClearCounts = Readonly<Record<Facet, Readonly<Record<ClarityState, number>>>>;
export type PlanScore = { readonly clear: ClearCounts; readonly score: number };

/** What is clear counts 1, what is vague a half, over all tasks and all six. A plan without tasks has nothing clear: 0. */
export function scoreOf(tasks: readonly TaskWords[]): PlanScore {
  const clear = Object.fromEntries(FACETS.map((facet) => [facet, { clear: 0, vague: 0, unclear: 0 }])) as Record<
    Facet,
    Record<ClarityState, number>
  >;
  for (const task of tasks) {
    const six = sixClear(task);
    for (const facet of FACETS) clear[facet][six[facet].state] += 1;
  }
  const points = FACETS.reduce((sum, facet) => sum + clear[facet].clear + clear[facet].vague / 2, 0);
  const most = FACETS.length * tasks.length;
  return { clear, score: most === 0 ? 0 : Math.round((1000 * points) / most) / 10 };
}
