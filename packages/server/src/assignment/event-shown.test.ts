// What shows an event that a unit reports: of the evidence of that work, and nothing else.
import { addDays, dayOf } from '@sauro/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a report may carry what shows it: evidence of that work, seen by whoever answers, and by nobody else', async () => {
  const { id } = await given();
  const { evidence: piece } = await calls.hoaLac.evidence.addLink({
    params: { id },
    body: { url: 'https://songngan.gov.vn/huong-dan', name: 'Hướng dẫn số 7' },
  });
  const elsewhere = (await a.find('anBinh', 'rà soát hộ nghèo')).id;
  const anBinh = await a.as('anBinh');
  const link = { url: 'https://songngan.gov.vn/khac', name: 'Của xã khác' };
  const others = (await anBinh.evidence.addLink({ params: { id: elsewhere }, body: link })).evidence;
  const say = async (evidence: string[]) => {
    const { version } = await given();
    const body = { version, came: addDays(today(), -1), reason: 'Công văn số 7', evidence };
    return calls.hoaLac.assignments.reportEvent({ params: { id }, body });
  };
  await expect(say([piece.id, others.id])).rejects.toMatchObject(refusal('record.not-found'));
  expect(await say([piece.id])).toMatchObject({ label: 'awaits-event' });
  const shown = [{ id: piece.id, name: 'Hướng dẫn số 7', url: 'https://songngan.gov.vn/huong-dan', isKept: true }];
  expect(await awaited()).toMatchObject({ reports: [{ assignment: id, pieces: shown }] });
  const { timeline } = await calls.compiler.assignments.getAssignment({ params: { id } });
  expect(timeline.at(-1)).toMatchObject({ kind: 'event-reported', pieces: shown });
  expect((await anBinh.evidence.listEvidence({ params: { id } })).items).toEqual([]);
});
