import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CALENDAR, plainDate, type TenantId } from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { endReaders } from '../document/readers.ts';
import { asSystem } from '../kit/acting.ts';
import { openPool, transact } from '../kit/db.ts';
import { checkLedger, sealLedger } from '../kit/ledger-seal.ts';
import { createLog } from '../kit/log.ts';
import type { System } from '../kit/system.ts';
import { listUnreached } from '../notification/queries-heads.ts';
import { loadSample } from '../people/load-sample.ts';
import { loadSampleReports } from '../report/load-sample-reports.ts';
import { quietSystem } from '../testing/quiet-system.ts';
import { copyTemplate } from '../testing/template.ts';
import { courseOf, type Work } from './course.ts';
import { liveYear } from './live-year.ts';

const NOW = new Date('2026-11-28T10:00:00+07:00');
type Place = { readonly system: System; readonly tenant: TenantId; readonly end: () => Promise<void> };

const warnings: string[] = [];
const places: Place[] = [];
let system: System;
let tenant: TenantId;

/** The sample before its year. */
async function settled(): Promise<Place> {
  const database = await copyTemplate(inject('superuserUrl'));
  const folder = await mkdtemp(join(tmpdir(), 'sauro-year-'));
  const pool = openPool({ url: database.url, max: 4, onIdleError: () => undefined });
  const write = (line: string) => void warnings.push(line);
  const log = createLog({ level: 'warn', pretty: false, write, clock: () => NOW });
  const own = { ...(await quietSystem(pool, folder, () => NOW)), log };
  const end = async () => {
    await endReaders(own.limits);
    await own.db.destroy();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  const sample = await loadSample(own, 'small');
  if (sample === undefined) throw new Error('The database is not empty.');
  await loadSampleReports(own, sample);
  const place = { system: own, tenant: sample, end };
  places.push(place);
  return place;
}

beforeAll(async () => {
  ({ system, tenant } = await settled());
  await liveYear(system, tenant);
}, 180_000);
afterAll(async () => {
  for (const { end } of places) await end();
});

const ask = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> =>
  transact(system, asSystem(tenant), async (cx) => (await query.execute(cx.db)).rows);
const count = async (of: ReturnType<typeof sql>) => {
  const [row] = await ask(sql<{ count: number }>`select count(*)::integer as count from ${of}`);
  return row?.count ?? 0;
};

test('everything that the year asks of its people is theirs to do and in time', () => {
  expect(warnings).toEqual([]);
});

test('work is in every state in which a leader meets it at the end of a year', async () => {
  const rows = await ask(sql<{ state: string }>`select distinct state from assignment`);
  const states = rows.map(({ state }) => state);
  for (const state of ['verified', 'in-progress', 'returned']) expect(states).toContain(state);
  expect(await count(sql`assignment where state <> 'verified' and due_on < '2026-11-28'`)).toBeGreaterThan(0);
  expect(await count(sql`assignment where state = 'verified' and done_on <= due_on`)).toBeGreaterThan(10);
});

test('what is verified was proved with a paper, and reported by another than who verified it', async () => {
  const verified = await count(sql`assignment where state = 'verified'`);
  expect(verified).toBeGreaterThan(10);
  expect(await count(sql`assignment where state = 'verified' and evidence = 0`)).toBe(0);
  expect(
    await count(sql`fact join assignment on assignment.id = fact.subject_id
      where fact.kind = 'assignment.verified' and fact.person_id = assignment.reported_by`),
  ).toBe(0);
});

test('recurring work has a period for each month that began', async () => {
  const [row] = await ask(
    sql<{
      periods: number;
    }>`select count(distinct period)::integer as periods from assignment where period like '2026-%'`,
  );
  expect(row?.periods).toBeGreaterThanOrEqual(11);
});

test('targets are counted by communes, and no figure is more than there is', async () => {
  expect(await count(sql`progress_figure where denominator is not null`)).toBeGreaterThan(5);
  expect(await count(sql`progress_figure where numerator > denominator`)).toBe(0);
});

test('the ladder of what stays overdue reaches somebody: units that have work have a head, and so has the province', async () => {
  expect(
    await count(sql`assignment where unit_id not in (select unit_id from office where is_head and ended_at is null)`),
  ).toBe(0);
  const unreached = await transact(system, asSystem(tenant), listUnreached);
  expect(unreached).not.toContain('unit');
  expect(unreached).not.toContain('above');
});

test('nothing happened after now, and the ledger is whole', async () => {
  expect(await count(sql`fact where happened_at > ${NOW}`)).toBe(0);
  expect(await count(sql`fact where happened_at < '2026-02-01' and kind like 'assignment.%'`)).toBeGreaterThan(10);
  await sealLedger(system, tenant);
  const { faults } = await transact(system, asSystem(tenant), (cx) => checkLedger(cx, 1));
  expect(faults).toEqual([]);
});

test('what was told lately is unseen, what was told before has been seen', async () => {
  expect(await count(sql`notification where seen_at is null and rings and on_day < '2026-11-18'`)).toBe(0);
  expect(await count(sql`notification where seen_at is not null`)).toBeGreaterThan(10);
});

test('a province that has lived it is left as it is', async () => {
  const before = await count(sql`fact`);
  await liveYear(system, tenant);
  expect(await count(sql`fact`)).toBe(before);
});

test('a year that was cut off, twice, goes on to the same end', async () => {
  const cut = await settled();
  const whole = await actsOf({ system, tenant });
  const cutAt = (share: number) => (over: number) => {
    if (over >= share) throw new Error('It is cut off.');
  };
  await expect(liveYear(cut.system, cut.tenant, cutAt(0))).rejects.toThrow('cut off');
  await expect(liveYear(cut.system, cut.tenant, cutAt(0.55))).rejects.toThrow('cut off');
  expect(await actsOf(cut)).not.toEqual(whole);
  await liveYear(cut.system, cut.tenant);
  expect(await actsOf(cut)).toEqual(whole);
}, 180_000);

/** What was done about whose work, and when. */
function actsOf(place: Pick<Place, 'system' | 'tenant'>): Promise<readonly unknown[]> {
  return transact(place.system, asSystem(place.tenant), async (cx) => {
    const { rows } = await sql`
      select fact.kind, fact.happened_at, unit.code, task.text, assignment.period
      from fact join assignment on assignment.id = fact.subject_id
      join unit on unit.id = assignment.unit_id join task on task.id = assignment.task_id
      order by fact.happened_at, unit.code, task.text, assignment.period, fact.kind`.execute(cx.db);
    return rows;
  });
}

const WORK: Work = {
  unit: '04828',
  task: 'Khảo sát',
  period: '',
  isLead: true,
  issuedOn: plainDate('2026-01-12'),
  due: plainDate('2026-09-30'),
  isLeftReturned: false,
};
const UNITS = Array.from({ length: 300 }, (_, nth) => String(nth));

test('each step of a course lies on a working day after the step before', () => {
  for (const unit of UNITS) {
    const days = courseOf({ ...WORK, unit }).map(({ on }) => on);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days.every((day) => CALENDAR.isWorkingDay(day))).toBe(true);
  }
});

test('a course is the same whenever it is worked out, and not the same for all', () => {
  const courses = UNITS.map((unit) => JSON.stringify(courseOf({ ...WORK, unit })));
  expect(UNITS.map((unit) => JSON.stringify(courseOf({ ...WORK, unit })))).toEqual(courses);
  expect(new Set(courses).size).toBeGreaterThan(250);
});

test('most are done in time, some late, and of some nothing more is heard', () => {
  const ends = UNITS.map((unit) =>
    courseOf({ ...WORK, unit }).findLast(({ act }) => act === 'progress' || act === 'accept'),
  );
  const isDone = (step: (typeof ends)[number]) => step?.act === 'progress' && step.last;
  const late = ends.filter((step) => isDone(step) && (step?.on ?? '') > '2026-09-30');
  const silent = ends.filter((step) => !isDone(step));
  for (const some of [late, silent]) {
    expect(some.length).toBeGreaterThan(3);
    expect(some.length).toBeLessThan(90);
  }
});
