import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { builtOnce } from './built-once.ts';
import { newId } from './id.ts';
import { GOES_WITH_NEXT } from './message.ts';
import { PLANNED_ONCE } from './planned-once.ts';
import type { Cx } from './system.ts';
import { asker, lastly, together } from './together.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

const codes = builtOnce((cx, some: readonly string[]) =>
  cx.db.selectFrom('unit').select('code').where('code', '=', sql<never>`any(${some}::text[])`).orderBy('code'),
);
const opened = builtOnce((cx, unit: UnitId) =>
  cx.db.selectFrom('unit').select(['openedOn', 'parentId']).where('id', '=', unit),
);
const failing = builtOnce((cx, divisor: number) =>
  cx.db.selectNoFrom(sql<number>`1 / ${divisor}::integer`.as('whole')),
);
const renaming = builtOnce((cx, name: string) => cx.db.updateTable('unit').set({ name }).returning('name'));

test('each of several questions has its own answer, within a transaction and outside any', async () => {
  const { leader } = w.people;
  const ask = (by: Parameters<typeof together>[0]) =>
    together(by, [codes.question(by, ['UBND', 'SO']), opened.question(by, w.units.province), codes.question(by, [])]);
  const within = await w.as(leader, (cx) => ask(cx));
  const outside = await ask(asker(w.system, leader.acting));
  const expected = [[{ code: 'SO' }, { code: 'UBND' }], [{ openedOn: expect.any(String), parentId: null }], []];
  expect([within, outside]).toEqual([expected, expected]);
});

test('who asks outside any transaction sees her own body and no other, and leaves nothing of herself behind', async () => {
  const here = asker(w.system, w.people.unit.acting);
  const there = asker(w.system, w.neighbour.person.acting);
  for (let time = 0; time < 3; time += 1) {
    expect(await opened(there, w.units.province)).toEqual([]);
    expect(await opened(here, w.units.province)).toHaveLength(1);
  }
  const { rows } = await sql<{ role: string; tenant: string }>`
    select current_user as role, current_setting('app.tenant', true) as tenant`.execute(w.system.db);
  expect(rows.map(({ role, tenant }) => [role === 'sauro_app', tenant])).toEqual([[false, '']]);
});

test('outside any transaction nothing is written', async () => {
  const by = asker(w.system, w.people.leader.acting);
  await expect(renaming(by, 'Khác')).rejects.toMatchObject({
    code: '25006',
  });
});

test('where one fails all fail, and the next who asks is answered', async () => {
  const by = asker(w.system, w.people.leader.acting);
  const asked = (divisor: number) => together(by, [codes.question(by, ['SO']), failing.question(by, divisor)]);
  await expect(asked(0)).rejects.toMatchObject({ code: '22012' });
  expect(await asked(1)).toEqual([[{ code: 'SO' }], [{ whole: 1 }]]);
});

test('what was written before goes along, and is seen by the questions', async () => {
  const id = newId<'person'>();
  const named = builtOnce((cx, person: typeof id) =>
    cx.db.selectFrom('person').select('name').where('id', '=', person),
  );
  const seen = await w.asSystem(async (cx) => {
    await sql`insert into person (tenant_id, id, name, created_at)
      values (${cx.acting.tenant}, ${id}, 'Người một', ${cx.now}) ${GOES_WITH_NEXT}`.execute(cx.db);
    return together(cx, [named.question(cx, id), named.question(cx, newId<'person'>())]);
  });
  expect(seen).toEqual([[{ name: 'Người một' }], []]);
});

test('a plan that is kept is used, and what is not kept is planned for its values, in whatever turns they come', async () => {
  const keptMode = builtOnce((cx) =>
    cx.db.selectNoFrom(sql<string>`current_setting('plan_cache_mode')`.as('mode')).modifyEnd(PLANNED_ONCE),
  );
  const mode = async (cx: Cx) => {
    const { rows } = await sql<{ mode: string }>`select current_setting('plan_cache_mode') as mode`.execute(cx.db);
    return rows;
  };
  const within = await w.as(w.people.leader, async (cx) => [
    ...(await keptMode(cx)),
    ...(await mode(cx)),
    ...(await mode(cx)),
    ...(await keptMode(cx)),
    ...(await mode(cx)),
  ]);
  const [generic, auto] = [{ mode: 'force_generic_plan' }, { mode: 'auto' }];
  expect([within, await keptMode(asker(w.system, w.people.leader.acting))]).toEqual([
    [generic, auto, auto, generic, auto],
    [generic],
  ]);
  const { rows: after } = await sql`select current_setting('plan_cache_mode') as mode`.execute(w.system.db);
  expect(after).toEqual([auto]);
});

const nameOf = async () => (await w.asSystem((cx) => named(cx, w.units.room)))[0]?.name;
const named = builtOnce((cx, unit: UnitId) => cx.db.selectFrom('unit').select('name').where('id', '=', unit));
const rename = (cx: Cx, name: string) =>
  cx.db.updateTable('unit').set({ name }).where('id', '=', w.units.room).execute();

test('with what is asked last the transaction is kept, before who asked goes on', async () => {
  const seen = await w.asSystem(async (cx) => {
    await rename(cx, 'Phòng Một');
    const [[own]] = await lastly(cx, [named.question(cx, w.units.room)]);
    return [own?.name, await nameOf()];
  });
  expect(seen).toEqual(['Phòng Một', 'Phòng Một']);
});

test('after what is asked last nothing is asked or written, and who tries takes nothing back', async () => {
  const work = w.asSystem(async (cx) => {
    await rename(cx, 'Phòng Hai');
    await lastly(cx, [named.question(cx, w.units.room)]);
    await rename(cx, 'Phòng Ba');
  });
  await expect(work).rejects.toThrow('has ended');
  expect(await nameOf()).toBe('Phòng Hai');
});

test('where what is asked last fails nothing is kept, and the next who asks is answered', async () => {
  const before = await nameOf();
  for (let time = 0; time < 3; time += 1) {
    const work = w.asSystem(async (cx) => {
      await rename(cx, 'Phòng Bốn');
      await lastly(cx, [failing.question(cx, 0)]);
    });
    await expect(work).rejects.toMatchObject({ code: '22012' });
    expect(await nameOf()).toBe(before);
  }
});

test('outside a transaction there is none to end', async () => {
  // As one who has lost sight of what it is in.
  const by = asker(w.system, w.people.leader.acting) as unknown as Cx;
  await expect(lastly(by, [codes.question(by, ['SO'])])).rejects.toThrow('no transaction');
});
