import { addDays, dayOf, foldFacts } from '@sauro/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setOwnPhone } from '../people/set-phone.ts';
import { standingOf } from './assignment.ts';
import { type AssigningWorld, assigningWorld } from './testing/assignments.ts';
import { withdrawParts } from './withdraw-parts.ts';

let a: AssigningWorld;
let calls: Record<
  'compiler' | 'leader' | 'verifier' | 'health' | 'anBinh' | 'hoaLac' | 'school',
  Awaited<ReturnType<AssigningWorld['as']>>
>;
beforeAll(async () => {
  a = await assigningWorld();
  await a.issue();
  const who = ['compiler', 'leader', 'verifier', 'health', 'anBinh', 'hoaLac', 'school'] as const;
  calls = Object.fromEntries(await Promise.all(who.map(async (one) => [one, await a.as(one)]))) as typeof calls;
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const at = ({ id, version }: { id: string; version: number }) => ({ params: { id }, body: { version } });
const because = (one: { id: string; version: number }, reason = 'vì mưa lũ') => ({
  params: { id: one.id },
  body: { version: one.version, reason },
});
const later = (days: number) => addDays(dayOf(new Date()), days);

describe('taken on or declined', () => {
  test('only the unit that it was given to takes it on, not its sister, its school or who gave it', async () => {
    const given = await a.find('health', 'diễn tập');
    for (const who of ['anBinh', 'school'] as const) {
      await expect(calls[who].assignments.acceptAssignment(at(given))).rejects.toMatchObject(
        refusal('record.not-found'),
      );
    }
    for (const who of ['compiler', 'leader', 'verifier'] as const) {
      await expect(calls[who].assignments.acceptAssignment(at(given))).rejects.toMatchObject(
        refusal('right.elsewhere'),
      );
    }
    expect(given.can).not.toContain('accept');
  });

  test('it is taken on once, and of two who do so at once one is told that it has changed', async () => {
    const given = await a.find('health', 'diễn tập');
    const tries = [1, 2].map(() => calls.health.assignments.acceptAssignment(at(given)));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusal('assignment.moved-on'),
    });
    const accepted = await a.find('health', 'diễn tập');
    expect(accepted.state).toBe('accepted');
    await expect(calls.health.assignments.acceptAssignment(at(accepted))).rejects.toMatchObject(
      refusal('assignment.not-now'),
    );
  });

  test('who declines says why; who gave it may leave it where it is, and says why', async () => {
    const given = await a.find('hoaLac', 'diễn tập');
    await expect(calls.hoaLac.assignments.declineAssignment(because(given, '  '))).rejects.toMatchObject(
      refusal('request.invalid'),
    );
    const declined = await calls.hoaLac.assignments.declineAssignment(because(given, 'Không có sông'));
    expect([declined.state, declined.label, declined.can]).toEqual(['declined', 'declined', ['accept']]);
    const kept = await calls.compiler.assignments.insistOnAssignment(because(declined, 'Có hồ chứa'));
    expect(kept.state).toBe('issued');
    const { timeline } = await calls.hoaLac.assignments.getAssignment({ params: { id: given.id } });
    expect(timeline.map(({ kind, reason, before, after }) => [kind, reason, before?.state, after?.state])).toEqual([
      ['issued', null, undefined, 'issued'],
      ['declined', 'Không có sông', 'issued', 'declined'],
      ['insisted', 'Có hồ chứa', 'declined', 'issued'],
    ]);
  });

  test('who does it and who decides are people of the unit, or head one above it', async () => {
    const given = await a.find('hoaLac', 'diễn tập');
    const body = { version: given.version, person: a.people.hoaLac.id, decider: a.people.leader.id };
    // Who else works above is not known to the unit, and is told to nobody who knows an id.
    await expect(calls.hoaLac.assignments.nameOnAssignment({ params: { id: given.id }, body })).rejects.toMatchObject(
      refusal('assignment.other-decider'),
    );
    await a.headOf('leader');
    const named = await calls.hoaLac.assignments.nameOnAssignment({ params: { id: given.id }, body });
    expect([named.person?.name, named.decider?.name]).toEqual(['Người hoaLac', 'Người leader']);
    await a.w.asSystem((cx) => setOwnPhone(cx, a.people.leader.id, '0912345678'));
    const { phones } = await calls.hoaLac.assignments.getAssignment({ params: { id: given.id } });
    expect(phones).toEqual([{ person: a.people.leader.id, phone: '0912345678' }]);
    await expect(
      calls.hoaLac.assignments.nameOnAssignment({
        params: { id: given.id },
        body: { ...body, version: named.version, person: a.people.health.id },
      }),
    ).rejects.toMatchObject(refusal('assignment.other-person'));
  });
});

describe('a later deadline', () => {
  test('nobody asks for one but the unit, for an earlier day, or where there is none', async () => {
    const given = await a.find('health', 'khám sức khỏe');
    const ask = (to: string) => ({ params: { id: given.id }, body: { version: given.version, to, reason: 'vì mưa' } });
    await expect(calls.compiler.assignments.askExtension(ask('2049-09-01'))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    await expect(calls.health.assignments.askExtension(ask('2049-08-15'))).rejects.toMatchObject(
      refusal('extension.not-later'),
    );
    const open = await a.find('health', 'diễn tập');
    await expect(
      calls.health.assignments.askExtension({
        params: { id: open.id },
        body: { version: open.version, to: '2049-09-01', reason: 'vì mưa' },
      }),
    ).rejects.toMatchObject(refusal('assignment.not-now'));
  });

  test('nobody asks for a day that is past, or for today, where the deadline is past itself', async () => {
    const given = await a.find('hoaLac', 'rà soát hộ nghèo');
    const params = { id: given.id };
    const dated = await calls.compiler.assignments.amendAssignment({
      params,
      body: { version: given.version, due: later(-9), reason: 'Đổi lịch' },
    });
    const ask = (to: string) =>
      calls.hoaLac.assignments.askExtension({ params, body: { version: dated.version, to, reason: 'vì mưa' } });
    await expect(ask(later(-9))).rejects.toMatchObject(refusal('extension.not-later'));
    for (const day of [later(-8), later(0)]) {
      await expect(ask(day)).rejects.toMatchObject(refusal('extension.past'));
    }
    expect((await ask(later(1))).askedDue).toBe(later(1));
  });

  test('one is asked for at a time: asked anew it takes the place of the one before; what is granted and what was first are both kept', async () => {
    const given = await a.find('health', 'khám sức khỏe');
    const params = { id: given.id };
    const asked = await calls.health.assignments.askExtension({
      params,
      body: { version: given.version, to: '2049-09-01', reason: 'Thiếu bác sĩ' },
    });
    expect([asked.askedDue, asked.due]).toEqual(['2049-09-01', '2049-08-15']);
    const anew = await calls.health.assignments.askExtension({
      params,
      body: { version: asked.version, to: '2049-09-15', reason: 'Thiếu bác sĩ và thuốc' },
    });
    expect([anew.askedDue, anew.due]).toEqual(['2049-09-15', '2049-08-15']);
    await expect(
      calls.health.assignments.answerExtension({
        params,
        body: { version: anew.version, grant: true, to: '2049-09-01' },
      }),
    ).rejects.toMatchObject(refusal('right.elsewhere'));
    const granted = await calls.leader.assignments.answerExtension({
      params,
      body: { version: anew.version, grant: true, to: '2049-08-25', reason: 'Mười ngày là đủ' },
    });
    expect([granted.due, granted.firstDue, granted.askedDue]).toEqual(['2049-08-25', '2049-08-15', null]);
    const { extensions } = await calls.health.assignments.getAssignment({ params });
    expect(extensions).toMatchObject([
      { from: '2049-08-15', asked: '2049-09-01', outcome: 'taken-back', granted: null },
      { from: '2049-08-15', asked: '2049-09-15', outcome: 'granted', granted: '2049-08-25', answer: 'Mười ngày là đủ' },
    ]);
  });

  test('a refusal leaves the deadline, and an amendment makes what was asked for pointless', async () => {
    const given = await a.find('hoaLac', 'khám sức khỏe');
    const params = { id: given.id };
    const ask = (version: number) =>
      calls.hoaLac.assignments.askExtension({ params, body: { version, to: '2049-10-01', reason: 'Chờ thuốc' } });
    const asked = await ask(given.version);
    const refused = await calls.compiler.assignments.answerExtension({
      params,
      body: { version: asked.version, grant: false, reason: 'Thuốc đã về' },
    });
    expect([refused.due, refused.askedDue]).toEqual(['2049-08-15', null]);
    const again = await ask(refused.version);
    const amended = await calls.compiler.assignments.amendAssignment({
      params,
      body: { version: again.version, due: '2049-12-31', reason: 'Đổi lịch' },
    });
    expect([amended.due, amended.firstDue, amended.askedDue]).toEqual(['2049-12-31', '2049-08-15', null]);
    const { extensions } = await calls.hoaLac.assignments.getAssignment({ params });
    expect(extensions.map(({ outcome }) => outcome)).toEqual(['refused', 'lapsed']);
  });

  test('what waited for its event gets its day when the event has come', async () => {
    const given = await a.find('health', 'diễn tập');
    await expect(
      calls.health.assignments.amendAssignment({
        params: { id: given.id },
        body: { ...because(given).body, due: later(9) },
      }),
    ).rejects.toMatchObject(refusal('right.elsewhere'));
    const dated = await calls.compiler.assignments.amendAssignment({
      params: { id: given.id },
      body: { version: given.version, due: later(9), reason: 'Đã có hướng dẫn' },
    });
    expect([dated.due, dated.firstDue]).toEqual([later(9), later(9)]);
  });
});

describe('given to another, split, taken back', () => {
  test('it is given to another unit by who gave it, to no unit that it cannot reach, and not twice', async () => {
    const given = await a.find('hoaLac', 'diễn tập');
    const to = (unit: string) => ({ params: { id: given.id }, body: { ...because(given).body, unit } });
    await expect(calls.hoaLac.assignments.reassignAssignment(to(a.units.anBinh))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    await expect(calls.compiler.assignments.reassignAssignment(to(a.w.units.commune))).rejects.toMatchObject(
      refusal('assignment.no-unit'),
    );
    const led = await a.find('health', 'diễn tập');
    // Which of its work that is leads to it.
    await expect(calls.compiler.assignments.reassignAssignment(to(a.units.health))).rejects.toMatchObject({
      problem: { code: 'assignment.issued', details: { assignment: led.id } },
    });
    const moved = await calls.compiler.assignments.reassignAssignment(to(a.units.anBinh));
    expect(moved).toMatchObject({ state: 'issued', replaces: given.id, unit: { id: a.units.anBinh }, person: null });
    expect((await calls.hoaLac.assignments.getAssignment({ params: { id: given.id } })).assignment.state).toBe(
      'withdrawn',
    );
  });

  test('a unit splits what it has taken on, among units below it only, and answers for the parts', async () => {
    const given = await a.find('anBinh', 'vệ sinh trường lớp');
    const split = (version: number, unit: string) =>
      calls.anBinh.assignments.splitAssignment({
        params: { id: given.id },
        body: { version, parts: [{ unit, text: 'Quét sân trường', due: later(5) }] },
      });
    await expect(split(given.version, a.units.school)).rejects.toMatchObject(refusal('assignment.not-now'));
    const accepted = await calls.anBinh.assignments.acceptAssignment(at(given));
    await expect(split(accepted.version, a.units.hoaLac)).rejects.toMatchObject(refusal('assignment.no-unit'));
    const { assignment, parts } = await split(accepted.version, a.units.school);
    expect(assignment.parts).toEqual({ total: 1, done: 0, percent: 0 });
    expect(parts).toMatchObject([{ text: 'Quét sân trường', unit: { id: a.units.school }, parent: given.id }]);
    expect(parts[0]?.can).toEqual(expect.arrayContaining(['withdraw', 'reassign', 'amend']));
    const own = await calls.school.lists.getWork({ query: {} });
    expect(own.items.map(({ text }) => text)).toEqual(['Quét sân trường']);
    expect(own.items[0]?.can).toEqual(expect.arrayContaining(['accept', 'decline', 'progress', 'report']));
  });

  test('a part is counted within its whole, and by itself only by who sees no whole', async () => {
    const total = async (who: 'leader' | 'school' | 'anBinh', unit?: string) =>
      (
        await calls[who].lists.listAssignments({
          query: { measure: 'total', limit: 1, ...(unit === undefined ? {} : { unit }) },
        })
      ).total;
    const all = await calls.leader.lists.listAssignments({ query: { limit: 200 } });
    const wholes = all.items.filter(({ parent, state }) => parent === null && state !== 'withdrawn').length;
    expect(await total('leader')).toBe(wholes);
    expect(await total('school')).toBe(1);
    expect(await total('anBinh', a.units.school)).toBe(1);
  });

  test('what is taken back takes its parts with it, and nothing can be done to it any more', async () => {
    const given = await a.find('anBinh', 'vệ sinh trường lớp');
    await expect(calls.anBinh.assignments.withdrawAssignment(because(given))).rejects.toMatchObject(
      refusal('right.elsewhere'),
    );
    const gone = await calls.compiler.assignments.withdrawAssignment(because(given, 'Trường nghỉ hè'));
    expect([gone.state, gone.label, gone.can]).toEqual(['withdrawn', 'withdrawn', []]);
    await withdrawParts.work(a.w.system, a.w.tenant, { assignment: given.id, reason: 'Trường nghỉ hè' });
    await withdrawParts.work(a.w.system, a.w.tenant, { assignment: given.id, reason: 'Trường nghỉ hè' });
    const parts = await calls.school.lists.listAssignments({ query: {} });
    expect(parts.items.map(({ state }) => state)).toEqual(['withdrawn']);
    expect((await calls.school.lists.getWork({ query: {} })).items).toEqual([]);
  });

  test('what was taken back can be issued anew', async () => {
    expect(await a.issue()).toMatchObject({ issued: 2 });
  });
});

test('every row is the fold of its facts', async () => {
  const differing = await a.w.asSystem(async (cx) => {
    const rows = await cx.db.selectFrom('assignment').selectAll().execute();
    const facts = await cx.db
      .selectFrom('fact')
      .selectAll()
      .where('kind', 'like', 'assignment.%')
      .orderBy('id')
      .execute();
    return rows.filter((row) => {
      const own = facts.filter(({ subjectId }) => subjectId === (row.id as string));
      const folded = foldFacts(
        own.map(({ kind, data }) => ({ kind: kind.slice('assignment.'.length), ...(data as object) }) as never),
      );
      expect(row.version).toBe(own.length);
      return JSON.stringify(folded) !== JSON.stringify(standingOf(row));
    });
  });
  expect(differing).toEqual([]);
});
