import { expect, test } from 'vitest';
import { EVENT_KINDS, eventOf, EVENTS, heardBy } from './events.ts';
import { EVENT_MOST_TRIES, nextEventTry } from './retry.ts';

test('the list of kinds is the table, in its order, and no fact is two events', () => {
  expect(EVENT_KINDS).toEqual(Object.keys(EVENTS));
  const facts = EVENT_KINDS.flatMap((kind): readonly string[] => EVENTS[kind].facts);
  expect(new Set(facts).size).toBe(facts.length);
});

test.each([
  ['assignment.progressed', 'progress.entered', 'systems'],
  ['assignment.issued', 'assignment.issued', 'people'],
  ['report.approved', 'report.accepted', 'people'],
  ['reportRound.closed', 'round.closed', 'systems'],
  ['subscription.paused', undefined, 'people'],
  ['person.signed-in', undefined, undefined],
])('%s is the event %s, heard by %s', (fact, event, by) => {
  expect([eventOf(fact), heardBy(fact)]).toEqual([event, by]);
});

test('an event is tried with growing waits for about three days, and given up', () => {
  const start = new Date('2026-12-01T00:00:00Z');
  let at = start;
  const waits: number[] = [];
  for (let tries = 1; tries < EVENT_MOST_TRIES; tries += 1) {
    const next = nextEventTry(tries, at) ?? at;
    waits.push((next.getTime() - at.getTime()) / 60_000);
    at = next;
  }
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  expect((at.getTime() - start.getTime()) / 3_600_000).toBeCloseTo(72, 0);
  expect(nextEventTry(EVENT_MOST_TRIES, at)).toBeNull();
});
