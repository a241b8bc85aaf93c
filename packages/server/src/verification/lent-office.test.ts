// Somebody lends her office while she is away: whatever was reported in her name is judged by somebody else.
import { randomUUID } from 'node:crypto';
import { dayOf } from '@sauro/core';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { AssignmentId } from '../assignment/assignment.ts';
import { splitAssignment } from '../assignment/split-assignment.ts';
import type { Player } from '../assignment/testing/assignments.ts';
import { listAudience } from '../notification/queries-audience.ts';
import { delegateOffice } from '../people/delegate-office.ts';
import { type WorkingWorld, workingWorld } from './testing/working.ts';

let a: WorkingWorld;
let part: AssignmentId;
beforeEach(async () => {
  await a?.w.end();
  a = await workingWorld();
  const whole = await a.find('anBinh', 'rà soát hộ nghèo');
  await (await a.as('anBinh')).assignments.acceptAssignment(await a.seen(whole.id));
  const { version: split } = await a.now(whole.id);
  const parts = [{ unit: a.units.school, text: 'Rà soát ở trường', due: null }];
  const ids = await a.w.as(a.people.anBinh, (cx) =>
    splitAssignment(cx, whole.id as AssignmentId, { version: split, parts }),
  );
  part = ids[0] as AssignmentId;
});
afterAll(() => a.w.end());

const lend = (from: Player, to: Player) =>
  a.w.as(a.people[from], async (cx) => {
    const { id } = await cx.db
      .selectFrom('office')
      .select('id')
      .where('personId', '=', a.people[from].id)
      .executeTakeFirstOrThrow();
    const today = dayOf(cx.now);
    await delegateOffice(cx, id, { delegate: a.people[to].id, from: today, to: today, reason: 'đi vắng' });
  });
const params = () => ({ id: part as string });
/** As whoever splits it sees it. */
const version = async () => (await a.now(part, 'anBinh')).version;
const seen = async () => ({ params: params(), body: { version: await version(), reason: 'Thiếu danh sách' } });
const report = async (who: Player) => {
  const body = { id: randomUUID(), version: await version(), percent: 0, words: 'Đã rà soát xong', report: true };
  await (await a.as(who)).progress.enterProgress({ params: params(), body });
};
const told = () => a.w.asSystem(async (cx) => (await listAudience(cx, 'verify', [part])).map(({ person }) => person));
const refusesToJudge = async (who: Player) => {
  const { verification } = await a.as(who);
  const own = { problem: expect.objectContaining({ code: 'verification.own' }) };
  await expect(verification.acceptReport(await seen())).rejects.toMatchObject(own);
  await expect(verification.returnReport(await seen())).rejects.toMatchObject(own);
  const { can } = (await a.whole(part, who)).assignment;
  expect(can.filter((act) => act === 'verify' || act === 'return')).toEqual([]);
  expect(
    (await verification.acceptReports({ body: { items: [{ id: part, version: await version() }] } })).accepted,
  ).toEqual([]);
  expect((await verification.listToVerify({ query: {} })).items).toEqual([]);
  expect(await told()).not.toContain(a.people[who].id);
};

test('what she has reported is not judged in her name by whom she lends her office to', async () => {
  await report('anBinh');
  await lend('anBinh', 'hoaLac');
  await refusesToJudge('hoaLac');
});

test('the timeline tells with whose office it was reported', async () => {
  await report('anBinh');
  await lend('anBinh', 'hoaLac');
  const own = (await a.whole(part, 'anBinh')).timeline.at(-1);
  expect([own?.kind, own?.by?.name, own?.onBehalfOf]).toEqual(['reported', 'Người anBinh', null]);
  await (await a.as('anBinh')).progress.recallReport(await seen());
  await report('hoaLac');
  const lent = (await a.whole(part, 'anBinh')).timeline.at(-1);
  expect([lent?.kind, lent?.by?.name, lent?.onBehalfOf?.name]).toEqual(['reported', 'Người hoaLac', 'Người anBinh']);
});

test('what was reported with her office is judged neither by her nor by who reported it', async () => {
  await lend('anBinh', 'hoaLac');
  await report('hoaLac');
  await refusesToJudge('hoaLac');
  await refusesToJudge('anBinh');
});

test('who reports for her own unit may be judged by whose other office she exercises', async () => {
  await lend('anBinh', 'school');
  await report('school');
  await refusesToJudge('school');
  const judged = await (await a.as('anBinh')).verification.acceptReport(await seen());
  expect(judged.state).toBe('verified');
});

test('who has an office of her own for it judges what was reported by whose office she exercises besides', async () => {
  await report('anBinh');
  await lend('anBinh', 'leader');
  await a.w.asSystem((cx) =>
    cx.db
      .insertInto('office')
      .values({
        tenantId: a.w.tenant,
        id: '01990000-0000-7000-8000-000000000001' as never,
        personId: a.people.leader.id,
        unitId: a.units.anBinh,
        role: 'unit',
        fromOn: '2025-01-01',
      })
      .execute(),
  );
  const { verification } = await a.as('leader');
  expect((await verification.acceptReport(await seen())).state).toBe('verified');
});
