// Somebody holds an office in the unit that does the work, and one where it is judged, and lends either: what she has done, or
// what was done in her name, is judged neither by her nor by whom she lends her office to, and a third person may.
import { randomUUID } from 'node:crypto';
import { dayOf } from '@sauro/core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Player } from '../assignment/testing/assignments.ts';
import { difficultyWorld } from '../registers/difficulty/testing/difficulties.ts';
import { reportingWorld } from '../report/testing/reporting.ts';
import type { World } from '../testing/world.ts';
import { workingWorld } from '../verification/testing/working.ts';
import { holdBesides, lendOffice } from './testing/lend-office.ts';

type Settled = Pick<Awaited<ReturnType<typeof workingWorld>>, 'w' | 'units' | 'people'>;

let ends: World | undefined;
afterEach(() => ends?.end());

/** Of the department, who has an office in the commune too. */
const JUDGE = 'compiler';
/** Whom she lends her office in the department to, and whom the one in the commune. */
const [DEPUTY, STAND_IN] = ['health', 'hoaLac'] as const;
const THIRD = 'colleague';

/** Who does it, and who may not judge it. */
type Case = {
  readonly title: string;
  readonly does: Player;
  readonly mayNot: readonly Player[];
  readonly lends: Lends;
};
type Lends = { readonly to: Player; readonly place: 'home' | 'anBinh' };
const CASES: readonly Case[] = [
  {
    title: 'what she has done herself',
    does: JUDGE,
    mayNot: [JUDGE, DEPUTY],
    lends: { to: DEPUTY, place: 'home' },
  },
  {
    title: 'what was done with the office that she has lent',
    does: STAND_IN,
    mayNot: [JUDGE],
    lends: { to: STAND_IN, place: 'anBinh' },
  },
];

async function settle<A extends Settled>(a: A, { lends }: Case): Promise<A> {
  ends = a.w;
  await holdBesides(a.w, a.people[JUDGE], a.units.anBinh);
  await lendOffice(a.w, a.people[JUDGE], { to: a.people[lends.to], unit: a.units[lends.place] });
  return a;
}

const refusal = (code: string) => ({ problem: { code } });

describe.each(CASES)('$title', (one) => {
  const { does, mayNot } = one;

  test('as a request for more time is answered by another', async () => {
    const a = await settle(await workingWorld(), one);
    const { id, version } = await a.find('anBinh', 'khám sức khỏe');
    const params = { id };
    const body = { version, to: '2049-10-01', reason: 'Chờ thuốc' };
    await (await a.as(does)).assignments.askExtension({ params, body });
    type Lists = Awaited<ReturnType<typeof a.as>>['lists'];
    const needs = async (lists: Lists) => (await lists.getWork({ query: {} })).today.map(({ need }) => need);
    const answer = async () => ({
      params,
      body: { version: (await a.now(id)).version, grant: false as const, reason: 'Không' },
    });
    for (const who of mayNot) {
      const { assignments, lists } = await a.as(who);
      await expect(assignments.answerExtension(await answer())).rejects.toMatchObject(refusal('extension.own'));
      const { can, own } = (await a.whole(id, who)).assignment;
      expect([can.includes('answer-extension'), own]).toEqual([false, ['answer-extension']]);
      expect(await needs(lists)).not.toContain('extension-asked');
    }
    expect(await needs((await a.as(THIRD)).lists)).toContain('extension-asked');
    const { can, own } = (await a.whole(id, THIRD)).assignment;
    expect([can.includes('answer-extension'), own]).toEqual([true, []]);
    const answered = await (await a.as(THIRD)).assignments.answerExtension(await answer());
    expect(answered.askedDue).toBeNull();
  });

  test('as a report is checked in the field by another', async () => {
    const a = await settle(await workingWorld(), one);
    const { id, version } = await a.find('anBinh', 'khám sức khỏe');
    const report = { id: randomUUID(), version, percent: 0, words: 'Đã khám', report: true };
    await (await a.as(does)).progress.enterProgress({ params: { id }, body: report });
    const drawing = { id: randomUUID(), source: 'waiting' as const, wish: { percent: 100 } };
    const { id: check } = await (await a.as('verifier')).fieldChecks.drawFieldCheck({ body: drawing });
    const found = () => ({
      params: { id: check, assignment: id },
      body: { id: randomUUID(), version: 0, outcome: 'as-reported' as const, on: dayOf(a.w.system.clock()) },
    });
    const piece = async (who: Player) =>
      (await (await a.as(who)).fieldChecks.getFieldCheck({ params: { id: check } })).pieces[0];
    for (const who of mayNot) {
      const { fieldChecks } = await a.as(who);
      await expect(fieldChecks.recordFieldResult(found())).rejects.toMatchObject(refusal('field-check.own'));
      expect(await piece(who)).toMatchObject({ mayCheck: false, isOwn: true });
    }
    expect(await piece(THIRD)).toMatchObject({ mayCheck: true, isOwn: false });
    expect(await (await a.as(THIRD)).fieldChecks.recordFieldResult(found())).toMatchObject({ version: 1 });
  });

  test('as a difficulty is answered by another', async () => {
    const a = await settle(await difficultyWorld(), one);
    const { id: work } = await a.find('anBinh', 'khám sức khỏe');
    const { id } = await a.raise(does, [work]);
    const answer = { outcome: 'guided', words: 'Dùng nguồn chi thường xuyên.' } as const;
    for (const who of mayNot) {
      const { difficulties } = await a.as(who);
      const answering = difficulties.answerDifficulty(await a.seen(id, answer));
      await expect(answering).rejects.toMatchObject(refusal('difficulty.own'));
      const { can, isOwn } = (await difficulties.getDifficulty({ params: { id } })).difficulty;
      expect([can.includes('answer'), isOwn]).toEqual([false, true]);
    }
    expect(await a.now(id, THIRD)).toMatchObject({ can: expect.arrayContaining(['answer']), isOwn: false });
    const { difficulties } = await a.as(THIRD);
    expect(await difficulties.answerDifficulty(await a.seen(id, answer))).toMatchObject({ state: 'answered' });
  });

  test('as a report of its unit is accepted or returned by another', async () => {
    const a = await settle(await reportingWorld(), one);
    const round = await a.ask();
    const { id, version } = await a.reportOf(round.id, 'anBinh');
    await (await a.as(does)).reports.submitReport({ params: { id }, body: { version } });
    const seen = async () => ({ params: { id }, body: { version: (await a.reportOf(round.id, 'anBinh')).version } });
    for (const who of mayNot) {
      const { reports } = await a.as(who);
      await expect(reports.acceptReport(await seen())).rejects.toMatchObject(refusal('report.own'));
      const { params, body } = await seen();
      const returning = reports.returnReport({ params, body: { ...body, words: 'Thiếu phụ lục.' } });
      await expect(returning).rejects.toMatchObject(refusal('report.own'));
      const { report } = await reports.getReport({ params: { id } });
      expect([report.can.includes('accept'), report.can.includes('return'), report.isOwn]).toEqual([
        false,
        false,
        true,
      ]);
      expect((await reports.listMyReports({ query: { side: 'to-judge' } })).items).toEqual([]);
    }
    const { reports } = await a.as(THIRD);
    expect((await reports.getReport({ params: { id } })).report).toMatchObject({ isOwn: false });
    expect(await reports.acceptReport(await seen())).toMatchObject({ state: 'accepted' });
  });
});
