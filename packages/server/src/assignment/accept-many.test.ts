import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';

let a: AssigningWorld;
let hoaLac: AssigningWorld['compiler'];
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  hoaLac = await a.as('hoaLac');
});
afterAll(() => a.w.end());

test('a unit takes on many at once; each that cannot be is left with its reason, and once more is once', async () => {
  const [mine, other] = await Promise.all([a.find('hoaLac', 'khám sức khỏe'), a.find('anBinh', 'khám sức khỏe')]);
  const stale = await a.find('hoaLac', 'diễn tập');
  await a.compiler.assignments.withdrawAssignment({
    params: { id: stale.id },
    body: { version: stale.version, reason: 'Giao nhầm' },
  });
  const late = { id: mine.id, version: mine.version + 1 };
  expect(await hoaLac.assignments.acceptAssignments({ body: { items: [late] } })).toEqual({
    accepted: [],
    left: [{ id: mine.id, code: 'assignment.moved-on' }],
  });
  const unknown = { id: crypto.randomUUID(), version: 1 };
  const items = [mine, other, stale].map(({ id, version }) => ({ id, version })).concat(unknown);
  const { accepted, left } = await hoaLac.assignments.acceptAssignments({ body: { items } });
  expect(accepted).toEqual([mine.id]);
  expect(left).toEqual([
    { id: other.id, code: expect.stringMatching(/right.elsewhere|record.not-found/) },
    { id: stale.id, code: 'assignment.not-now' },
    { id: unknown.id, code: 'record.not-found' },
  ]);
  expect(await a.find('hoaLac', 'khám sức khỏe')).toMatchObject({ state: 'accepted' });
  const again = await hoaLac.assignments.acceptAssignments({ body: { items: items.slice(0, 1) } });
  expect(again).toEqual({ accepted: [mine.id], left: [] });
  const { timeline } = await hoaLac.assignments.getAssignment({ params: { id: mine.id } });
  expect(timeline.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
});

test('what a unit has given down is not its own to do, and the whole is open to who sees it alone', async () => {
  const given = await a.find('anBinh', 'vệ sinh trường lớp');
  const anBinh = await a.as('anBinh');
  const { version } = await anBinh.assignments.acceptAssignment({
    params: { id: given.id },
    body: { version: given.version },
  });
  const { parts } = await anBinh.assignments.splitAssignment({
    params: { id: given.id },
    body: { version, parts: [{ unit: a.units.school, text: 'Quét sân trường', due: null }] },
  });
  const { id } = parts[0] ?? { id: '' };
  const kinSeenBy = async (who: 'school' | 'anBinh') =>
    (await (await a.as(who)).assignments.getAssignment({ params: { id } })).kin.map((one) => one.id);
  expect([await kinSeenBy('school'), await kinSeenBy('anBinh')]).toEqual([[], [given.id]]);
  const side = async (of: 'unit' | 'issuer') =>
    (await anBinh.lists.getWork({ query: { side: of } })).items.map(({ text }) => text);
  expect(await side('issuer')).toContain('Quét sân trường');
  expect(await side('unit')).not.toContain('Quét sân trường');
  const { today } = await anBinh.lists.getWork({ query: {} });
  expect(today.map((line) => line.assignment.text)).not.toContain('Quét sân trường');
});
