import { addDays, addWorkingDays, CALENDAR, dayOf, STANDARD_LADDER } from '@sauro/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Player } from '../assignment/testing/assignments.ts';
import { deliver } from './deliver.ts';
import type { DeliveryId, OutChannel } from './notification.ts';
import type { Parcel } from './outside.ts';
import { escalate } from './escalate.ts';
import { sendDigests } from './send-digests.ts';
import { type NotifyingWorld, notifyingWorld, outsideInto } from './testing/notifying.ts';

const sent: (Parcel & { readonly channel: OutChannel })[] = [];
const outside = outsideInto(sent);

let a: NotifyingWorld;
beforeAll(async () => {
  a = await notifyingWorld();
  for (const who of ['anBinh', 'health', 'school'] as const) await a.giveEmail(who, `${who}@tinh.test`);
});
beforeEach(() => void (sent.length = 0));
afterAll(() => a.w.end());

const kindsOf = async (who: Player) => (await a.lines(who)).map(({ kind, count }) => `${kind} ${count}`).toSorted();
const sendAll = async () => {
  a.w.wait(2);
  const due = await a.asSystem((cx) =>
    cx.db.selectFrom('notificationDelivery').select('id').where('state', '=', 'gathering').execute(),
  );
  for (const { id } of due) await deliver(a.w.system, a.w.tenant, id as DeliveryId, outside);
};
const due = async (words: string, on: string) => {
  const { id } = await a.find('anBinh', words);
  const { params, body } = await a.seen(id);
  const compiler = await a.as('compiler');
  await compiler.assignments.amendAssignment({ params, body: { ...body, due: on, reason: 'Để thử' } });
  return id;
};
describe('a digest', () => {
  test('is not made at night, on a day off, or where nobody can be reached', async () => {
    a.nextMorning();
    a.w.wait(-8 * 60);
    await a.keep(outside);
    const digests = () => a.asSystem((cx) => cx.db.selectFrom('notificationDigest').selectAll().execute());
    expect(await digests()).toEqual([]);
    a.w.wait(8 * 60);
    await a.keep({ senders: new Map(), stop: () => undefined });
    expect(await digests()).toEqual([]);
  });

  test('is made once a person and day, however often and by however many, and its number is that of My work', async () => {
    a.nextMorning();
    await Promise.all([a.keep(outside), a.keep(outside)]);
    await sendDigests(a.w.system, a.w.tenant, ['email', 'webhook']);
    await sendAll();
    const { needing, today } = await (await a.own('anBinh')).lists.getWork({ query: {} });
    const own = sent.filter(({ person }) => person.id === a.people.anBinh.id && person.email !== null);
    const lines = own.flatMap(({ message }) => message.lines).filter(({ path }) => path === '/viec');
    expect(lines).toHaveLength(1);
    expect(needing).toBe(3);
    expect(lines[0]?.head).toContain(`Hôm nay ${needing} việc cần bạn`);
    expect(lines[0]?.more).toHaveLength(today.length);
    // Nothing needs the school: nobody writes to it.
    expect(sent.filter(({ person }) => person.id === a.people.school.id)).toEqual([]);
  });

  test('that cannot be made keeps nobody from hers', async () => {
    a.nextMorning();
    const made = async () =>
      (await a.asSystem((cx) => cx.db.selectFrom('notificationDigest').select('personId').execute())).length;
    const before = await made();
    let looks = 0;
    const clock = () => {
      looks += 1;
      // First who is without, then the offices of the first, then hers.
      if (looks === 3) throw new Error('The count takes too long.');
      return a.w.system.clock();
    };
    const cutOff = { ...a.w.system, clock };
    await expect(sendDigests(cutOff, a.w.tenant, ['email', 'webhook'])).rejects.toThrow('The count takes too long.');
    expect((await made()) - before).toBeGreaterThan(1);
  });

  test('switched off is not made', async () => {
    const switches = [{ kind: 'digest' as const, channel: 'email' as const, isOn: false }];
    await (await a.own('anBinh')).notices.setSwitches({ body: { switches } });
    a.nextMorning();
    await a.keep(outside);
    await sendAll();
    expect(sent.filter(({ person }) => person.id === a.people.anBinh.id)).toEqual([]);
    expect(sent.filter(({ person }) => person.id === a.people.health.id)).toHaveLength(1);
  });
});

describe('a deadline', () => {
  test('that comes near is told once, and that has passed once, by however many', async () => {
    a.nextMorning();
    const today = dayOf(a.w.system.clock());
    await due('vệ sinh', addWorkingDays(CALENDAR, today, 2));
    await Promise.all([a.keep(outside), a.keep(outside)]);
    expect((await kindsOf('anBinh')).filter((line) => line.startsWith('due-soon'))).toEqual(['due-soon 1']);
    const overdue = (await a.lines('anBinh')).filter(({ kind }) => kind === 'overdue');
    // The one of 2025, told on the first morning.
    expect(overdue.map(({ count }) => count)).toEqual([1]);
    while (dayOf(a.w.system.clock()) <= addWorkingDays(CALENDAR, today, 2)) a.nextMorning();
    await a.keep(outside);
    await a.keep(outside);
    const after = (await a.lines('anBinh')).filter(({ kind }) => kind === 'overdue');
    expect(after.map(({ count }) => count)).toEqual([1, 1]);
  });
});

describe('the ladder', () => {
  test('is set by who manages the whole body, rising, with each head once', async () => {
    const set = async (who: Player, ladder: { after: number; head: 'unit' | 'above' | 'issuer' }[]) =>
      (await a.own(who)).notices.setNotificationPolicy({ body: { ladder, digestHour: 7 } });
    await expect(set('leader', [])).rejects.toMatchObject({ problem: { code: 'right.missing' } });
    await expect(set('compiler', [])).rejects.toMatchObject({ problem: { code: 'right.missing' } });
    expect(await (await a.own('anBinh')).notices.getNotificationPolicy()).toMatchObject({
      ladder: STANDARD_LADDER,
      digestHour: 7,
      canManage: false,
    });
  });

  test('says how many units have no named head, and which rungs would reach nobody', async () => {
    const stands = async () => (await a.own('leader')).notices.getNotificationPolicy();
    const { headless, unreached } = await stands();
    expect(unreached).toEqual(['unit', 'above', 'issuer']);
    await a.headOf('anBinh');
    expect(await stands()).toMatchObject({ headless: headless - 1, unreached: ['above', 'issuer'] });
    await a.headOf('leader');
    expect(await stands()).toMatchObject({ headless: headless - 2, unreached: ['issuer'] });
  });

  test('tells the head of the unit first, then the one above, each once, and the timeline shows it', async () => {
    await a.headOf('anBinh');
    await a.headOf('leader');
    a.nextMorning();
    const today = dayOf(a.w.system.clock());
    const id = await due('khám sức khỏe', addDays(today, -40));
    const { version } = await a.now(id);
    await Promise.all([escalate(a.w.system, a.w.tenant), escalate(a.w.system, a.w.tenant)]);
    await escalate(a.w.system, a.w.tenant);
    const climbed = async () =>
      (await a.whole(id)).timeline.filter(({ kind }) => kind === 'escalated').map(({ person }) => person?.id);
    expect(await climbed()).toEqual([a.people.anBinh.id]);
    a.nextMorning();
    await a.keep(outside);
    expect(await climbed()).toEqual([a.people.anBinh.id, a.people.leader.id]);
    a.nextMorning();
    await a.keep(outside);
    // Nobody heads the unit that gave it: nothing more is told.
    expect(await climbed()).toEqual([a.people.anBinh.id, a.people.leader.id]);
    const told = await (await a.own('leader')).notices.listNoticeItems({ query: { kind: 'escalated' } });
    expect(told.items.filter(({ assignment }) => assignment?.id === id)).toHaveLength(1);
    const whole = await a.whole(id);
    expect(whole.assignment.version).toBe(version);
    expect(whole.timeline.at(-1)).toMatchObject({ kind: 'escalated', by: null, after: null });
  });
});
