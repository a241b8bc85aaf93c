import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { builtOnce } from './built-once.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

let built = 0;
const unitsNamed = builtOnce((cx, codes: readonly string[], least: string) => {
  built += 1;
  return cx.db
    .selectFrom('unit')
    .select(['code', sql<string>`${cx.acting.person}::text`.as('askedBy')])
    .where('tenantId', '=', cx.acting.tenant)
    .where('code', '=', sql<never>`any(${codes}::text[])`)
    .where('code', '>=', least)
    .where('openedOn', '<', sql<never>`${cx.now}::date`)
    .orderBy('code');
});

test('a statement that is built once answers each who asks by what she asks, in her own body', async () => {
  const { leader, unit } = w.people;
  const asked = [
    await w.as(leader, (cx) => unitsNamed(cx, ['SO', 'XA', 'UBND'], 'T')),
    await w.as(unit, (cx) => unitsNamed(cx, ['SO', 'PHONG'], 'A')),
    await w.as(w.neighbour.person, (cx) => unitsNamed(cx, ['SO', 'UBND'], 'A')),
  ];
  const by = (person: typeof leader, ...codes: string[]) =>
    codes.map((code) => ({ code, askedBy: person.acting.person }));
  expect(asked).toEqual([by(leader, 'UBND', 'XA'), by(unit, 'PHONG', 'SO'), by(w.neighbour.person, 'UBND')]);
  expect(built).toBe(1);
});
