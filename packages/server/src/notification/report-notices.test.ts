// Who is told of reports: whoever must send, whoever receives; once of each, before the day and after it.
import type { PlainDate, UnitId } from '@sauro/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openUnit } from '../people/open-unit.ts';
import { listLines } from './list-notices.ts';
import { openNotices } from './testing/open-notices.ts';
import { type ReportingWorld, reportingWorld } from '../report/testing/reporting.ts';
import { remindReports } from './remind-reports.ts';
import { setSwitches } from './set-switches.ts';
import { tellFacts } from './tell-facts.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

const DAY_MINUTES = 24 * 60;

test('a unit is told that it must report, the receiver that it has, the unit that it was sent back and taken', async () => {
  const round = await a.ask({ reporters: { units: [a.units.anBinh], groups: [] } });
  const { id } = await a.reportOf(round.id, 'anBinh');
  const [{ reports: unit }, { reports: room }] = [await a.as('anBinh'), await a.as('compiler')];
  await unit.submitReport({ params: { id }, body: { version: 1 } });
  await room.returnReport({ params: { id }, body: { version: 2, words: 'Thiếu số liệu' } });
  await unit.submitReport({ params: { id }, body: { version: 3 } });
  await room.acceptReport({ params: { id }, body: { version: 4 } });
  await tellFacts(a.w.system, a.w.tenant, []);
  const kinds = async (who: 'anBinh' | 'colleague' | 'hoaLac') =>
    (await openNotices(a.w, a.people[who])).filter(({ report }) => report === id).map(({ kind }) => kind);
  expect((await kinds('anBinh')).toSorted()).toEqual(['report-asked', 'report-returned', 'report-taken']);
  expect(await kinds('colleague')).toEqual(['report-sent', 'report-sent']);
  expect(await kinds('hoaLac')).toEqual([]);
});

test('whoever was to take a report is told that it was taken back', async () => {
  const round = await a.ask({ reporters: { units: [a.units.anBinh], groups: [] } });
  const { id } = await a.reportOf(round.id, 'anBinh');
  const { reports } = await a.as('anBinh');
  await reports.submitReport({ params: { id }, body: { version: 1 } });
  await reports.withdrawReport({ params: { id }, body: { version: 2 } });
  await tellFacts(a.w.system, a.w.tenant, []);
  const told = (await openNotices(a.w, a.people.colleague)).filter(({ report }) => report === id);
  expect(told.map(({ kind }) => kind)).toEqual(['report-sent', 'report-withdrawn']);
});

test('who is reminded reads of which report, with its day, however many there are', async () => {
  const rounds = [];
  for (const title of ['Báo cáo mùa mưa', 'Báo cáo mùa khô']) {
    rounds.push(await a.ask({ title, reporters: { units: [a.units.health], groups: [] } }));
  }
  const { rounds: running } = await a.as('compiler');
  for (const { id } of rounds) {
    await running.remindRound({ params: { id }, body: {} });
    await running.remindRound({ params: { id }, body: {} });
    await tellFacts(a.w.system, a.w.tenant, []);
  }
  const told = await a.w.as(a.people.health, (cx) =>
    listLines(cx, { only: 'all', offset: 0, limit: 50, kind: 'report-reminded' }),
  );
  expect(told.lines).toMatchObject([
    { count: 2, latest: { text: 'Báo cáo mùa khô', due: (await a.reportOf(rounds[1]?.id ?? '', 'health')).due } },
  ]);
});

test('a deadline is told of once before it and once after it, and a closed round of nothing', async () => {
  const round = await a.ask({ reporters: { units: [a.units.hoaLac, a.units.health], groups: [] } });
  const { id, due } = await a.reportOf(round.id, 'hoaLac');
  const told = async () =>
    (await openNotices(a.w, a.people.hoaLac)).filter((one) => one.report === id && one.occasion === due);
  for (let day = 0; day < 9; day += 1) {
    await remindReports(a.w.system, a.w.tenant, []);
    await remindReports(a.w.system, a.w.tenant, []);
    a.w.wait(DAY_MINUTES);
  }
  expect((await told()).map(({ kind }) => kind).toSorted()).toEqual(['report-due-soon', 'report-overdue']);
});

describe('five hundred schools without people of their own', () => {
  // Days have passed.
  beforeEach(() => a.signInAnew());

  const schoolsBelow = (parent: UnitId, code: string) =>
    a.w.asSystem(async (cx) => {
      const schools: UnitId[] = [];
      for (let nth = 0; nth < 500; nth += 1) {
        const school = { code: `${code}${nth}`, name: `Trường Tiểu học ${code} số ${nth}`, kind: 'school' as const };
        schools.push(await openUnit(cx, { ...school, parent, openedOn: '2025-07-01' as PlainDate }));
      }
      return schools;
    });

  test('keep nobody else from being told of a deadline', async () => {
    const { code, name } = { code: 'KX', name: 'Ủy ban nhân dân xã Không Người' };
    const commune = await a.w.asSystem((cx) =>
      openUnit(cx, { code, name, kind: 'commune', parent: a.units.province, openedOn: '2025-07-01' as PlainDate }),
    );
    await a.ask({ reporters: { units: await schoolsBelow(commune, 'K'), groups: [] } });
    const round = await a.ask({ reporters: { units: [a.units.hoaLac], groups: [] } });
    const { id } = await a.reportOf(round.id, 'hoaLac');
    for (let day = 0; day < 9; day += 1) {
      await remindReports(a.w.system, a.w.tenant, []);
      a.w.wait(DAY_MINUTES);
    }
    const told = (await openNotices(a.w, a.people.hoaLac)).filter(({ report }) => report === id);
    expect(told.map(({ kind }) => kind)).toContain('report-overdue');
  });

  test('are gone through once where their commune does not want to be told', async () => {
    await a.ask({ reporters: { units: await schoolsBelow(a.units.anBinh, 'T'), groups: [] } });
    const off = (['bell', 'email'] as const).map((channel) => ({
      kind: 'report-due-soon' as const,
      channel,
      isOn: false,
    }));
    await a.w.as(a.people.anBinh, (cx) => setSwitches(cx, a.people.anBinh.id, off));
    a.w.wait(DAY_MINUTES);
    let looks = 0;
    const clock = () => {
      looks += 1;
      // Each look is a transaction: as many as that are a round without an end.
      if (looks > 20) throw new Error('The reminding goes round and round.');
      return a.w.system.clock();
    };
    await expect(remindReports({ ...a.w.system, clock }, a.w.tenant, [])).resolves.toBeUndefined();
  });
});
