// The matrix of the six as data: the tasks of a plan under their sections, with how clear each section is. Pure.
import { type Clarity, type ClarityState, type Facet, FACETS, type SixClear, sixClear } from '@sauro/core';
import type { RegisterTask } from '../calls.ts';
import { scoreOf, type Shares, STATES } from './shares.ts';

export type MatrixTask = { readonly task: RegisterTask; readonly six: SixClear };
export type Tally = Readonly<Record<ClarityState, number>>;

export type MatrixSum = {
  readonly tasks: number;
  readonly facets: Readonly<Record<Facet, Tally>>;
  /** Of 100. */
  readonly score: number;
};

export type MatrixSection = {
  readonly key: string;
  readonly path: string;
  readonly title: string;
  readonly tasks: readonly MatrixTask[];
  readonly sum: MatrixSum;
};

/** Tasks keep their order; a new section begins wherever its title changes. */
export function matrixOf(tasks: readonly RegisterTask[]): readonly MatrixSection[] {
  const runs: MatrixTask[][] = [];
  for (const task of tasks) {
    const last = runs.at(-1);
    const row = { task, six: sixClear(task) };
    if (last?.[0]?.task.sectionTitle === task.sectionTitle) last.push(row);
    else runs.push([row]);
  }
  return runs.map((rows, index) => {
    const first = rows[0]?.task;
    return {
      key: `${index}`,
      path: parentOf(first?.section ?? ''),
      title: first?.sectionTitle ?? '',
      tasks: rows,
      sum: sumOf(rows),
    };
  });
}

export function sumOf(rows: readonly MatrixTask[]): MatrixSum {
  const tally = (facet: Facet): Tally => {
    const count = (state: ClarityState) => rows.filter(({ six }) => six[facet].state === state).length;
    return { clear: count('clear'), vague: count('vague'), unclear: count('unclear') };
  };
  const facets = {
    person: tally('person'),
    work: tally('work'),
    time: tally('time'),
    responsibility: tally('responsibility'),
    product: tally('product'),
    authority: tally('authority'),
  };
  const all = rows.length * FACETS.length;
  const total = (state: ClarityState) => FACETS.reduce((sum, facet) => sum + facets[facet][state], 0);
  const share = (state: ClarityState) => (all === 0 ? 0 : (total(state) * 100) / all);
  const shares: Shares = { clear: share('clear'), vague: share('vague'), unclear: share('unclear') };
  return { tasks: rows.length, facets, score: scoreOf(shares) };
}

/** Without the tasks of which all six are clear, and the sections that are then empty. */
export function onlyUnclear(sections: readonly MatrixSection[]): readonly MatrixSection[] {
  return sections
    .map((section) => ({ ...section, tasks: section.tasks.filter((row) => !isAllClear(row)) }))
    .filter(({ tasks }) => tasks.length > 0);
}

export function isAllClear({ six }: MatrixTask): boolean {
  return FACETS.every((facet) => six[facet].state === 'clear');
}

export function statesOf(tally: Tally): readonly { readonly state: ClarityState; readonly count: number }[] {
  return STATES.map((state) => ({ state, count: tally[state] })).filter(({ count }) => count > 0);
}

export type Cell = { readonly task: string; readonly facet: Facet; readonly clarity: Clarity };

/** "III.2.a" stands under "III.2". */
function parentOf(path: string): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : path;
}
