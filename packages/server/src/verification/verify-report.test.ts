import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listToday } from '../assignment/list-work.ts';
import { type WorkingWorld, workingWorld } from './testing/working.ts';

let a: WorkingWorld;
let id: string;
beforeAll(async () => {
  a = await workingWorld();
  ({ id } = await a.find('hoaLac', 'khám sức khỏe'));
});
afterAll(() => a.w.end());

const refusal = (code: string) => ({ problem: expect.objectContaining({ code }) });
const because = async (one: string, reason = 'Thiếu danh sách') => {
  const { params, body } = await a.seen(one);
  return { params, body: { ...body, reason } };
};

describe('looked at', () => {
  test('nobody accepts who does not verify for who gave it: not the unit, its sister or a leader', async () => {
    await a.enter('hoaLac', id, { report: true, words: 'Đã khám xong' });
    await expect((await a.as('anBinh')).verification.acceptReport(await a.seen(id))).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    for (const who of ['hoaLac', 'leader'] as const) {
      await expect((await a.as(who)).verification.acceptReport(await a.seen(id))).rejects.toMatchObject(
        refusal('right.elsewhere'),
      );
    }
  });

  test('what was not reported is neither accepted nor returned', async () => {
    const other = await a.find('health', 'khám sức khỏe');
    const { verification } = await a.as('verifier');
    await expect(verification.acceptReport(await a.seen(other.id))).rejects.toMatchObject(
      refusal('assignment.not-now'),
    );
    await expect(verification.returnReport(await because(other.id))).rejects.toMatchObject(
      refusal('assignment.not-now'),
    );
  });

  test('who reported does not accept her own report, whatever else she is', async () => {
    const reporter = a.people.hoaLac;
    const unit = a.units.home;
    await a.w.asSystem((cx) =>
      cx.db
        .insertInto('office')
        .values({
          tenantId: a.w.tenant,
          id: '01990000-0000-7000-8000-000000000001' as never,
          personId: reporter.id,
          unitId: unit,
          role: 'verifier',
          fromOn: '2025-01-01',
        })
        .execute(),
    );
    const { verification } = await a.as('hoaLac');
    await expect(verification.acceptReport(await a.seen(id))).rejects.toMatchObject(refusal('verification.own'));
    expect((await verification.listToVerify({ query: {} })).items).toEqual([]);
    expect((await a.now(id, 'hoaLac')).can).not.toContain('verify');
    expect((await a.now(id, 'hoaLac')).can).not.toContain('return');
    const many = await verification.acceptReports({ body: { items: [{ id, version: (await a.now(id)).version }] } });
    expect(many).toEqual({ accepted: [], left: [id] });
  });

  test('a returned one is not done, and its reason reaches who reported', async () => {
    const { verification } = await a.as('verifier');
    await expect(verification.returnReport(await because(id, ' '))).rejects.toMatchObject(refusal('request.invalid'));
    const returned = await verification.returnReport(await because(id));
    expect(returned).toMatchObject({ state: 'returned', doneOn: null, label: 'in-progress' });
    const work = await (await a.as('hoaLac')).lists.getWork({ query: {} });
    expect(work.today.map(({ need, assignment }) => [need, assignment.id])).toContainEqual(['returned', id]);
    expect((await a.whole(id, 'hoaLac')).timeline.at(-1)).toMatchObject({
      kind: 'returned',
      reason: 'Thiếu danh sách',
    });
  });

  test('of two who judge at once one does, and the other is told to look again', async () => {
    await a.enter('hoaLac', id, { report: true });
    const seen = await a.seen(id);
    const [verifier, compiler] = [await a.as('verifier'), await a.as('colleague')];
    const outcomes = await Promise.allSettled([
      verifier.verification.acceptReport(seen),
      compiler.verification.returnReport({ ...seen, body: { ...seen.body, reason: 'Chưa rõ' } }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    if ((await a.now(id)).state === 'returned') {
      await a.enter('hoaLac', id, { report: true });
      await verifier.verification.acceptReport(await a.seen(id));
    }
    expect(await a.now(id)).toMatchObject({ state: 'verified', label: 'done-in-time' });
  });
});

describe('accepted', () => {
  test('its figures are locked on every path', async () => {
    const unit = await a.as('hoaLac');
    const compiler = await a.as('compiler');
    const seen = await a.seen(id);
    const reason = 'sửa số';
    const paths = [
      a.enter('hoaLac', id, { percent: 3 }),
      a.enter('hoaLac', id, { report: true }),
      unit.progress.recallReport(seen),
      unit.evidence.addLink({ params: { id }, body: { url: 'https://a.test' } }),
      unit.evidence.addEvidence({ params: { id }, query: {}, body: new File(['%PDF-1.7'], 'a.pdf') }),
      unit.assignments.askExtension({ ...seen, body: { ...seen.body, to: '2050-01-01', reason } }),
      compiler.assignments.amendAssignment({ ...seen, body: { ...seen.body, due: '2050-01-01', reason } }),
      compiler.assignments.withdrawAssignment({ ...seen, body: { ...seen.body, reason } }),
      compiler.verification.returnReport({ ...seen, body: { ...seen.body, reason } }),
      compiler.assignments.reassignAssignment({ ...seen, body: { ...seen.body, unit: a.units.health, reason } }),
    ];
    const outcomes = await Promise.allSettled(paths);
    expect(outcomes).toEqual(
      paths.map(() => ({ status: 'rejected', reason: expect.objectContaining(refusal('assignment.not-now')) })),
    );
  });

  test('it opens again for who answers for it, with a reason, and keeps what was said', async () => {
    const leader = await a.as('leader');
    await expect((await a.as('anBinh')).verification.unlockAssignment(await because(id))).rejects.toMatchObject(
      refusal('record.not-found'),
    );
    const unlocked = await leader.verification.unlockAssignment(await because(id, 'Số chưa khớp'));
    expect(unlocked).toMatchObject({ state: 'in-progress', verifiedOn: null, doneOn: null });
    const { today } = await a.w.as(a.people.hoaLac, (cx) => listToday(cx));
    expect(today.filter(({ assignment }) => assignment.id === id).map(({ need }) => need)).toEqual(['unlocked']);
    const said = await a.w.asSystem((cx) =>
      cx.db
        .selectFrom('verification')
        .select('outcome')
        .where('assignmentId', '=', id as never)
        .orderBy('version')
        .execute(),
    );
    expect(said.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['returned', 'accepted', 'unlocked']));
  });

  test('a part opens only when what it is a part of is open', async () => {
    const whole = await a.find('anBinh', 'khám sức khỏe');
    const commune = await a.as('anBinh');
    const taken = await commune.assignments.acceptAssignment(await a.seen(whole.id));
    const { parts } = await commune.assignments.splitAssignment({
      params: { id: whole.id },
      body: { version: taken.version, parts: [{ unit: a.units.school, text: 'Mượn phòng học', due: null }] },
    });
    const part = parts[0]?.id ?? '';
    const version = async () => (await a.now(part, 'anBinh')).version;
    await a.enter('school', part, { report: true, version: await version() });
    await commune.verification.acceptReport({ params: { id: part }, body: { version: await version() } });
    expect(await a.now(whole.id, 'anBinh')).toMatchObject({ parts: { total: 1, done: 1, percent: 100 }, percent: 0 });
    await a.enter('anBinh', whole.id, { report: true });
    await (await a.as('verifier')).verification.acceptReport(await a.seen(whole.id));
    const unlock = async () =>
      commune.verification.unlockAssignment({
        params: { id: part },
        body: { version: await version(), reason: 'Sai' },
      });
    await expect(unlock()).rejects.toMatchObject(refusal('verification.above-locked'));
    await (await a.as('verifier')).verification.unlockAssignment(await because(whole.id));
    expect((await unlock()).state).toBe('in-progress');
  });
});

describe('many at once', () => {
  test('the queue holds what waits, the oldest first, and a filter accepts what was looked at and no more', async () => {
    const { verification } = await a.as('verifier');
    const waiting = [];
    for (const place of ['anBinh', 'hoaLac', 'health'] as const) {
      const { id: one } = await a.find(place, place === 'health' ? 'diễn tập' : 'rà soát');
      await a.enter(place, one, { report: true, words: `Xong ở ${place}` });
      waiting.push(one);
    }
    const queue = await verification.listToVerify({ query: {} });
    expect(queue.items.map(({ assignment, report }) => [assignment.id, report.words])).toEqual(
      waiting.map((one, at) => [one, `Xong ở ${['anBinh', 'hoaLac', 'health'][at]}`]),
    );
    const filter = { q: 'ra soat' };
    const until = queue.items[0]?.assignment.since ?? '';
    const once = await verification.acceptReports({ body: { filter, until } });
    expect(once).toEqual({ accepted: [waiting[0]], left: [] });
    expect((await verification.listToVerify({ query: {} })).total).toBe(2);
  });

  test('nothing is accepted that nobody has looked at: neither by a clock that runs ahead, nor what came since', async () => {
    const { verification } = await a.as('verifier');
    const { until } = await verification.listToVerify({ query: {} });
    const ahead = new Date(Date.parse(until) + 15 * 60_000).toISOString();
    const everything = { filter: { q: '' }, until: ahead };
    await expect(verification.acceptReports({ body: everything })).rejects.toMatchObject({
      problem: { code: 'verification.not-looked-at' },
    });
    // Nor by one that lies far back: no calendar tells how long a report had waited then.
    const long = { filter: { waiting: 3 }, until: '0812-02-29T20:57:25.850Z' };
    await expect(verification.acceptReports({ body: long })).rejects.toMatchObject({
      problem: { code: 'verification.not-looked-at' },
    });
    const { id: again } = await a.find('health', 'diễn tập');
    await verification.returnReport(await because(again));
    a.w.wait(1);
    await a.enter('health', again, { report: true, words: 'Chưa ai xem' });
    expect(await verification.acceptReports({ body: { filter: { q: 'dien tap' }, until } })).toEqual({
      accepted: [],
      left: [],
    });
  });

  test('those that changed since they were seen are left and told', async () => {
    const { verification } = await a.as('verifier');
    const { items } = await verification.listToVerify({ query: {} });
    const [one, other] = items.map(({ assignment }) => assignment);
    if (one === undefined || other === undefined) throw new Error('Two wait.');
    const body = {
      items: [
        { id: one.id, version: one.version },
        { id: other.id, version: other.version - 1 },
      ],
    };
    expect(await verification.acceptReports({ body })).toEqual({ accepted: [one.id], left: [other.id] });
    const leader = await a.as('leader');
    expect(
      await leader.verification.acceptReports({ body: { items: [{ id: other.id, version: other.version }] } }),
    ).toEqual({
      accepted: [],
      left: [other.id],
    });
  });
});
