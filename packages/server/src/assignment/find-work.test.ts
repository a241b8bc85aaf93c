import { addDays, dayOf } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Player } from './testing/assignments.ts';
import { type WorkingWorld, workingWorld } from '../verification/testing/working.ts';

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

async function found(who: Player, q: string) {
  const { items } = await (await a.as(who)).lists.findWork({ query: { q } });
  return items;
}
const unitsOf = async (who: Player, q: string) => (await found(who, q)).map(({ unit }) => unit.name);

const AN_BINH = 'Ủy ban nhân dân xã An Bình';
const HOA_LAC = 'Ủy ban nhân dân phường Hòa Lạc';

describe('work is found while one types', () => {
  test.each(['khám sức khỏe', 'kham suc khoe', 'KHÁM sức khoẻ', 'khám sức kh'])(
    'by words of its task, however they are written: %s',
    async (q) => {
      const given = await a.find('anBinh', 'khám sức khỏe');
      expect((await found('anBinh', q)).map(({ id }) => id)).toEqual([given.id]);
    },
  );

  test('by the code of the unit, by its name, and by words of both', async () => {
    const all = await unitsOf('compiler', 'SN-anBinh');
    expect([all.length, new Set(all)]).toEqual([3, new Set([AN_BINH])]);
    expect((await unitsOf('compiler', 'an bình')).filter((name) => name === AN_BINH)).toHaveLength(3);
    expect(await unitsOf('compiler', 'khám sức khỏe sn-anbinh')).toEqual([AN_BINH]);
    expect(await unitsOf('compiler', 'sức khỏe Hòa Lạc')).toEqual([HOA_LAC]);
  });

  test('only what the person may see', async () => {
    expect(new Set(await unitsOf('hoaLac', 'rà soát'))).toEqual(new Set([HOA_LAC]));
    expect(await unitsOf('hoaLac', 'SN-anBinh')).toEqual([]);
    expect(await unitsOf('school', 'rà soát')).toEqual([]);
    await expect(a.stranger.lists.findWork({ query: { q: 'rà soát' } })).rejects.toMatchObject({
      problem: { code: 'session.none' },
    });
  });

  test('nothing where a word is missing, and nothing that was withdrawn', async () => {
    expect(await unitsOf('compiler', 'khám sức khỏe xyz')).toEqual([]);
    const { id } = await a.find('hoaLac', 'khám sức khỏe');
    await a.w.asSystem((cx) => sql`update assignment set state = 'withdrawn' where id = ${id}`.execute(cx.db));
    expect(await unitsOf('hoaLac', 'khám sức khỏe')).toEqual([]);
  });

  test('of each task one stands before any has a second', async () => {
    const [first, second] = await found('compiler', 'an bình');
    expect(second?.text).not.toBe(first?.text);
  });

  test('what is hers stands before what she has given down, though that is due first', async () => {
    const given = await a.find('anBinh', 'khám sức khỏe');
    const { assignments } = await a.as('anBinh');
    const { version } = await assignments.acceptAssignment({
      params: { id: given.id },
      body: { version: given.version },
    });
    const due = addDays(dayOf(a.w.system.clock()), 1);
    const { parts } = await assignments.splitAssignment({
      params: { id: given.id },
      body: { version, parts: [{ unit: a.units.school, text: 'Lập danh sách học sinh', due }] },
    });
    const part = parts[0]?.id;
    const idsOf = async (who: Player) => (await found(who, 'khám sức khỏe')).map(({ id }) => id);
    expect(await idsOf('anBinh')).toEqual([given.id, part]);
    expect(await idsOf('school')).toEqual([part]);
  });
});
