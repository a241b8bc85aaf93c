// Who is told of reports: whoever must send, whoever receives; once of each, before the day and after it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listLines } from './list-notices.ts';
import { openNotices } from './testing/open-notices.ts';
import { type ReportingWorld, reportingWorld } from '../report/testing/reporting.ts';
import { remindReports } from './remind-reports.ts';
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
