// What a unit sent before it was merged is read by who sees the unit that goes on, and waits for nobody there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeUnit } from '../../people/change-unit.ts';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';

let a: ReportingWorld;
let sent: string;
beforeAll(async () => {
  a = await reportingWorld();
  const round = await a.ask();
  const { id, version } = await a.reportOf(round.id, 'anBinh');
  sent = id;
  await a.headOf('anBinh');
  await (await a.as('anBinh')).reports.submitReport({ params: { id }, body: { version } });
  const { anBinh: from, hoaLac: into } = a.units;
  await a.w.asSystem((cx) => changeUnit(cx, from, { kind: 'merge', into, on: a.today() }));
});
afterAll(() => a.w.end());

const mine = async (who: 'hoaLac' | 'health', side: 'to-send' | 'of-merged') =>
  (await (await a.as(who)).reports.listMyReports({ query: { side } })).items.map(({ id }) => id);

test('it is found apart from what she must send, opened, and changed by nobody there', async () => {
  expect(await mine('hoaLac', 'of-merged')).toEqual([sent]);
  expect(await mine('hoaLac', 'to-send')).not.toContain(sent);
  const { reports } = await a.as('hoaLac');
  const { report, content } = await reports.getReport({ params: { id: sent } });
  expect(report).toMatchObject({ unit: { id: a.units.anBinh }, can: [] });
  expect(content).not.toBeNull();
  const body = { version: report.version };
  await expect(reports.withdrawReport({ params: { id: sent }, body })).rejects.toMatchObject({
    problem: { code: 'record.not-found' },
  });
});

test('units beside it find and open nothing', async () => {
  expect(await mine('health', 'of-merged')).toEqual([]);
  const { reports } = await a.as('health');
  await expect(reports.getReport({ params: { id: sent } })).rejects.toMatchObject({
    problem: { code: 'record.not-found' },
  });
});
