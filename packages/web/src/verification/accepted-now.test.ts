import { expect, test } from 'vitest';
import { keyOfAcceptance, stillWaiting } from './accepted-now.ts';
import type { Reported } from './calls.ts';

const SINCE = '2026-11-20T01:00:00.000Z';
const UNTIL = '2026-11-27T01:00:00.000Z';
const report = (id: string, more: object = {}): Reported =>
  ({
    assignment: { id, version: 2, since: SINCE },
    evidence: 1,
    refuted: null,
    difficulties: null,
    ...more,
  }) as Reported;
const refuted = report('r', { refuted: { outcome: 'partly', on: '', words: '' } });
const later = report('l', { assignment: { id: 'l', version: 2, since: '2026-11-28T01:00:00.000Z' } });
const [one, two] = [report('1', { evidence: 0, difficulties: { count: 1, since: '', holders: [] } }), report('2')];
const queue = {
  items: [one, two, refuted, later],
  filter: { time: 'late' },
  total: 40,
  refuted: 3,
  unshown: 5,
  blocked: 2,
} as const;
const ids = ({ items }: { readonly items: readonly Reported[] }) => items.map(({ assignment }) => assignment.id);

test('what was accepted by itself waits no more, and is counted no more', () => {
  const left = stillWaiting(queue, [{ reported: one, path: 'verify' }]);
  expect([ids(left), left.total, left.unshown, left.blocked]).toEqual([['2', 'r', 'l'], 39, 4, 1]);
  expect(
    ids(stillWaiting(queue, [{ reported: report('1', { assignment: { id: '1', version: 4 } }), path: 'verify' }])),
  ).toContain('1');
});

test('of many that were chosen each is gone, and nothing else', () => {
  const body = { items: [one, two].map(({ assignment: { id, version } }) => ({ id, version })) };
  const left = stillWaiting(queue, [{ body, count: 2, items: [one, two] }]);
  expect([ids(left), left.total]).toEqual([['r', 'l'], 38]);
});

test('of all by a filter those are left that came since or were found otherwise, also of those that were not fetched', () => {
  const all = { body: { filter: { time: 'late' }, until: UNTIL }, count: 36, items: [one, two] } as const;
  const left = stillWaiting(queue, [all]);
  expect([ids(left), left.total]).toEqual([['r', 'l'], 4]);
  expect(stillWaiting({ ...queue, filter: {} }, [all])).toMatchObject({ total: 40 });
});

test('the same is not held twice', () => {
  expect(keyOfAcceptance({ reported: one, path: 'verify' })).toBe(
    keyOfAcceptance({ reported: report('1'), path: 'verify' }),
  );
});
