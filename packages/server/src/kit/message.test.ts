import type { Id } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, world } from '../testing/world.ts';
import { newId } from './id.ts';
import { GOES_WITH_NEXT } from './message.ts';
import type { Cx } from './system.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

const write = (cx: Cx, id: Id<'person'>, name: string | null) =>
  sql`insert into person (tenant_id, id, name, created_at)
    values (${cx.acting.tenant}, ${id}, ${name}, ${cx.now}) ${GOES_WITH_NEXT}`.execute(cx.db);
const named = async (cx: Cx, id: Id<'person'>) =>
  (await cx.db.selectFrom('person').select('name').where('id', '=', id).execute()).map(({ name }) => name);
const kept = (id: Id<'person'>) => w.asSystem((cx) => named(cx, id));

test('what asks for no answer is there for the next statement, and after the end', async () => {
  const [first, second] = [newId<'person'>(), newId<'person'>()];
  const seen = await w.asSystem(async (cx) => {
    await write(cx, first, 'Người một');
    const names = await named(cx, first);
    await write(cx, second, 'Người hai');
    return names;
  });
  expect([seen, await kept(first), await kept(second)]).toEqual([['Người một'], ['Người một'], ['Người hai']]);
});

test('where it is refused the next statement is told why, or the end, and nothing is kept', async () => {
  const [first, second] = [newId<'person'>(), newId<'person'>()];
  const faulty = (after: (cx: Cx) => Promise<unknown>) =>
    w.asSystem(async (cx) => {
      await write(cx, first, 'Người một');
      await write(cx, second, null);
      await after(cx);
    });
  await expect(faulty((cx) => named(cx, first))).rejects.toMatchObject({ code: '23502' });
  await expect(faulty(async () => undefined)).rejects.toMatchObject({ code: '23502' });
  expect([await kept(first), await kept(second)]).toEqual([[], []]);
});

test('who catches the refusal keeps nothing all the same', async () => {
  const id = newId<'person'>();
  const caught = w.asSystem(async (cx) => {
    await write(cx, id, null);
    await named(cx, id).catch(() => undefined);
  });
  await expect(caught).rejects.toThrow('cannot be kept');
});

test('what fails outside the database takes along what has not gone out yet', async () => {
  const id = newId<'person'>();
  const failing = w.asSystem(async (cx) => {
    await write(cx, id, 'Người một');
    throw new Error('changed her mind');
  });
  await expect(failing).rejects.toThrow('changed her mind');
  expect(await kept(id)).toEqual([]);
});
