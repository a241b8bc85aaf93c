import { NOT_TAKEN_ON } from '@sauro/core';
import { expect, test } from 'vitest';
import type { Given } from '../calls.ts';
import { byState, countOf, daysOf, droppedIn, narrowedTo, tasksOf } from './given.ts';

const one = (given: Partial<Given>): Given => ({
  issuedOn: '2026-11-02',
  task: 'a',
  dropped: false,
  state: 'issued',
  count: 1,
  ...given,
});
const GIVEN = [
  one({ count: 7000 }),
  one({ task: 'b', state: 'accepted', count: 300 }),
  one({ task: 'b', state: 'verified', count: 40 }),
  one({ task: 'c', dropped: true, state: 'declined', count: 10, issuedOn: '2026-11-05' }),
];
const all = { scope: 'all', chosen: new Set(['b']), day: null } as const;

test('unless somebody says otherwise only what no unit has taken on goes', () => {
  expect(countOf(GIVEN, new Set(NOT_TAKEN_ON))).toBe(7010);
});

test('what was accepted stays whatever is said; the rest is named state by state', () => {
  expect(byState(GIVEN)).toEqual({
    may: [
      { state: 'issued', count: 7000 },
      { state: 'accepted', count: 300 },
      { state: 'declined', count: 10 },
    ],
    stays: 40,
  });
});

test('it can be narrowed to the chosen tasks, to those that the plan no longer holds, and to a day of issue', () => {
  expect(tasksOf(narrowedTo(GIVEN, { ...all, scope: 'chosen' }))).toEqual(['b']);
  expect(tasksOf(narrowedTo(GIVEN, { ...all, scope: 'dropped' }))).toEqual(['c']);
  expect(tasksOf(narrowedTo(GIVEN, { ...all, day: '2026-11-02' }))).toEqual(['a', 'b']);
  expect(daysOf(GIVEN)).toEqual(['2026-11-05', '2026-11-02']);
});

test('what is still given of tasks that the plan no longer holds is counted, but for what was accepted', () => {
  const more = [one({ task: 'c', dropped: true, state: 'in-progress', count: 4 })];
  const done = [one({ task: 'd', dropped: true, state: 'verified', count: 2 })];
  expect(droppedIn([...GIVEN, ...more, ...done])).toEqual({ count: 14, tasks: 1 });
});
