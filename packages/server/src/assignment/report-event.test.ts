// A unit reports that what its work waits for has come: whoever gave it confirms or refuses, and is reminded of what still waits.
import { addDays, dayOf, stretchFrom, plainDate } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remindAwaited } from '../notification/remind-awaited.ts';
import { type NotifyingWorld, notifyingWorld } from '../notification/testing/notifying.ts';

let a: NotifyingWorld;
let calls: Record<'compiler' | 'hoaLac', Awaited<ReturnType<NotifyingWorld['as']>>>;
beforeAll(async () => {
  a = await notifyingWorld();
  calls = { compiler: await a.as('compiler'), hoaLac: await a.as('hoaLac') };
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const today = () => dayOf(a.w.system.clock());
const given = () => a.find('hoaLac', 'diễn tập');
const awaited = async () => (await calls.compiler.assignments.listAwaitedEvents({ query: {} })).items[0];
const linesOf = async (who: 'compiler' | 'hoaLac', wanted: string) => {
  await a.tell();
  return (await a.lines(who)).filter(({ kind }) => kind === wanted).map(({ count, settled }) => ({ count, settled }));
};

async function report(reason: string): Promise<void> {
  const { id, version } = await given();
  const body = { version, came: addDays(today(), -1), reason };
  await calls.hoaLac.assignments.reportEvent({ params: { id }, body });
}

test('the report of a unit stands in the list of who gave the work and in her notices, and the work waits on', async () => {
  const { id, version } = await given();
  await expect(
    calls.hoaLac.assignments.reportEvent({
      params: { id },
      body: { version, came: addDays(today(), 1), reason: 'Sắp có' },
    }),
  ).rejects.toMatchObject(refusal('event.to-come'));
  await expect(
    calls.compiler.assignments.refuseEvent({ params: { id }, body: { version, reason: 'Chưa có' } }),
  ).rejects.toMatchObject(refusal('assignment.not-now'));
  await report('Công văn số 7');
  const after = await given();
  expect(after).toMatchObject({ label: 'awaits-event', eventReported: addDays(today(), -1), due: null });
  expect(await awaited()).toMatchObject({
    canTell: true,
    reports: [{ assignment: id, came: addDays(today(), -1), reason: 'Công văn số 7' }],
  });
  expect(await linesOf('compiler', 'event-reported')).toEqual([{ count: 1, settled: 0 }]);
  const { timeline } = await calls.compiler.assignments.getAssignment({ params: { id } });
  expect(timeline.at(-1)).toMatchObject({ kind: 'event-reported', came: addDays(today(), -1) });
});

test('who reported it neither confirms nor refuses; refused, the work waits on and the unit is told why', async () => {
  const { id, version } = await given();
  const body = { version, reason: 'Công văn ấy không phải hướng dẫn' };
  await expect(calls.hoaLac.assignments.refuseEvent({ params: { id }, body })).rejects.toMatchObject(
    refusal('right.elsewhere'),
  );
  const after = await calls.compiler.assignments.refuseEvent({ params: { id }, body });
  expect(after).toMatchObject({ awaitsEvent: true, eventReported: null });
  expect((await awaited())?.reports).toEqual([]);
  expect(await linesOf('compiler', 'event-reported')).toEqual([{ count: 1, settled: 1 }]);
  expect(await linesOf('hoaLac', 'event-refused')).toEqual([{ count: 1, settled: 0 }]);
});

test('what still waits is told once in a quarter, and only what waited before it began', async () => {
  const remind = () => remindAwaited(a.w.system, a.w.tenant, []);
  await remind();
  expect(await linesOf('compiler', 'event-awaited')).toEqual([]);
  const next = addDays(stretchFrom(addDays(stretchFrom(today(), 3), 95), 3), 1);
  a.w.wait(Math.round((Date.parse(`${next}T02:00:00Z`) - a.w.system.clock().getTime()) / 60_000));
  await Promise.all([remind(), remind()]);
  await remind();
  expect(await linesOf('compiler', 'event-awaited')).toEqual([{ count: 1, settled: 0 }]);
  expect(await linesOf('hoaLac', 'event-awaited')).toEqual([]);
  a.w.wait(20 * 24 * 60);
  await remind();
  expect(await linesOf('compiler', 'event-awaited')).toHaveLength(1);
  expect(stretchFrom(plainDate('2026-12-31'), 3)).toBe('2026-10-01');
});

test('confirmed, with the day that the unit has told, it is work like any other', async () => {
  a.signInAnew();
  calls = { compiler: await a.as('compiler'), hoaLac: await a.as('hoaLac') };
  await report('Hướng dẫn số 9');
  const task = (await awaited())?.task ?? '';
  const came = (await awaited())?.reports[0]?.came ?? '';
  await calls.compiler.assignments.tellEventOfTask({ params: { id: task }, body: { came, due: null, reason: '' } });
  expect(await given()).toMatchObject({ awaitsEvent: false, eventReported: null });
  expect(await awaited()).toBeUndefined();
});
