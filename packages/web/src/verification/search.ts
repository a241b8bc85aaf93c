// What stands in the address of the queue: its filter, and the report that is looked at.
import { QUEUE_EVIDENCE, QUEUE_PARTS, QUEUE_TIMES } from '@sauro/core';
import type { QueueFilter } from './calls.ts';

export type VerifySearch = {
  readonly q?: string;
  readonly plan?: string;
  readonly task?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly time?: (typeof QUEUE_TIMES)[number];
  /** Those that have waited for more working days than that. */
  readonly waiting?: number;
  readonly evidence?: (typeof QUEUE_EVIDENCE)[number];
  readonly parts?: (typeof QUEUE_PARTS)[number];
  /** The assignment whose report is looked at. */
  readonly open?: string;
};

/** null takes a part away. */
export type VerifyChange = { readonly [Part in keyof VerifySearch]?: VerifySearch[Part] | null };

/** What is chosen in the bar of filters; a task comes only with an address. */
export const CHOSEN = ['unit', 'plan', 'period', 'time', 'waiting', 'evidence', 'parts'] as const;

/** Takes away all that narrows. */
export const NO_FILTER: VerifyChange = {
  q: null,
  plan: null,
  task: null,
  unit: null,
  period: null,
  time: null,
  waiting: null,
  evidence: null,
  parts: null,
};

const MOST_DAYS = 250;

/** What cannot be understood is left out: an old or mistyped address still opens the queue. */
export function readVerifySearch(search: Record<string, unknown>): VerifySearch {
  const text = (name: string) => {
    const value = search[name];
    return (typeof value === 'string' || typeof value === 'number') && value !== '' ? { [name]: String(value) } : {};
  };
  const oneOf = (name: string, values: readonly string[]) => {
    const value = values.find((one) => one === search[name]);
    return value === undefined ? {} : { [name]: value };
  };
  const days = search['waiting'] === '' || search['waiting'] === null ? Number.NaN : Number(search['waiting']);
  return {
    ...text('q'),
    ...text('plan'),
    ...text('task'),
    ...text('unit'),
    ...text('period'),
    ...oneOf('time', QUEUE_TIMES),
    ...(Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? { waiting: days } : {}),
    ...oneOf('evidence', QUEUE_EVIDENCE),
    ...oneOf('parts', QUEUE_PARTS),
    ...text('open'),
  };
}

export function filterOf({ open: _open, ...filter }: VerifySearch): QueueFilter {
  return filter;
}
