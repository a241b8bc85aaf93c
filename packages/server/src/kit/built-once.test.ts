import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { builtOnce, writtenOnce } from './built-once.ts';
import { newId } from './id.ts';
import { GOES_WITH_NEXT } from './message.ts';

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

const insertNamed = writtenOnce(
  ['id', 'name'],
  (cx, { id, name }) => sql`
    insert into person (tenant_id, id, name, created_at)
    select ${cx.acting.tenant}::uuid, new.*, ${cx.now}::timestamptz
    from unnest(${id}::uuid[], ${name}::text[]) as new ${GOES_WITH_NEXT}`,
);

test('rows are written by one statement however many they are, each in the body of who writes', async () => {
  const rows = ['Người một', 'Người hai', 'Người ba'].map((name) => ({ id: newId<'person'>(), name }));
  const [first, ...others] = rows;
  const names = (person: (typeof w.people)['leader']) =>
    w.as(person, async (cx) => {
      const found = await cx.db
        .selectFrom('person')
        .select('name')
        .where(
          'id',
          'in',
          rows.map(({ id }) => id),
        )
        .orderBy('id')
        .execute();
      return found.map(({ name }) => name);
    });
  await w.as(w.people.leader, async (cx) => {
    await insertNamed(cx, first === undefined ? [] : [first]);
    await insertNamed(cx, others);
  });
  expect([await names(w.people.leader), await names(w.neighbour.person)]).toEqual([rows.map(({ name }) => name), []]);
});

test('a statement of which nobody asks the answer, and that does not say so, is a fault of ours', async () => {
  const unsaid = writtenOnce(['id'], (_cx, { id }) => sql`select ${id}`);
  await expect(w.asSystem((cx) => unsaid(cx, []))).rejects.toThrow('must say so');
});
