// What stands in the address of the register: all of the filter, so that it can be sent, and the task that is open. Kept in
// the words of a person ("this month"), so that a filter saved in May still means this month in June.
import { FACETS, type Facet, isPlainDate, type PlainDate } from '@sauro/core';
import type { FilterBody, TaskQuery } from '../calls.ts';
import { monthOf, quarterOf, yearOf } from '../../ui/spans.ts';

export const WHENS = [
  'overdue',
  'month',
  'quarter',
  'year',
  'range',
  'by',
  'recurring',
  'ongoing',
  'condition',
  'none',
] as const;
export type When = (typeof WHENS)[number];
export const PARTS = ['tasks', 'implementation'] as const;
export const GROUPS = ['none', 'plan', 'section', 'lead', 'month', 'time'] as const satisfies readonly NonNullable<
  TaskQuery['group']
>[];
export type Group = (typeof GROUPS)[number];

export type RegisterSearch = {
  readonly q?: string;
  /** Facets that are not clear, in their order, joined with commas. */
  readonly unclear?: string;
  readonly lead?: string;
  readonly unit?: string;
  readonly when?: When;
  readonly from?: string;
  readonly to?: string;
  readonly part?: (typeof PARTS)[number];
  readonly dropped?: 'yes';
  readonly group?: Group;
  /** The task that is open beside the list. */
  readonly task?: string;
};

/** What cannot be understood is left out: an old or mistyped address still opens the register. */
export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const text = (name: string) => textOf(search[name]);
  const day = (name: string) => dayIn(search[name]);
  return defined({
    q: text('q'),
    unclear: facetsIn(text('unclear') ?? '').join(',') || undefined,
    lead: text('lead'),
    unit: text('unit'),
    when: oneOf(WHENS, search['when']),
    from: day('from'),
    to: day('to'),
    part: oneOf(PARTS, search['part']),
    dropped: search['dropped'] === 'yes' ? ('yes' as const) : undefined,
    group: oneOf(GROUPS, search['group']),
    task: text('task'),
  });
}

export function facetsIn(unclear: string): readonly Facet[] {
  const named = new Set(unclear.split(','));
  return FACETS.filter((facet) => named.has(facet));
}

export function withFacet(search: RegisterSearch, facet: Facet): RegisterSearch {
  const facets = facetsIn(search.unclear ?? '');
  const next = FACETS.filter((one) => facets.includes(one) !== (one === facet));
  return changed(search, { unclear: next.join(',') });
}

export type SearchChange = { readonly [K in keyof RegisterSearch]?: RegisterSearch[K] | '' | null | undefined };

/** An empty value takes the name out of the address. */
export function changed(search: RegisterSearch, change: SearchChange): RegisterSearch {
  return readRegisterSearch({ ...search, ...change });
}

/** How many things the register is narrowed by; text, grouping and the open task are none. */
export function narrowings({ q: _q, group: _group, task: _task, from, to, when, ...others }: RegisterSearch): number {
  const time = from !== undefined || to !== undefined || when !== undefined ? 1 : 0;
  return time + Object.keys(others).length;
}

/** The same for the server, for which "this month" are two days. */
export function queryOf(search: RegisterSearch, today: PlainDate, plan?: string): TaskQuery {
  const { q, unclear, lead, unit, part, dropped, group } = search;
  return defined({ plan, q, unclear, lead, unit, part, dropped, group, ...timeOf(search, today) });
}

/** The filter without the grouping, for what is asked of all tasks alike. */
export function ungrouped({ group: _group, ...query }: TaskQuery): Omit<TaskQuery, 'group'> {
  return query;
}

/** As it is saved under a name: text only, and without the task that happens to be open. */
export function filterBody({ task: _task, ...search }: RegisterSearch, columns: readonly string[]): FilterBody {
  return { ...search, columns: [...columns] };
}

function timeOf({ when, from, to }: RegisterSearch, today: PlainDate): Pick<TaskQuery, 'time' | 'from' | 'to'> {
  switch (when) {
    case 'month':
      return monthOf(today);
    case 'quarter':
      return quarterOf(today);
    case 'year':
      return yearOf(today);
    case undefined:
    case 'range':
      return defined({ from, to });
    default:
      return { time: when };
  }
}

/** The router takes "57" for a number; a person means the text. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && isPlainDate(value) ? value : undefined;
}

function oneOf<const T extends readonly string[]>(known: T, value: unknown): T[number] | undefined {
  return known.find((one) => one === value);
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  // Only names without a value are taken out, so that what is left has the type of the rest.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
