// A day past is asked in two ways: of the tree as it is written out now, where nothing has moved since, and of places otherwise.
import { addDays, dayOf, daysBetween, type PlainDate } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTreeOfNow, learnTree } from '../assignment/learn-tree.ts';
import { countAll } from '../assignment/queries-counts.ts';
import { listStandings, type Standing } from '../assignment/queries-standings.ts';
import type { Cx } from '../kit/system.ts';
import { changeUnit } from '../people/change-unit.ts';
import { countSplit } from './queries-figures.ts';
import { randomWork } from './testing/random-work.ts';
import { rolledWorld, type RolledWorld } from './testing/rolled.ts';

/** Spread over all that passed. */
const DAYS_ASKED = 9;

let a: RolledWorld;
let first: PlainDate;
beforeAll(async () => {
  a = await rolledWorld();
  first = dayOf(a.w.system.clock());
  await a.issue();
  await randomWork(a, { seed: 11, steps: 60 });
});
afterAll(() => a.w.end());

const everything = async (cx: Cx, at: PlainDate) => {
  const told: unknown[] = [];
  const { province, anBinh, home } = a.units;
  const narrowed: readonly Omit<Standing, 'at'>[] = [
    {},
    { unit: province },
    { unit: anBinh },
    { unit: anBinh, alone: 'yes' },
    { issuer: home },
    { unitKind: 'commune' },
    { unit: province, unitKind: 'commune', measure: 'overdue' },
  ];
  for (const each of narrowed) {
    const filter = { ...each, at };
    told.push(await countAll(cx, filter));
    told.push(await listStandings(cx, filter, { offset: 0, limit: 100 }));
    told.push(await countSplit(cx, filter, { by: ['unit'], level: { base: province } }));
  }
  return told;
};

test('while nothing has moved both ways tell the same of every day', async () => {
  const last = dayOf(a.w.system.clock());
  expect(last > addDays(first, 10)).toBe(true);
  await a.w.as(a.people.leader, async (cx) => {
    const apart = Math.ceil(daysBetween(first, last) / DAYS_ASKED);
    // The latest first: what is known of a day is known of every later one.
    for (let day = addDays(last, -1); day >= first; day = addDays(day, -apart)) {
      expect(isTreeOfNow(cx, day)).toBe(false);
      const byPlaces = await everything(cx, day);
      await learnTree(cx, day);
      expect(isTreeOfNow(cx, day)).toBe(true);
      expect(await everything(cx, day)).toEqual(byPlaces);
    }
  });
});

test('what is known in one transaction is not taken for known in the next', async () => {
  await a.w.as(a.people.leader, (cx) => learnTree(cx, first));
  await a.w.as(a.people.leader, async (cx) => expect(isTreeOfNow(cx, first)).toBe(false));
});

test('of the days before a unit moved the tree of now is not asked, of the day on which it moved it is', async () => {
  a.w.wait(2 * 24 * 60);
  const moved = dayOf(a.w.system.clock());
  const { health, home } = a.units;
  await a.w.asSystem((cx) => changeUnit(cx, health, { kind: 'move', parent: home, on: moved }));
  await a.w.as(a.people.leader, async (cx) => {
    await learnTree(cx, addDays(moved, -1));
    expect(isTreeOfNow(cx, addDays(moved, -1))).toBe(false);
  });
  a.w.wait(24 * 60);
  await a.w.as(a.people.leader, async (cx) => {
    await learnTree(cx, moved);
    expect(isTreeOfNow(cx, moved)).toBe(true);
  });
});
