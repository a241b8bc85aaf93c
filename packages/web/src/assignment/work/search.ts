// What stands in the address of a person's work: the whole filter, so that it can be sent, and how it is looked at. A time is
// kept in a person's words ("this month"), so that a bookmark of May means this month in June.
import {
  addDays,
  type AssignmentLabel,
  isPlainDate,
  LABEL_NAMES,
  plainDate,
  type PlainDate,
  WORK_STEPS,
  type WorkStep,
} from '@sauro/core';
import { type DaySpan, monthOf } from '../../ui/spans.ts';
import type { WorkQuery } from '../calls.ts';

export const VIEWS = ['list', 'board', 'month', 'timeline'] as const;
export type View = (typeof VIEWS)[number];
export const SIDES = ['any', 'unit', 'issuer'] as const;
export type Side = (typeof SIDES)[number];
export const WHENS = ['past', 'today', 'week', 'month', 'range'] as const;
export type When = (typeof WHENS)[number];

export type WorkSearch = {
  readonly q?: string;
  /** Labels joined with commas, in the order of core. */
  readonly label?: string;
  /** The step at which it stands. */
  readonly state?: WorkStep;
  /** What needs her today, whatever for. */
  readonly needs?: 'yes';
  readonly when?: When;
  readonly from?: string;
  readonly to?: string;
  readonly side?: Side;
  readonly plan?: string;
  readonly task?: string;
  readonly unit?: string;
  readonly view?: View;
  /** The month that the calendar shows, YYYY-MM; that of today where absent. */
  readonly month?: string;
  /** A day of the first week that the timeline shows; some weeks before today where absent. */
  readonly week?: string;
};

export type WorkFilter = Omit<WorkSearch, 'view' | 'month' | 'week'>;

/** null takes a part away. */
export type WorkChange = { readonly [Part in keyof WorkSearch]?: WorkSearch[Part] | null };

/** Takes away all that narrows; how it is looked at stays. */
export const NO_FILTER: WorkChange = {
  q: null,
  label: null,
  state: null,
  needs: null,
  when: null,
  from: null,
  to: null,
  side: null,
  plan: null,
  task: null,
  unit: null,
};

const WEEK_DAYS = 6;

/** What cannot be understood is left out: an old or mistyped address still opens the work. */
export function readWorkSearch(search: Record<string, unknown>): WorkSearch {
  const text = (name: string) => textOf(search[name]);
  const day = (name: string) => dayIn(search[name]);
  const side = oneOf(SIDES, search['side']);
  const view = oneOf(VIEWS, search['view']);
  return defined({
    q: text('q'),
    label: labelsIn(text('label')).join(',') || undefined,
    state: oneOf(WORK_STEPS, search['state']),
    needs: oneOf(['yes'], search['needs']),
    when: oneOf(WHENS, search['when']),
    from: day('from'),
    to: day('to'),
    side: side === 'any' ? undefined : side,
    plan: text('plan'),
    task: text('task'),
    unit: text('unit'),
    view: view === 'list' ? undefined : view,
    month: monthIn(search['month']),
    week: day('week'),
  });
}

export function changed(search: WorkSearch, change: WorkChange): WorkSearch {
  return readWorkSearch({ ...search, ...change });
}

export function labelsIn(label: string | undefined): readonly AssignmentLabel[] {
  const asked = label?.split(',') ?? [];
  return LABEL_NAMES.filter((name) => asked.includes(name));
}

/** What narrows, without how it is looked at: what is saved under a name. */
export function filterOf({ view: _view, month: _month, week: _week, ...filter }: WorkSearch): WorkFilter {
  return filter;
}

export function isFiltered(search: WorkSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}

/** As the server takes it; what is not asked for is not said. */
export function queryOf(search: WorkSearch, today: PlainDate): WorkQuery {
  const { q, label, state, needs, side, plan, task, unit } = search;
  return defined({ q, label, state, needs, side, plan, task, unit, ...spanOf(search, today) });
}

function spanOf({ when, from, to }: WorkSearch, today: PlainDate): Partial<DaySpan> {
  switch (when) {
    case 'past':
      return { to: addDays(today, -1) };
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: today, to: addDays(today, WEEK_DAYS) };
    case 'month':
      return monthOf(today);
    default:
      return defined({ from, to });
  }
}

/** First and last day of a month that stands in an address. */
export function spanOfMonth(month: string): DaySpan {
  return monthOf(plainDate(`${month}-01`));
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((one) => one === value);
}

/** A number in the address is read as one: "12" typed into the search is still text. */
function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && isPlainDate(value) ? value : undefined;
}

function monthIn(value: unknown): string | undefined {
  return typeof value === 'string' && isPlainDate(`${value}-01`) ? value : undefined;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
}
