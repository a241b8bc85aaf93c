import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import type { AssignmentId } from '../assignment/assignment.ts';
import { takeUntold } from '../kit/untold.ts';
import { SESSION } from '../testing/browser.ts';
import { listAudience } from './queries-audience.ts';
import { lockTelling } from './queries-tell.ts';
import { noticesIn, listNotices, countNotices } from './queries-list.ts';
import { type NotifyingWorld, notifyingWorld } from './testing/notifying.ts';

let a: NotifyingWorld;
beforeAll(async () => {
  a = await notifyingWorld();
});
afterAll(() => a.w.end());

const kindsOf = async (who: Parameters<NotifyingWorld['lines']>[0]) =>
  (await a.lines(who)).map(({ kind, count }) => `${kind} ${count}`).toSorted();
const unseenOf = async (who: Parameters<NotifyingWorld['own']>[0]) =>
  (await (await a.own(who)).notices.countUnseen()).unseen;

describe('work that is issued', () => {
  test('is told to nobody before it is written, and then once, whoever tells and however often', async () => {
    expect(await kindsOf('anBinh')).toEqual([]);
    await Promise.all([a.tell(), a.tell(), a.tell()]);
    await a.tell();
    expect(await kindsOf('anBinh')).toEqual(['given 3']);
    expect(await kindsOf('health')).toEqual(['given 2']);
    // Who issued it knows.
    expect(await kindsOf('compiler')).toEqual([]);
  });

  test('notices are seen by nobody else, and by nobody who has not signed in', async () => {
    await expect(a.nobody.notices.listNotices({ query: {} })).rejects.toMatchObject({ problem: { status: 401 } });
    const mine = await a.w.as(a.people.anBinh, (cx) => listNotices(noticesIn(cx, {}), { offset: 0, limit: 9 }));
    const told = await a.w.as(a.people.hoaLac, (cx) =>
      cx.db
        .selectFrom('notification')
        .select('id')
        .where('id', '=', mine[0]?.id as never)
        .execute(),
    );
    expect([mine.length, told.length]).toEqual([3, 0]);
    const { id } = mine[0] ?? { id: '' };
    await (await a.own('hoaLac')).notices.markSeen({ body: { until: id } });
    expect(await unseenOf('anBinh')).toBe(3);
  });

  test('many of a kind are one line, and its number is the length of the list that it opens', async () => {
    const [line] = await a.lines('anBinh');
    expect(line).toMatchObject({ kind: 'given', count: 3, unseen: 3, plan: { number: '77' } });
    const own = await a.own('anBinh');
    const query = { kind: line?.kind, plan: line?.planId ?? undefined, day: line?.day };
    const { items, total } = await own.notices.listNoticeItems({ query });
    expect([total, items.length]).toEqual([line?.count, line?.count]);
    expect(items.every(({ assignment }) => assignment?.unit.id === a.units.anBinh)).toBe(true);
  });

  test('what is cut off while it is being told is told by the next', async () => {
    const { id } = await a.find('hoaLac', 'diễn tập');
    await (await a.as('hoaLac')).assignments.acceptAssignment(await a.seen(id));
    const cutOff = a.asSystem(async (cx) => {
      expect(await takeUntold(cx, 10)).toHaveLength(1);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    await a.tell();
    expect(await kindsOf('compiler')).toEqual(['accepted 1']);
  });
});

describe('each act', () => {
  test('is told to who may act next, and not to who did it', async () => {
    const { id } = await a.find('health', 'khám sức khỏe');
    await a.enter('health', id, { percent: 100, words: 'Đã khám xong', report: true });
    await a.tell();
    expect(await kindsOf('verifier')).toEqual(['reported 1']);
    const { params, body } = await a.seen(id);
    const reason = 'Thiếu danh sách';
    await (await a.as('verifier')).verification.returnReport({ params, body: { ...body, reason } });
    await a.tell();
    expect(await kindsOf('health')).toEqual(['given 2', 'returned 1']);
    expect(await kindsOf('verifier')).toEqual(['reported 1']);
    expect(await a.lines('verifier')).toMatchObject([{ kind: 'reported', settled: 1 }]);
  });

  test('that asks for more time is told to who answers, and the answer to who asked', async () => {
    const { id } = await a.find('health', 'khám sức khỏe');
    const asked = await a.seen(id);
    await (await a.as('health')).assignments.askExtension({
      params: asked.params,
      body: { ...asked.body, to: '2050-01-01', reason: 'Thiếu thuốc' },
    });
    const { params, body } = await a.seen(id);
    await a.compiler.assignments.answerExtension({
      params,
      body: { ...body, grant: false, reason: 'Đủ thời gian' },
    });
    await a.tell();
    expect(await kindsOf('colleague')).toContain('extension-asked 1');
    // A colleague has answered: it no longer asks either of them.
    for (const who of ['colleague', 'compiler'] as const) {
      expect(await a.lines(who)).toContainEqual(
        expect.objectContaining({ kind: 'extension-asked', count: 1, settled: 1 }),
      );
    }
    expect(await kindsOf('compiler')).toContain('extension-asked 1');
    expect(await kindsOf('health')).toContain('extension-refused 1');
  });

  test('that names a person is told to that person alone', async () => {
    const { id } = await a.find('anBinh', 'rà soát hộ nghèo');
    const { params, body } = await a.seen(id);
    await a.headOf('leader');
    const persons = { person: a.people.anBinh.id, decider: a.people.leader.id };
    await (await a.as('anBinh')).assignments.nameOnAssignment({ params, body: { ...body, ...persons } });
    await a.tell();
    expect(await kindsOf('leader')).toEqual(['named 1']);
    expect(await kindsOf('anBinh')).toEqual(['given 3']);
    // Only who does it is another: who was named before has been told.
    const next = await a.seen(id);
    const other = { person: null, decider: a.people.leader.id };
    await (await a.as('anBinh')).assignments.nameOnAssignment({ params, body: { ...next.body, ...other } });
    await a.tell();
    expect(await kindsOf('leader')).toEqual(['named 1']);
  });

  test('is told to nobody who was named on it and has left', async () => {
    const { id } = await a.find('hoaLac', 'diễn tập');
    const { params, body } = await a.seen(id);
    const persons = { person: a.people.hoaLac.id, decider: null };
    await (await a.as('hoaLac')).assignments.nameOnAssignment({ params, body: { ...body, ...persons } });
    await a.tell();
    await a.leave('hoaLac');
    const found = await a.asSystem((cx) => listAudience(cx, 'report', [id as AssignmentId]));
    expect(found.map(({ person }) => person)).not.toContain(a.people.hoaLac.id);
  });
});

describe('what is seen', () => {
  test('comes in pages that hold each line once, the latest first', async () => {
    const own = await a.own('health');
    const all = await own.notices.listNotices({ query: {} });
    expect(all.lines.length).toBeGreaterThan(2);
    for (const [at, line] of all.lines.entries()) {
      const page = await own.notices.listNotices({ query: { offset: at, limit: 1 } });
      expect(page.lines).toEqual([line]);
      expect(page.hasMore).toBe(at + 1 < all.lines.length);
    }
    expect((await own.notices.listNotices({ query: { only: 'unseen' } })).lines).toEqual(all.lines);
  });

  test('and what is told beside comes one after the other, so that none comes before what was shown', async () => {
    const { id } = await a.find('health', 'khám sức khỏe');
    const { params, body } = await a.seen(id);
    await a.compiler.assignments.amendAssignment({ params, body: { ...body, due: '2050-02-01', reason: 'Để thử' } });
    const order: string[] = [];
    let other: Promise<unknown> = Promise.resolve();
    await a.asSystem(async (cx) => {
      await lockTelling(cx);
      other = a.tell().then(() => order.push('another'));
      await pause(300);
      order.push('the first');
    });
    await other;
    expect(order).toEqual(['the first', 'another']);
  });

  test('is asked for again and again without keeping a session alive', async () => {
    const [polling, reading] = [await a.own('leader'), await a.own('leader')];
    for (let asked = 0; asked < 4; asked += 1) {
      await polling.notices.countUnseen();
      await reading.notices.listNotices({ query: {} });
      a.w.wait(SESSION.idleMinutes / 4 + 1);
    }
    await expect(polling.notices.countUnseen()).rejects.toMatchObject({ problem: { status: 401 } });
    expect(await reading.notices.countUnseen()).toBeDefined();
    a.signInAnew();
  });

  test('is marked by line or all, and what comes after what was shown stays new', async () => {
    const own = await a.own('health');
    const { lines, unseen } = await own.notices.listNotices({ query: {} });
    expect(unseen).toBe(5);
    const latest = lines[0]?.until ?? '';
    const [given] = lines.filter(({ kind }) => kind === 'given');
    const shown = await own.notices.listNoticeItems({ query: { kind: 'given' } });
    const [second, first] = shown.items;
    expect(await own.notices.markSeen({ body: { until: first?.id ?? '' } })).toEqual({ unseen: 4 });
    expect(second?.id).toBe(given?.until);
    const line = { kind: 'given' as const, plan: given?.planId ?? undefined, day: given?.day };
    expect(await own.notices.markSeen({ body: { ...line, until: latest } })).toEqual({ unseen: 3 });
    expect(await own.notices.markSeen({ body: { until: latest } })).toEqual({ unseen: 0 });
    expect((await own.notices.listNotices({ query: { only: 'unseen' } })).lines).toEqual([]);
  });
});

describe('a switch', () => {
  test('turns a notice off for who turned it, and for nobody else', async () => {
    const off = [{ kind: 'accepted' as const, channel: 'bell' as const, isOn: false }];
    await (await a.own('colleague')).notices.setSwitches({ body: { switches: off } });
    const before = await Promise.all([unseenOf('colleague'), unseenOf('compiler')]);
    const { id } = await a.find('anBinh', 'vệ sinh');
    await (await a.as('anBinh')).assignments.acceptAssignment(await a.seen(id));
    await a.tell();
    const after = await Promise.all([unseenOf('colleague'), unseenOf('compiler')]);
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([0, 1]);
    const all = await a.w.as(a.people.colleague, (cx) => countNotices(noticesIn(cx, { kind: 'accepted' })));
    expect(all).toBe(1);
    const { switches } = await (await a.own('colleague')).notices.getSwitches();
    expect(switches.filter(({ kind }) => kind === 'accepted').map(({ channel, isOn }) => [channel, isOn])).toEqual([
      ['bell', false],
      ['email', false],
      ['webhook', false],
    ]);
  });
});

test('work that was found otherwise in the field is told to its unit, once for each that was found, and stands in its timeline', async () => {
  const { id } = await a.find('health', 'khám sức khỏe');
  await a.enter('health', id, { report: true });
  const { fieldChecks } = await a.as('verifier');
  const frame = { source: 'waiting', unit: a.units.health, wish: { percent: 100 } } as const;
  const check = await fieldChecks.drawFieldCheck({ body: { id: crypto.randomUUID(), ...frame } });
  const on = check.drawnOn;
  const find = (version: number, outcome: 'differs' | 'as-reported', words: string) =>
    fieldChecks.recordFieldResult({
      params: { id: check.id, assignment: id },
      body: { id: crypto.randomUUID(), version, outcome, words, on },
    });
  await find(0, 'differs', 'Chỉ khám được một nửa.');
  await find(1, 'as-reported', '');
  await a.tell();
  const refuted = async (who: Parameters<NotifyingWorld['lines']>[0]) =>
    (await kindsOf(who)).filter((line) => line.startsWith('refuted'));
  expect([await refuted('health'), await refuted('hoaLac'), await refuted('verifier')]).toEqual([
    ['refuted 1'],
    [],
    [],
  ]);
  const { timeline, assignment } = await a.whole(id);
  expect(timeline.filter(({ kind }) => kind === 'refuted')).toMatchObject([{ after: null }]);
  expect(assignment.state).toBe('reported');
});
