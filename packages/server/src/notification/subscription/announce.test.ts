import { EVENT_KINDS } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventSchema } from './event-schemas.ts';
import { type SubscribingWorld, subscribingWorld } from './testing/subscribing.ts';

let a: SubscribingWorld;
beforeAll(async () => {
  a = await subscribingWorld();
  // Whatever was taken on and is not yet told, is told to nobody who listens.
  await a.progress('anBinh', 1);
  await a.progress('hoaLac', 1);
  await a.tell();
});
afterAll(() => a.end());

const bodies = async (place: 'province' | 'anBinh' | 'hoaLac', id: string) =>
  (await a.deliveries(place, id)).map(({ body }) => JSON.parse(body));

// First: nobody listens yet.
test('what no person is told of is noted only where some system listens', async () => {
  await a.progress('anBinh', 10);
  await a.tell();
  const noted = async () => {
    await a.progress('anBinh', 20);
    return a.asSystem((cx) => cx.db.selectFrom('untoldFact').select('factId').execute());
  };
  expect(await noted()).toEqual([]);
  await a.subscribe('hoaLac');
  expect(await noted()).toHaveLength(1);
  await a.tell();
});

describe('an event', () => {
  test('is left for a system of the unit, of a unit above, and of no other', async () => {
    const own = await a.subscribe('anBinh');
    const above = await a.subscribe('province');
    const other = await a.subscribe('hoaLac');
    const assignment = await a.progress('anBinh', 40);
    await a.tell();
    expect((await bodies('anBinh', own.id)).map(({ type }) => type)).toEqual(['progress.entered']);
    expect((await bodies('province', above.id)).map(({ data }) => data.assignment)).toEqual([assignment]);
    expect(await bodies('hoaLac', other.id)).toEqual([]);
  });

  test('of a unit’s own wherever it comes from is left beside another’s that is not', async () => {
    const { id } = await a.subscribe('hoaLac', { kinds: ['progress.entered'] });
    await a.progress('anBinh', 10);
    const own = await a.progress('hoaLac', 20);
    await a.tell();
    expect((await bodies('hoaLac', id)).map(({ data }) => [data.assignment, data.unit])).toEqual([[own, 'SN-hoaLac']]);
  });

  test('is of the kinds that were chosen, and of none while it is paused', async () => {
    const { id } = await a.subscribe('anBinh', { kinds: ['progress.entered'] });
    const manager = await a.manager('anBinh');
    await a.progress('anBinh', 10);
    await a.tell();
    await manager.pauseSubscription({ params: { id } });
    await a.progress('anBinh', 20);
    await a.tell();
    await manager.resumeSubscription({ params: { id }, query: {} });
    await a.progress('anBinh', 30);
    await a.tell();
    expect(await bodies('anBinh', id)).toHaveLength(2);
  });

  test('says ids, codes, the number of the plan and where the rest is told, and nothing of persons or their words', async () => {
    const { id } = await a.subscribe('anBinh', { kinds: ['progress.entered'] });
    const assignment = await a.progress('anBinh', 40);
    await a.tell();
    const [{ body = '' } = {}] = await a.deliveries('anBinh', id);
    expect(eventSchema('progress.entered').parse(JSON.parse(body))).toEqual(JSON.parse(body));
    expect(JSON.parse(body).data).toEqual({
      assignment,
      plan: a.plan.id,
      number: '77/KH-UBND',
      unit: 'SN-anBinh',
      issuer: 'SN-home',
      path: `/api/assignments/${assignment}`,
    });
    expect([body.includes(a.people.anBinh.id), body.includes('ba thôn')]).toEqual([false, false]);
  });

  test('is left once, however often and by however many it is told', async () => {
    const { id } = await a.subscribe('anBinh');
    await a.progress('anBinh', 40);
    const { rows } = await a.asSystem((cx) =>
      cx.db
        .selectFrom('untoldFact')
        .select('factId')
        .execute()
        .then((found) => ({ rows: found })),
    );
    await Promise.all([a.tell(), a.tell()]);
    await a.asSystem((cx) =>
      cx.db
        .insertInto('untoldFact')
        .values(rows.map(({ factId }) => ({ tenantId: a.w.tenant, factId })))
        .execute(),
    );
    await a.tell();
    expect(await bodies('anBinh', id)).toHaveLength(1);
  });
});

test('every kind has its schema, and a test has one', () => {
  const told = [...EVENT_KINDS, 'webhook.test' as const].map((kind) => eventSchema(kind).shape.type.value);
  expect(told).toEqual([...EVENT_KINDS, 'webhook.test']);
});
