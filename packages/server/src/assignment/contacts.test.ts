// Whom to call in a unit is told to whoever has given it work, though she stands beside it and not above.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listContacts } from '../people/queries-contacts.ts';
import { type AssigningWorld, assigningWorld, type Player } from './testing/assignments.ts';

let a: AssigningWorld;
beforeAll(async () => {
  a = await assigningWorld();
});
afterAll(() => a.w.end());

const called = async (who: Player) =>
  (await a.w.as(a.people[who], (cx) => listContacts(cx, [a.units.anBinh]))).map(({ name }) => name);

test('who has given a unit work reaches it, and who is beside it does not', async () => {
  expect([await called('compiler'), await called('leader'), await called('anBinh')]).toEqual([
    [],
    ['Người anBinh'],
    ['Người anBinh'],
  ]);
  await a.issue();
  expect(await called('compiler')).toEqual(['Người anBinh']);
  expect([await called('hoaLac'), await called('health')]).toEqual([[], []]);
});
