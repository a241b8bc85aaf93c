import type { Id } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { asNobody } from './acting.ts';
import { transact } from './db.ts';
import { newId } from './id.ts';
import type { Cx } from './system.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

const unitCodes = async (cx: Cx) =>
  (await cx.db.selectFrom('unit').select('code').orderBy('code').execute()).map((unit) => unit.code);
const sees = async (cx: Cx, unit: Id<'unit'>) =>
  (await sql<{ sees: boolean }>`select app_sees_unit(${unit}) as sees`.execute(cx.db)).rows[0]?.sees;

test('a body sees its own units, even where the query forgets to ask', async () => {
  expect(await w.as(w.people.leader, unitCodes)).toEqual(['PHONG', 'SO', 'TRUONG', 'UBND', 'XA']);
  expect(await w.as(w.neighbour.person, unitCodes)).toEqual(['UBND']);
});

test('outside a transaction on somebody’s behalf nothing of any body is seen', async () => {
  expect(await w.system.db.selectFrom('unit').select('id').execute()).toEqual([]);
});

test('nothing can be written into another body', async () => {
  const intrude = w.as(w.people.administrator, (cx) =>
    cx.db
      .insertInto('person')
      .values({ tenantId: w.neighbour.tenant, id: newId<'person'>(), name: 'Người lạ', createdAt: cx.now })
      .execute(),
  );
  await expect(intrude).rejects.toMatchObject({ code: '42501' });
});

test('who holds an office in a unit sees the units below it and no others', async () => {
  const { commune, school, province, room } = w.units;
  const seen = await w.as(w.people.unit, async (cx) => [
    await sees(cx, commune),
    await sees(cx, school),
    await sees(cx, province),
    await sees(cx, room),
  ]);
  expect(seen).toEqual([true, true, false, false]);
});

test('the province sees all of its tree, and nobody sees nothing', async () => {
  expect(await w.as(w.people.leader, (cx) => sees(cx, w.units.school))).toBe(true);
  expect(await transact(w.system, asNobody(w.tenant), (cx) => sees(cx, w.units.school))).toBe(false);
});

test('the application may neither change nor remove what has happened', async () => {
  const change = () => w.asSystem((cx) => cx.db.updateTable('fact').set({ kind: 'nothing.happened' }).execute());
  const remove = () => w.asSystem((cx) => cx.db.deleteFrom('fact').execute());
  await expect(change()).rejects.toMatchObject({ code: '42501' });
  await expect(remove()).rejects.toMatchObject({ code: '42501' });
});

test('a transaction inside a transaction joins it: both are kept or neither is', async () => {
  const id = newId<'person'>();
  const add = (cx: Cx) =>
    cx.db.insertInto('person').values({ tenantId: w.tenant, id, name: 'Người mới', createdAt: cx.now }).execute();
  const both = w.asSystem(async (cx) => {
    await transact(cx, cx.acting, add);
    throw new Error('the outer one fails');
  });
  await expect(both).rejects.toThrow('the outer one fails');
  const found = await w.asSystem((cx) => cx.db.selectFrom('person').select('id').where('id', '=', id).execute());
  expect(found).toEqual([]);
});

test('a transaction cannot be joined on behalf of somebody else', async () => {
  const joined = w.as(w.people.unit, (cx) => transact(cx, w.people.leader.acting, async () => 'joined'));
  await expect(joined).rejects.toThrow('on behalf of somebody else');
});

test('a connection that comes back to the pool acts for nobody', async () => {
  await w.as(w.people.leader, unitCodes);
  const { rows } = await w.pool.query("select current_user as role, current_setting('app.tenant', true) as tenant");
  expect(rows[0]).toEqual({ role: 'sauro', tenant: '' });
});

test('a day stays the day that was written', async () => {
  const days = await w.asSystem((cx) => cx.db.selectFrom('unit').select('openedOn').limit(1).execute());
  expect(days).toEqual([{ openedOn: '2025-07-01' }]);
});

test('where a transaction does not open nothing of it runs, and the next one is as any other', async () => {
  const acting = { ...w.people.leader.acting, sees: ['\0' as Id<'unit'>] };
  const asked = transact(w.system, acting, unitCodes);
  await expect(asked).rejects.toMatchObject({ code: '22021' });
  const nothingAsked = transact(w.system, acting, async () => undefined);
  await expect(nothingAsked).rejects.toMatchObject({ code: '22021' });
  expect(await w.as(w.people.leader, unitCodes)).toHaveLength(5);
});

test('a transaction in which nothing is asked, or on nobody’s behalf, begins and ends', async () => {
  await w.system.db.transaction().execute(async () => undefined);
  const isWithin = await w.system.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => (await sql<{ is: string }>`show transaction_read_only`.execute(db)).rows);
  expect(isWithin).toEqual([{ transactionReadOnly: 'on' }]);
});
