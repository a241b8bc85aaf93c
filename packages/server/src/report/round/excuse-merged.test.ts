// What a unit owes that was merged into one that is asked in the same round.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changeUnit } from '../../people/change-unit.ts';
import type { ReportId } from '../submission/report.ts';
import { reportingWorld } from '../testing/reporting.ts';
import { excuseMerged } from './excuse-merged.ts';

let a: Awaited<ReturnType<typeof reportingWorld>>;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

test('is excused with the reason, once; what the other owes it still owes', async () => {
  const { id } = await a.ask();
  const [ended, going] = [await a.reportOf(id, 'anBinh'), await a.reportOf(id, 'hoaLac')];
  const { anBinh, hoaLac } = a.units;
  await a.w.asSystem((cx) => changeUnit(cx, anBinh, { kind: 'merge', into: hoaLac, on: a.today() }));
  await excuseMerged(a.w.system, a.w.tenant);
  await excuseMerged(a.w.system, a.w.tenant);
  const found = await a.w.asSystem((cx) =>
    cx.db
      .selectFrom('report')
      .select(['id', 'state', 'unitId', 'version'])
      .where('id', 'in', [ended.id, going.id] as ReportId[])
      .orderBy('state')
      .execute(),
  );
  expect(found).toEqual([
    { id: ended.id, state: 'excused', unitId: anBinh, version: ended.version + 1 },
    { id: going.id, state: 'waiting', unitId: hoaLac, version: going.version },
  ]);
});
