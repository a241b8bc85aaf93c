import {
  addDays,
  ASSIGNMENT_STATES,
  dayOf,
  FACETS,
  plainDate,
  type UnitId,
  type Watched,
  WARNING_NAMES,
  WARNING_POLICY,
  warningDays,
  warningsOf,
  workCalendar,
} from '@sauro/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listContacts } from '../people/queries-contacts.ts';
import { giveOffice } from '../people/give-office.ts';
import { setOwnPhone } from '../people/set-phone.ts';
import { labelSql } from '../assignment/queries-label.ts';
import { whens } from './queries-warnings.ts';
import { type RolledWorld, rolledWorld } from './testing/rolled.ts';

let a: RolledWorld;
beforeAll(async () => {
  a = await rolledWorld();
});
afterAll(() => a.w.end());

const STRICT = { ...WARNING_POLICY, silentWorkingDays: 2, dueSoonWorkingDays: 30, unclearFacets: 1, rankedFrom: 2 };

describe('the policy', () => {
  test('is not for whoever keeps no roles of the whole body', async () => {
    const compiler = await a.look('compiler');
    await expect(compiler.rollup.saveWarningPolicy({ body: STRICT })).rejects.toMatchObject({
      problem: { code: 'right.missing' },
    });
    // World's administrator stands at the top of one of the two trees of this body, not of both.
    const administrator = await a.lookAs('administrator');
    await expect(administrator.rollup.saveWarningPolicy({ body: STRICT })).rejects.toMatchObject({
      problem: { code: 'unit.out-of-reach' },
    });
    expect(await compiler.rollup.getWarningPolicy()).toEqual({ ...WARNING_POLICY, maySave: false });
  });

  test('takes no threshold that makes no sense', async () => {
    const administrator = await a.lookAs('administrator');
    const body = { ...STRICT, driftPoints: 0 };
    await expect(administrator.rollup.saveWarningPolicy({ body })).rejects.toMatchObject({
      problem: { code: 'request.invalid' },
    });
  });

  test('once changed it holds for everybody of the body, and stands in the ledger', async () => {
    const { savePolicy } = await import('./policy.ts');
    await a.w.asSystem((cx) => savePolicy(cx, STRICT));
    expect(await (await a.look('anBinh')).rollup.getWarningPolicy()).toEqual({ ...STRICT, maySave: false });
    const facts = await a.w.asSystem((cx) =>
      cx.db.selectFrom('fact').select('data').where('kind', '=', 'tenant.warning-policy-set').execute(),
    );
    expect(facts).toEqual([{ data: STRICT }]);
  });
});

describe('warnings', () => {
  test('nobody who has not signed in is told of any, and a unit of none of another’s', async () => {
    await expect(a.nobody.rollup.listWarnings({ query: {} })).rejects.toMatchObject({
      problem: { code: 'session.none' },
    });
    a.w.wait(6 * 24 * 60);
    a.signInAnew();
    const { items } = await (await a.look('hoaLac')).rollup.listWarnings({ query: {} });
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ assignment }) => assignment.unit.id))).toEqual(new Set([a.units.hoaLac]));
    expect((await (await a.look('school')).rollup.listWarnings({ query: {} })).total).toBe(0);
  });

  test('who has not said a word is silent, in a sentence that says since when, until she does', async () => {
    const { id } = await a.find('health', 'khám sức khỏe');
    const silent = async () => {
      const { items } = await (await a.look('leader')).rollup.listWarnings({ query: { kind: 'silent', limit: 200 } });
      return items.find(({ assignment }) => assignment.id === id)?.warnings.find(({ kind }) => kind === 'silent');
    };
    expect((await silent())?.vi).toMatch(/^Giao đã \d+ ngày làm việc \(từ .+\) mà đơn vị chưa nhận\.$/);
    const yesterday = dayOf(a.w.system.clock());
    a.w.wait(24 * 60);
    a.signInAnew();
    await a.enter('health', id, { percent: 5 });
    expect(await silent()).toBeUndefined();
    const then = await (await a.look('leader')).rollup.listWarnings({
      query: { kind: 'silent', at: yesterday, limit: 200 },
    });
    expect(then.items.map(({ assignment }) => assignment.id)).toContain(id);
  });

  test('reported without evidence is warned of until something shows it', async () => {
    const { id } = await a.find('hoaLac', 'diễn tập');
    await a.enter('hoaLac', id, { report: true });
    const { rollup } = await a.look('leader');
    const before = await rollup.countWarnings({ query: { unit: a.units.province } });
    const hoaLac = await a.as('hoaLac');
    const { version } = await a.now(id);
    await hoaLac.progress.recallReport({ params: { id }, body: { version } });
    await hoaLac.evidence.addLink({ params: { id }, body: { url: 'https://vi.du/bien-ban' } });
    await a.enter('hoaLac', id, { report: true });
    const after = await rollup.countWarnings({ query: { unit: a.units.province } });
    expect([before.kinds.unshown, after.kinds.unshown]).toEqual([1, 0]);
  });

  test('who is late with what others are done with holds them up, and so does who lets reports wait', async () => {
    const done = await a.find('anBinh', 'rà soát hộ nghèo');
    await a.enter('anBinh', done.id, { report: true });
    a.w.wait(5 * 24 * 60);
    a.signInAnew();
    const { holders } = await (await a.look('leader')).rollup.countWarnings({ query: { unit: a.units.province } });
    const told = holders.map(({ unit, why, held }) => [unit.name, why, held]);
    expect(told).toContainEqual(['Ủy ban nhân dân phường Hòa Lạc', 'late', 1]);
    expect(told).toContainEqual(['Sở Nội vụ', 'judging', 2]);
  });
});

test('the first screen is that of what she may do', async () => {
  const of = async (who: Parameters<RolledWorld['look']>[0]) => {
    const { unit, exceptions, missing, all } = await (await a.look(who)).rollup.getOverview();
    return { unit: unit?.unit.name, exceptions: exceptions?.unit.name, missing: missing?.unit.name, all: all?.total };
  };
  expect(await of('anBinh')).toEqual({ unit: 'Ủy ban nhân dân xã An Bình' });
  expect(await of('leader')).toEqual({ exceptions: 'Ủy ban nhân dân tỉnh Sông Ngân' });
  expect(await of('compiler')).toEqual({ exceptions: 'Sở Nội vụ', missing: 'Sở Nội vụ' });
  expect(await of('verifier')).toEqual({ all: 9 });
});

test('who is missing is told by unit, the most in front, as the figure says', async () => {
  const { missing } = await (await a.look('compiler')).rollup.getOverview();
  expect(missing?.figures.missing).toBe(missing?.units.reduce((sum, one) => sum + one.missing, 0));
  expect(missing?.units.map(({ unit, missing: count }) => [unit.name, count])).toEqual([
    ['Sở Nội vụ', 1],
    ['Ủy ban nhân dân phường Hòa Lạc', 1],
  ]);
});

test('beside each unit that is warned of stands whom to call, for who sees the unit and for nobody else', async () => {
  const { rollup } = await a.look('leader');
  const { units } = await rollup.countWarnings({ query: { unit: a.units.province } });
  const warned = units.map(({ key }) => key as UnitId);
  expect(warned.length).toBeGreaterThan(1);
  await a.w.asSystem((cx) => setOwnPhone(cx, a.people.hoaLac.id, '0200000010'));
  const toCall = (who: 'leader' | 'hoaLac') => a.w.as(a.people[who], (cx) => listContacts(cx, warned));
  const told = new Map((await toCall('leader')).map(({ unit, name, phone }) => [unit, { name, phone }]));
  expect(told.get(a.units.hoaLac)).toEqual({ name: 'Người hoaLac', phone: '0200000010' });
  expect(told.get(a.units.anBinh)).toEqual({ name: 'Người anBinh', phone: null });
  expect((await toCall('hoaLac')).map(({ unit }) => unit)).toEqual([a.units.hoaLac]);
});

test('the first screen says what the pages behind it say, of a unit in which all lie and of one among others', async () => {
  for (const who of ['leader', 'compiler'] as const) {
    const { rollup } = await a.look(who);
    const { exceptions, missing } = await rollup.getOverview();
    const unit = exceptions?.unit.id;
    const { total } = await rollup.getFigures({ query: { unit, by: 'unit' } });
    const warned = await rollup.countWarnings({ query: { unit } });
    const figures = missing === null ? null : await rollup.getFigures({ query: { issuer: missing.unit.id } });
    expect([exceptions?.figures, exceptions?.warned, exceptions?.holders]).toEqual([
      total,
      { any: warned.any, kinds: warned.kinds },
      warned.holders.slice(0, 3),
    ]);
    expect(missing?.figures).toEqual(figures?.total);
  }
});

test('whoever is late holds up as many as others are done with, held against each of them', async () => {
  const { holders } = await (await a.look('leader')).rollup.countWarnings({ query: { unit: a.units.province } });
  const { rows } = await a.w.asSystem((cx) =>
    sql<{ name: string; held: number }>`
      select unit.name, count(*)::integer as held
      from assignment as late
      join unit on unit.tenant_id = late.tenant_id and unit.id = late.unit_id
      join assignment as done on done.tenant_id = late.tenant_id and done.task_id = late.task_id
        and done.period = late.period and done.unit_id <> late.unit_id and done.state in ('reported', 'verified')
      where late.due_on < ${dayOf(a.w.system.clock())}::date
        and late.state in ('issued', 'accepted', 'in-progress', 'returned')
      group by unit.name`.execute(cx.db),
  );
  const told = holders.flatMap(({ unit, why, held }) => (why === 'late' ? [{ name: unit.name, held }] : []));
  expect(rows).not.toEqual([]);
  expect(new Set(told)).toEqual(new Set(rows));
});

test('every kind in SQL is core’s, over all that can stand', async () => {
  const day = plainDate('2026-03-31');
  const days = warningDays(WARNING_POLICY, workCalendar(), day);
  const near = [days.quietUntil, addDays(days.quietUntil, 1)];
  const all = ASSIGNMENT_STATES.flatMap((state) =>
    [null, addDays(day, -1), day, days.soonUntil, addDays(days.soonUntil, 1), addDays(day, 60)].flatMap((due) =>
      near.flatMap((quietSince) =>
        [addDays(day, -60), days.pacedUntil, addDays(day, -6)].flatMap((issuedOn) =>
          [0, 30, 90].map((percent, place): Watched => {
            const unclear = FACETS.slice(0, place);
            const isBlocked = place === 1;
            const isRefuted = place === 2;
            const counts = { returns: place, evidence: place };
            const begunOn = percent > 0 ? issuedOn : null;
            const begun = { begunOn, awaitsEvent: due === null };
            return {
              state,
              due,
              quietSince,
              issuedOn,
              percent,
              unclear,
              doneOn: null,
              correctBy: null,
              keptOn: null,
              ...begun,
              ...counts,
              isBlocked,
              isRefuted,
            };
          }),
        ),
      ),
    ),
  );
  const column = (key: 'state' | 'due' | 'quietSince' | 'issuedOn' | 'percent' | 'returns' | 'evidence') =>
    all.map((one) => one[key]);
  const holds = whens(days, WARNING_POLICY);
  const kinds = WARNING_NAMES.map((kind) => sql`case when ${holds[kind]} then ${kind} end`);
  const { rows } = await a.w.asSystem((cx) =>
    sql<{ kinds: string[] }>`
      select array_remove(array[${sql.join(kinds)}]::text[], null) as kinds
      from (
        select stands.*, ${labelSql('stands', day)} as label, stands.clouded >= ${WARNING_POLICY.unclearFacets}::integer as is_unclear,
          stands.clouded = 1 as is_blocked, stands.clouded = 2 as is_refuted
        from (
          select given.*, null::date as done_on, null::date as correct_by, null::date as kept_on, given.due_on is null as awaits_event,
            case when given.percent > 0 then given.issued_on end as begun_on
          from unnest(
            ${column('state')}::text[], ${column('due')}::date[], ${column('quietSince')}::date[],
            ${column('issuedOn')}::date[], ${column('percent')}::integer[], ${column('returns')}::integer[],
            ${column('evidence')}::integer[], ${all.map(({ unclear }) => unclear.length)}::integer[]
          ) with ordinality as given (state, due_on, quiet_since, issued_on, percent, returns, evidence, clouded, place)
        ) as stands
      ) as one
      order by one.place`.execute(cx.db),
  );
  expect(rows.map((row) => row.kinds)).toEqual(all.map((row) => warningsOf(row, days, WARNING_POLICY)));
});

test('who is missing is told of each office of hers, and of which', async () => {
  await a.w.asSystem((cx) =>
    giveOffice(cx, a.people.compiler.id, { unit: a.units.anBinh, role: 'compiler', title: '' }),
  );
  const { missing, missingElsewhere } = await (await a.look('compiler')).rollup.getOverview();
  // Nothing was given by the other yet.
  expect([missing?.unit.name, missingElsewhere]).toEqual(['Sở Nội vụ', []]);
  const { id } = await a.find('anBinh', 'khám sức khỏe');
  const anBinh = await a.as('anBinh');
  await anBinh.assignments.acceptAssignment(await a.seen(id));
  const { version } = await a.now(id);
  const parts = [{ unit: a.units.school, text: 'Khám cho học sinh', due: '2025-07-01' }];
  await anBinh.assignments.splitAssignment({ params: { id }, body: { version, parts } });
  const again = await (await a.look('compiler')).rollup.getOverview();
  expect(again.missing?.unit.name).toBe('Sở Nội vụ');
  expect(again.missingElsewhere.map(({ unit, figures }) => [unit.name, figures.missing])).toEqual([
    ['Ủy ban nhân dân xã An Bình', 1],
  ]);
});
