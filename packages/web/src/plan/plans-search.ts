// What stands in the address of the list of plans: words, order, and the plans chosen to be compared.
export const SORTS = ['confirmed', 'issued', 'score-down', 'score-up', 'tasks'] as const;
export type Sort = (typeof SORTS)[number];

export type PlansSearch = {
  readonly q?: string;
  readonly sort?: Sort;
  /** Ids joined with commas, in the order in which they were chosen. */
  readonly compare?: string;
};

/** More would not be told apart in one picture. */
export const MOST_COMPARED = 6;

export function readPlansSearch({ q, sort, compare }: Record<string, unknown>): PlansSearch {
  const known = SORTS.find((one) => one === sort);
  const chosen = typeof compare === 'string' ? chosenIn(compare) : [];
  return {
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' ? { q: String(q) } : {}),
    ...(known === undefined || known === 'confirmed' ? {} : { sort: known }),
    ...(chosen.length === 0 ? {} : { compare: chosen.join(',') }),
  };
}

export function chosenIn(compare: string): readonly string[] {
  return [...new Set(compare.split(',').filter(Boolean))].slice(0, MOST_COMPARED);
}

export function toggledPlan(compare: string | undefined, id: string): string {
  const chosen = chosenIn(compare ?? '');
  return (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]).join(',');
}
