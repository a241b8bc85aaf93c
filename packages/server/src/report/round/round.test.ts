// Rounds: opened by themselves and by hand, what is missing on any day, who is reminded, and when one may be closed.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, CALENDAR, periodsIn, ROUND_COUNT_NAMES } from '@sauro/core';
import { pastRules } from '../../testing/past-rules.ts';
import { scheduleOfBody } from '../regime/regime.ts';
import { type ReportingWorld, reportingWorld } from '../testing/reporting.ts';
import { openRounds } from './open-rounds.ts';

let a: ReportingWorld;
beforeAll(async () => {
  a = await reportingWorld();
});
afterAll(() => a.w.end());

const refused = (code: string) => ({ problem: { code } });
const make = async (changed = {}) =>
  (await a.as('compiler')).regimes.makeRegime({ body: { ...a.body(changed), unit: a.units.home } });

describe('a regime', () => {
  test('is made by who compiles in the unit, and by nobody else', async () => {
    const body = { ...a.body(), unit: a.units.home };
    await expect((await a.as('anBinh')).regimes.makeRegime({ body })).rejects.toMatchObject(refused('right.missing'));
    await expect(
      (await a.as('compiler')).regimes.makeRegime({ body: { ...body, unit: a.units.health } }),
    ).rejects.toMatchObject(refused('unit.out-of-reach'));
  });

  test('whose days cannot be is refused, with what is wrong', async () => {
    const [first, second] = a.body().levels;
    if (first === undefined || second === undefined) throw new Error('The regime has two levels.');
    const late = { ...first, due: { kind: 'after-cut-off' as const, workingDays: 9 } };
    await expect(make({ levels: [late, second] })).rejects.toMatchObject(refused('regime.faulty'));
    await expect(make({ levels: [] })).rejects.toMatchObject(refused('regime.faulty'));
  });

  test('changed by another meanwhile is not overwritten; ended, it is neither amended nor opened', async () => {
    const { regimes, rounds } = await a.as('compiler');
    const made = await make({ frequency: 'quarter' });
    const params = { id: made.id };
    const { title } = await regimes.amendRegime({ params, body: { ...a.body({ title: 'Tên mới' }), version: 1 } });
    expect(title).toBe('Tên mới');
    await expect(regimes.amendRegime({ params, body: { ...a.body(), version: 1 } })).rejects.toMatchObject(
      refused('regime.moved-on'),
    );
    expect(await regimes.endRegime({ params, body: { version: 2 } })).toMatchObject({ endedOn: a.today(), can: [] });
    await expect(rounds.openRound({ params, body: { period: '2026-Q4' } })).rejects.toMatchObject(
      refused('regime.ended'),
    );
  });

  test('is proposed from the duty of a plan, with the days that the plan says and no unit guessed', async () => {
    await pastRules(
      a.w,
      `insert into report_duty (tenant_id, id, plan_id, document_id, item_id, position, reporters, addressee, via, frequency, due, ad_hoc, anchor)
       select tenant_id, gen_random_uuid(), id, document_id, gen_random_uuid(), 1, array['UBND các xã, phường'], 'Sở Nội vụ',
         'Phòng Không Có', 'year', '11-30', false, '{"block":0,"start":0,"end":1}' from plan where id = $1`,
      [a.plan.id],
    );
    const { items } = await (await a.as('compiler')).regimes.listProposedRegimes({ query: {} });
    expect(items).toHaveLength(1);
    expect(items[0]?.unknown).toEqual(['Phòng Không Có']);
    expect(items[0]?.body).toMatchObject({
      kind: 'periodic',
      frequency: 'year',
      byDecree: false,
      plans: [a.plan.id],
      levels: [
        { reporters: { units: [], groups: ['UBND các xã, phường'] }, due: { kind: 'day', day: 30, months: -1 } },
        { reporters: { units: [a.units.home], groups: [] } },
      ],
    });
  });
});

test('a regime that has nobody left to report holds up no other', async () => {
  const nobody = await make({ daysBefore: 120, title: 'Không còn ai' });
  await pastRules(
    a.w,
    `update report_regime set levels = '[{"reporters":{"units":[],"groups":[]},"due":{"kind":"after-cut-off","workingDays":2}}]' where id = $1`,
    [nobody.id],
  );
  const other = await make({ daysBefore: 120 });
  await openRounds(a.w.system, a.w.tenant);
  const { rounds } = await a.as('compiler');
  const opened = async (regime: string) => (await rounds.listRounds({ query: { regime } })).total;
  expect([await opened(nobody.id), (await opened(other.id)) > 0]).toEqual([0, true]);
  await pastRules(a.w, 'update report_regime set ended_on = starts_on where id = any($1)', [[nobody.id, other.id]]);
});

test('a round opens by itself on its day, once, with what is expected from whom', async () => {
  const made = await make({ daysBefore: 120 });
  const opened = await openRounds(a.w.system, a.w.tenant);
  expect(opened).toBeGreaterThan(0);
  expect(await openRounds(a.w.system, a.w.tenant)).toBe(0);
  const { rounds } = await a.as('compiler');
  const { items } = await rounds.listRounds({ query: { regime: made.id } });
  const known = periodsIn(scheduleOfBody(a.body()), Number(a.today().slice(0, 4)), CALENDAR).map(({ key }) => key);
  expect(items.some(({ period }) => known.includes(period))).toBe(true);
  expect(items[0]?.levels.map(({ level, counts }) => [level, counts.expected])).toEqual([
    [1, 3],
    [2, 1],
  ]);
  const report = await a.reportOf(items[0]?.id ?? '', 'anBinh');
  expect([report.receiver?.name, (await a.reportOf(items[0]?.id ?? '', 'home')).receiver]).toEqual(['Sở Nội vụ', null]);
});

test('a period is opened by hand once; a period that there is not is refused', async () => {
  const made = await make({ startsOn: addDays(a.today(), 200) });
  const { rounds } = await a.as('compiler');
  const period = made.next.at(-1)?.key ?? '';
  await rounds.openRound({ params: { id: made.id }, body: { period } });
  const again = rounds.openRound({ params: { id: made.id }, body: { period } });
  await expect(again).rejects.toMatchObject(refused('round.opened'));
  const none = rounds.openRound({ params: { id: made.id }, body: { period: '1999-13' } });
  await expect(none).rejects.toMatchObject(refused('regime.no-period'));
});

test('what is asked twice under one id is one round', async () => {
  const id = crypto.randomUUID();
  const [one, two] = [await a.ask({ id }), await a.ask({ id })];
  expect([two.id, two.counts.expected]).toEqual([one.id, 3]);
});

describe('how a round stands', () => {
  test('the list tells by level what the page of a round tells: who gathers is no unit more that was asked', async () => {
    const made = await make({ startsOn: addDays(a.today(), 600), title: 'Hai cấp' });
    const { rounds } = await a.as('compiler');
    const period = made.next.at(-1)?.key ?? '';
    const { id } = await rounds.openRound({ params: { id: made.id }, body: { period } });
    const sent = await a.reportOf(id, 'anBinh');
    await (await a.as('anBinh')).reports.submitReport({ params: { id: sent.id }, body: { version: sent.version } });
    const excused = await a.reportOf(id, 'hoaLac');
    const excuse = { version: excused.version, words: 'Đã sáp nhập' };
    await (await a.as('compiler')).reports.excuseReport({ params: { id: excused.id }, body: excuse });
    for (const who of ['compiler', 'anBinh'] as const) {
      const calls = (await a.as(who)).rounds;
      const { items } = await calls.listRounds({ query: { regime: made.id } });
      const { round } = await calls.getRound({ params: { id }, query: {} });
      expect(items).toEqual([round]);
      const sum = round.levels.reduce((all, { counts }) => all + counts.expected, 0);
      expect(round.counts.expected).toBe(sum);
    }
    const { items } = await rounds.listRounds({ query: { regime: made.id } });
    expect(
      items[0]?.levels.map(({ level, counts }) => [level, counts.expected, counts.received, counts.excused]),
    ).toEqual([
      [1, 2, 1, 1],
      [2, 1, 0, 0],
    ]);
  });

  test('is told of any day: expected, received, late, missing', async () => {
    const round = await a.ask();
    const send = async (place: 'anBinh' | 'hoaLac') => {
      const { id, version } = await a.reportOf(round.id, place);
      await (await a.as(place)).reports.submitReport({ params: { id }, body: { version } });
    };
    const day = a.today();
    await send('anBinh');
    a.w.wait(5 * 24 * 60);
    a.signInAnew();
    await send('hoaLac');
    const { rounds } = await a.as('compiler');
    const on = async (at: string) => (await rounds.getRound({ params: { id: round.id }, query: { at } })).round.counts;
    expect(await on(day)).toMatchObject({ expected: 3, received: 1, inTime: 1, late: 0, missing: 0 });
    expect(await on(a.today())).toMatchObject({ expected: 3, received: 2, inTime: 1, late: 1, missing: 1 });
    const { items } = await rounds.listRoundReports({ params: { id: round.id }, query: { label: 'overdue' } });
    expect(items.map(({ unit }) => unit.name)).toEqual(['Sở Y tế']);
    await expect(on(addDays(a.today(), 1))).rejects.toMatchObject(refused('cut-off.to-come'));
  });

  test('each of its counts opens a list of exactly those that it counts, of all levels and of one', async () => {
    const round = await a.ask();
    const { rounds, reports } = await a.as('compiler');
    const send = async (place: 'anBinh' | 'hoaLac') => {
      const { id, version } = await a.reportOf(round.id, place);
      await (await a.as(place)).reports.submitReport({ params: { id }, body: { version } });
    };
    await send('anBinh');
    await send('hoaLac');
    const { id, version } = await a.reportOf(round.id, 'hoaLac');
    await reports.returnReport({ params: { id }, body: { version, words: 'Nêu rõ số phòng.' } });
    const params = { id: round.id };
    const told = (await rounds.getRound({ params, query: {} })).round;
    expect(told.counts).toMatchObject({ expected: 3, received: 1, toAccept: 1, unsent: 2, returned: 1, sentBack: 1 });
    for (const { level, counts } of [...told.levels, { level: undefined, counts: told.counts }]) {
      for (const of of ROUND_COUNT_NAMES) {
        const within = level === undefined ? { of } : { of, level };
        const { items, total } = await rounds.listRoundReports({ params, query: within });
        expect([of, items.length, total]).toEqual([of, counts[of], counts[of]]);
      }
    }
  });

  test('what was sent back stays told once it has been sent again, and not of a day before', async () => {
    const round = await a.ask();
    const { id } = await a.reportOf(round.id, 'anBinh');
    const day = a.today();
    await (await a.as('anBinh')).reports.submitReport({ params: { id }, body: { version: 1 } });
    a.w.wait(24 * 60);
    a.signInAnew();
    const words = 'Nêu rõ số phòng.';
    await (await a.as('compiler')).reports.returnReport({ params: { id }, body: { version: 2, words } });
    await (await a.as('anBinh')).reports.submitReport({ params: { id }, body: { version: 3 } });
    const { rounds } = await a.as('compiler');
    const on = async (at: string) => (await rounds.getRound({ params: { id: round.id }, query: { at } })).round.counts;
    expect(await on(day)).toMatchObject({ received: 1, returned: 0, sentBack: 0 });
    expect(await on(a.today())).toMatchObject({ received: 1, inTime: 1, returned: 0, sentBack: 1 });
    expect([(await a.reportOf(round.id, 'anBinh')).sentBack, (await a.reportOf(round.id, 'hoaLac')).sentBack]).toEqual([
      1, 0,
    ]);
  });

  test('those that have not sent are reminded by who runs it, and by nobody else', async () => {
    const round = await a.ask();
    const params = { id: round.id };
    await expect((await a.as('anBinh')).rounds.remindRound({ params, body: {} })).rejects.toMatchObject(
      refused('right.missing'),
    );
    expect(await (await a.as('compiler')).rounds.remindRound({ params, body: {} })).toEqual({ reminded: 3, left: 0 });
  });

  test('nobody is reminded of the same report twice within a day, of another one at once', async () => {
    const round = await a.ask();
    const remind = async (body: { reports?: string[] } = {}) =>
      (await a.as('compiler')).rounds.remindRound({ params: { id: round.id }, body });
    const { id } = await a.reportOf(round.id, 'anBinh');
    expect(await remind({ reports: [id] })).toEqual({ reminded: 1, left: 0 });
    a.w.wait(5);
    expect(await remind()).toEqual({ reminded: 2, left: 1 });
    expect(await remind()).toEqual({ reminded: 0, left: 3 });
    expect((await a.reportOf(round.id, 'anBinh')).reminded).toMatchObject({ isLately: true });
    const other = await a.ask();
    const { rounds } = await a.as('compiler');
    expect(await rounds.remindRound({ params: { id: other.id }, body: {} })).toEqual({ reminded: 3, left: 0 });
    a.w.wait(24 * 60);
    a.signInAnew();
    expect((await a.reportOf(round.id, 'anBinh')).reminded).toMatchObject({ isLately: false });
    expect(await remind()).toEqual({ reminded: 3, left: 0 });
  });

  test('it is closed when all is finished, or what is missing is named; then nothing of it changes', async () => {
    const round = await a.ask();
    const { rounds, reports } = await a.as('compiler');
    const params = { id: round.id };
    await expect(rounds.closeRound({ params, body: {} })).rejects.toMatchObject(refused('round.incomplete'));
    const { items } = await rounds.listRoundReports({ params, query: {} });
    const closed = await rounds.closeRound({ params, body: { missing: items.map(({ id }) => id) } });
    expect(closed).toMatchObject({ isOpen: false, can: ['write'] });
    const one = await a.reportOf(round.id, 'anBinh');
    expect(one.can).toEqual([]);
    await expect(
      (await a.as('anBinh')).reports.submitReport({ params: { id: one.id }, body: { version: one.version } }),
    ).rejects.toMatchObject(refused('round.closed'));
    // What was open on somebody's screen since before is told the same.
    const stale = { params: { id: one.id }, body: { version: one.version + 1 } };
    await expect((await a.as('anBinh')).reports.submitReport(stale)).rejects.toMatchObject(refused('round.closed'));
    const extend = reports.extendReport({
      params: { id: one.id },
      body: { version: one.version, due: addDays(a.today(), 9), words: 'Mưa lũ' },
    });
    await expect(extend).rejects.toMatchObject(refused('round.closed'));
  });
});

test('who gathers waits for those below, or names whose report is missing', async () => {
  const made = await make({ startsOn: addDays(a.today(), 400) });
  const { rounds, reports } = await a.as('compiler');
  const round = await rounds.openRound({ params: { id: made.id }, body: { period: made.next.at(-1)?.key ?? '' } });
  const top = await a.reportOf(round.id, 'home');
  const send = (missing: string[]) =>
    reports.submitReport({ params: { id: top.id }, body: { version: top.version, missing } });
  await expect(send([])).rejects.toMatchObject(refused('report.children-missing'));
  const { children } = await reports.getReport({ params: { id: top.id } });
  await send(children.map(({ id }) => id));
  const { sent } = await reports.getReport({ params: { id: top.id } });
  expect(sent?.missing).toHaveLength(3);
  const approve = { params: { id: top.id }, body: { version: 2 } };
  await expect(reports.approveReport(approve)).rejects.toMatchObject(refused('right.missing'));
  expect(await (await a.as('leader')).reports.approveReport(approve)).toMatchObject({ state: 'approved', can: [] });
});
