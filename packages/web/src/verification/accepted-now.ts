// What was accepted just now and has not gone to the server yet, or is on its way: one report, or many together. What it
// leaves of the queue is told at once, though the server still counts it.
import type { AcceptPath } from './AcceptDialog.tsx';
import type { AcceptBody, QueueFilter, Reported } from './calls.ts';

/** `path`: whether what stands in its way is closed with it. */
export type One = { readonly reported: Reported; readonly path: AcceptPath };
/** `items`: of those that were in sight, to name what is left. */
export type Many = { readonly body: AcceptBody; readonly count: number; readonly items: readonly Reported[] };
export type Acceptance = One | Many;

/** Reported again, it is another report. */
export function keyOf({ assignment: { id, version } }: Reported): string {
  return `${id} ${version}`;
}

/** Several cannot be waiting that say the same. */
export function keyOfAcceptance(one: Acceptance): string {
  return 'reported' in one ? keyOf(one.reported) : JSON.stringify(one.body);
}

type Queue = {
  readonly items: readonly Reported[];
  readonly filter: QueueFilter;
  /** As the server counts it. */
  readonly total: number;
  readonly refuted: number;
  readonly unshown: number;
  readonly blocked: number;
};

/** What still stands in the queue, and how many of all that match its filter. */
export function stillWaiting(
  { items, filter, ...counted }: Queue,
  accepted: readonly Acceptance[],
): Omit<Queue, 'filter'> {
  const takes = accepted.map((one) => takesOf(one, filter));
  const gone = items.filter((item) => takes.some((take) => take(item)));
  // Of many by a filter those that were not fetched are gone too.
  const unfetched = accepted
    .filter((one): one is Many => !('reported' in one) && isOf(one.body, filter))
    .map((one) => Math.max(0, one.count - gone.filter(takesOf(one, filter)).length))
    .reduce((sum, count) => sum + count, 0);
  const left = (count: number, isIn: (item: Reported) => boolean) => Math.max(0, count - gone.filter(isIn).length);
  return {
    items: items.filter((item) => !gone.includes(item)),
    total: Math.max(0, left(counted.total, () => true) - unfetched),
    refuted: left(counted.refuted, ({ refuted }) => refuted !== null),
    unshown: left(counted.unshown, ({ evidence, refuted }) => evidence === 0 && refuted === null),
    blocked: left(counted.blocked, ({ difficulties, refuted }) => difficulties !== null && refuted === null),
  };
}

function takesOf(one: Acceptance, filter: QueueFilter): (item: Reported) => boolean {
  if ('reported' in one) return (item) => keyOf(item) === keyOf(one.reported);
  const { body } = one;
  if ('items' in body) {
    const keys = new Set(body.items.map(({ id, version }) => `${id} ${version}`));
    return (item) => keys.has(keyOf(item));
  }
  const until = Date.parse(body.until);
  return ({ assignment, refuted }) => isOf(body, filter) && refuted === null && Date.parse(assignment.since) <= until;
}

function isOf(body: AcceptBody, filter: QueueFilter): boolean {
  return 'filter' in body && sameFilter(body.filter, filter);
}

function sameFilter(one: object, other: object): boolean {
  return Object.keys({ ...one, ...other }).every((name) => Reflect.get(one, name) === Reflect.get(other, name));
}
