import type { Id } from '@sauro/core';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { transact } from './db.ts';
import { asSystem } from './acting.ts';
import { pastRules } from '../testing/past-rules.ts';
import { heldOpen } from '../testing/held-open.ts';
import { type World, world } from '../testing/world.ts';
import { lowestIdAt, newId, timeOfId } from './id.ts';
import { type Action, type ManyAction, record, recordMany } from './ledger.ts';
import type { Cx } from './system.ts';
import { checkLedger, type CheckedStretch, countLedger, findLastSeal, sealLedger } from './ledger-seal.ts';

const noted: Action<'person', { readonly words: string }> = { kind: 'person.noted', apply: async () => undefined };
const notedMany: ManyAction<'person', { readonly words: string }, null> = {
  kind: 'person.noted',
  applyMany: async () => undefined,
};

let w: World;
beforeEach(async () => {
  w = await world();
  await sealLedger(w.system, w.tenant);
});
afterEach(async () => {
  vi.useRealTimers();
  await w.end();
});
const HOUR_MS = 3_600_000;

const note = (words: string) =>
  w.as(w.people.unit, (cx) => record(cx, noted, { subject: w.people.unit.id, data: { words } }));
const manyOf = (count: number) =>
  Array.from({ length: count }, (_, order) => ({
    subject: w.people.unit.id,
    data: { words: `Việc thứ ${order}` },
    aside: null,
  }));
const noteMany = (count: number) => w.asSystem((cx) => recordMany(cx, notedMany, manyOf(count)));
const seal = () => sealLedger(w.system, w.tenant);

/** Written by a transaction that ends only after a later fact was sealed. */
async function behindASeal(write: (cx: Cx) => Promise<unknown>): Promise<void> {
  const slow = heldOpen();
  const written = w.as(w.people.unit, async (cx) => {
    await write(cx);
    await slow.stay(cx);
  });
  await slow.stays;
  await note('Trong lúc đó');
  await sealLedger(w.system, w.tenant, false);
  slow.end();
  await written;
}

async function checked(): Promise<Pick<CheckedStretch, 'faults' | 'facts'>> {
  const faults: CheckedStretch['faults'][number][] = [];
  let facts = 0;
  for (let from: number | null = 1; from !== null; ) {
    const stretch: CheckedStretch = await w.asSystem((cx) => checkLedger(cx, from ?? 1));
    faults.push(...stretch.faults);
    facts += stretch.facts;
    from = stretch.next;
  }
  return { faults, facts };
}

const tamper = (statement: string, values: readonly unknown[]) => pastRules(w, statement, values);

describe('a ledger that nobody touched', () => {
  test('is sealed once, whoever seals, and holds', async () => {
    await noteMany(6000);
    const sealed = await Promise.all([seal(), seal()]);
    expect(sealed[0] + sealed[1]).toBe(6000);
    expect(await seal()).toBe(0);
    const { facts, sealed: all } = await w.asSystem(countLedger);
    expect(all).toBe(facts);
    expect(await checked()).toEqual({ faults: [], facts });
  });

  test('holds while facts wait for their seal', async () => {
    await note('Chưa niêm phong');
    expect((await checked()).faults).toEqual([]);
  });

  test('takes in what a long transaction added behind a seal, and what was written by a clock that was set back', async () => {
    await behindASeal((cx) => record(cx, noted, { subject: w.people.unit.id, data: { words: 'Lâu' } }));
    expect(await sealLedger(w.system, w.tenant, false)).toBe(0);
    expect(await seal()).toBe(1);
    expect((await checked()).faults).toEqual([]);

    const tomorrow = lowestIdAt(Date.now() + 86_400_000);
    await tamper('update ledger_seal set last_fact_id = $1 where tenant_id = $2', [tomorrow, w.tenant]);
    await note('Sau khi chỉnh đồng hồ');
    await seal();
    expect((await checked()).faults).toEqual([]);
  });

  test('takes in what was added behind a seal also where the server then stood still for the night', async () => {
    await behindASeal((cx) => record(cx, noted, { subject: w.people.unit.id, data: { words: 'Cuối ngày' } }));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12 * HOUR_MS });
    // Ids of the next morning are made by a process of their own: those of this one never go back again.
    vi.resetModules();
    const { record: recordAnew } = await import('./ledger.ts');
    const noteAnew = (words: string) =>
      w.as(w.people.unit, (cx) => recordAnew(cx, noted, { subject: w.people.unit.id, data: { words } }));
    await noteAnew('Sáng hôm sau');
    // Whichever round it is that comes first.
    await sealLedger(w.system, w.tenant, false);
    expect((await checked()).faults).toEqual([]);
    vi.setSystemTime(Date.now() + 3 * HOUR_MS);
    await noteAnew('Buổi trưa');
    await seal();
    expect((await checked()).faults).toEqual([]);
    vi.useRealTimers();
    vi.resetModules();
    expect(timeOfId(newId())).toBeLessThanOrEqual(Date.now() + 1000);
  });

  test('takes in all that one act added behind a seal, however much it was', async () => {
    await behindASeal((cx) => recordMany(cx, notedMany, manyOf(12_000)));
    expect(await seal()).toBe(12_000);
    expect((await checked()).faults).toEqual([]);
  });

  test('is one of its own for every body', async () => {
    await note('Của nhà');
    await seal();
    const theirs = w.neighbour.tenant;
    expect(await transact(w.system, asSystem(theirs), findLastSeal)).toBeUndefined();
    await sealLedger(w.system, theirs);
    expect(await transact(w.system, asSystem(theirs), findLastSeal)).toMatchObject({ number: 1 });
  });

  test('can be checked without us, by the form that is written down', async () => {
    const fact = await note('Tự kiểm tra');
    const before = await w.asSystem(findLastSeal);
    await seal();
    const last = await w.asSystem(findLastSeal);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const { id, kind, subject, at } = fact;
    const data = '{"words": "Tự kiểm tra"}';
    const lines = [w.tenant, id, kind, subject, w.people.unit.id, at.getTime() * 1000, data];
    expect(last?.sha256).toBe(sha256([last?.number, before?.sha256, sha256(lines.join('\n'))].join('\n')));
  });
});

describe('what was done to a sealed ledger is found', () => {
  let id: Id<'fact'>;
  beforeEach(async () => {
    ({ id } = await note('Đã làm xong 10 việc'));
    await note('Việc sau đó');
    await seal();
    await note('Niêm phong sau');
    await seal();
  });

  test('one byte that was changed, with the fact', async () => {
    await tamper(`update fact set data = '{"words":"Đã làm xong 19 việc"}' where id = $1`, [id]);
    expect((await checked()).faults).toEqual([expect.objectContaining({ fault: 'changed', fact: id })]);
  });

  test.each([
    ['another person', 'person_id', () => w.people.leader.id],
    ['another time', 'happened_at', () => new Date(Date.now() - 1000)],
    ['another kind', 'kind', () => 'person.named'],
    ['another record', 'subject_id', () => w.people.leader.id],
  ])('%s', async (_, column, value) => {
    await tamper(`update fact set ${column} = $1 where id = $2`, [value(), id]);
    expect((await checked()).faults).toEqual([expect.objectContaining({ fault: 'changed', fact: id })]);
  });

  test('a fact that was taken out', async () => {
    await tamper('delete from fact where id = $1', [id]);
    expect((await checked()).faults).toEqual([expect.objectContaining({ fault: 'missing', fact: id })]);
  });

  test('a fact that was slipped in with an old id', async () => {
    const old = '01900000-0000-7000-8000-000000000001';
    await tamper(
      `insert into fact (tenant_id, id, kind, subject_id, happened_at, data)
       select tenant_id, $1, kind, subject_id, happened_at, data from fact where id = $2`,
      [old, id],
    );
    expect((await checked()).faults).toEqual([expect.objectContaining({ fault: 'slipped-in', fact: old })]);
  });

  test('a fact that was changed together with its link: the seal does not hold', async () => {
    await tamper(`update fact set data = '{"words":"khác"}' where id = $1`, [id]);
    await tamper(
      'update ledger_link set sha256 = app_fact_sha256(fact) from fact where fact.id = fact_id and fact_id = $1',
      [id],
    );
    expect((await checked()).faults).toEqual([expect.objectContaining({ fault: 'seal-changed' })]);
  });

  test('a seal that was written anew: the one after it does not hold', async () => {
    const { rows } = await tamper('select max(number)::integer as number from ledger_seal where tenant_id = $1', [
      w.tenant,
    ]);
    const last: number = rows[0].number;
    await tamper('update ledger_seal set sha256 = $1 where tenant_id = $2 and number = $3', [
      'a'.repeat(64),
      w.tenant,
      last - 1,
    ]);
    expect((await checked()).faults.map(({ fault, seal: number }) => [fault, number])).toEqual([
      ['seal-changed', last - 1],
      ['seal-changed', last],
    ]);
  });

  test('a seal that was taken out with its links', async () => {
    await tamper('delete from ledger_link where tenant_id = $1 and seal = 2', [w.tenant]);
    await tamper('delete from ledger_seal where tenant_id = $1 and number = 2', [w.tenant]);
    const { faults } = await checked();
    expect(faults).toContainEqual(expect.objectContaining({ fault: 'seal-missing', seal: 2 }));
    expect(faults).toContainEqual(expect.objectContaining({ fault: 'seal-changed', seal: 3 }));
  });
});

test('the application itself can change neither facts nor seals', async () => {
  for (const statement of [
    "update fact set kind = 'x.y'",
    'delete from fact',
    'delete from ledger_link',
    'update ledger_seal set facts = 1',
  ]) {
    await expect(w.asSystem((cx) => sql.raw(statement).execute(cx.db))).rejects.toThrow('permission denied');
  }
});
