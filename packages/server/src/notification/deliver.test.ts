import { MOST_TRIES } from '@sauro/core';
import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Outside, SendFailure } from './outside.ts';
import { emailBy } from './send-email.ts';
import type { Gateway } from './testing/gateway.ts';
import type { MailServer } from './testing/mail-server.ts';
import { type NotifyingWorld, outsideInto } from './testing/notifying.ts';
import { SECRET, sending, SITE } from './testing/sending.ts';

let a: NotifyingWorld;
let mail: MailServer;
let gateway: Gateway;
let outside: Outside;
const { deliveries, sendTo, switchOn } = sending((made) => ({ a, mail, gateway, outside } = made));

describe('mail', () => {
  test('goes to who has given an address, once, though many were told and many send', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.tell();
    await sendTo('anBinh');
    // Not before a minute has gathered what belongs together.
    expect(mail.mails).toEqual([]);
    a.w.wait(2);
    await Promise.all([sendTo('anBinh'), sendTo('anBinh')]);
    await sendTo('anBinh');
    expect(mail.mails.map(({ to }) => to)).toEqual(['anbinh@xa.test']);
    expect(await deliveries('anBinh')).toMatchObject([{ channel: 'email', state: 'sent', tries: 1, problem: null }]);
    expect(await deliveries('hoaLac')).toEqual([]);
    const [line] = await a.lines('anBinh');
    const text = decoded(mail.mails[0]?.raw ?? '');
    expect(text).toContain(`${line?.count} nhiệm vụ mới được giao`);
    expect(text).toContain(`https://sauro.test/thong-bao?kind=given&plan=${line?.planId}&day=${line?.day}`);
    expect(mail.mails[0]?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
  });

  test('goes out a minute after the first that it gathers, whatever comes in meanwhile', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.tell();
    const [first] = await deliveries('anBinh');
    a.w.wait(0.75);
    const { id } = await a.find('anBinh', 'vệ sinh');
    const { params, body } = await a.seen(id);
    await a.compiler.assignments.amendAssignment({ params, body: { ...body, due: '2050-01-01', reason: 'Để thử' } });
    await a.tell();
    expect(await deliveries('anBinh')).toMatchObject([{ id: first?.id, nextAt: first?.nextAt }]);
    const { rows } = await a.w.pool.query<{ seconds: number }>(
      'select extract(epoch from run_at - now())::float as seconds from job.jobs where key like $1',
      [`%${first?.id}`],
    );
    expect(rows.map(({ seconds }) => seconds < 30)).toEqual([true]);
  });

  test('to who may not see any of it any more is not sent', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.tell();
    await a.leave('anBinh');
    a.w.wait(2);
    await sendTo('anBinh');
    expect(mail.mails).toEqual([]);
    expect(await deliveries('anBinh')).toMatchObject([{ state: 'empty' }]);
  });

  test('that cannot be written, or has no way out any more, is given up in the end', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.giveEmail('health', 'yte@so.test');
    await a.tell();
    a.w.wait(2);
    await sendTo('health', { senders: new Map(), stop: () => undefined });
    expect(await deliveries('health')).toMatchObject([{ state: 'given-up', problem: 'not-configured' }]);
    await a.w.pool.query('alter table task rename to task_away');
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      await expect(sendTo('anBinh')).rejects.toThrow('task');
      a.w.wait(11);
    }
    await sendTo('anBinh');
    expect(await deliveries('anBinh')).toMatchObject([{ state: 'given-up', problem: 'cut-off' }]);
  });

  test('is not handed over in clear to another machine', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.tell();
    a.w.wait(2);
    // Reached like another machine, though it is this one; it offers no encryption.
    const smtpUrl = mail.url.replace('127.0.0.1', '0.0.0.0');
    const { send, stop } = emailBy({ smtpUrl, from: 'Sáu Rõ <sauro@tinh.test>', site: SITE });
    await sendTo('anBinh', { senders: new Map([['email', send]]), stop });
    stop();
    expect(mail.mails).toEqual([]);
    expect(await deliveries('anBinh')).toMatchObject([{ state: 'waiting' }]);
  });

  test('to an address that is none is given up at once, is shown to its owner, and stops no other', async () => {
    await a.giveEmail('anBinh', 'khong-co@xa.test');
    await a.giveEmail('health', 'yte@so.test');
    await a.tell();
    a.w.wait(2);
    await sendTo('anBinh');
    await sendTo('health');
    expect(mail.mails.map(({ to }) => to)).toEqual(['yte@so.test']);
    expect(await deliveries('anBinh')).toMatchObject([{ state: 'given-up', problem: 'smtp-550' }]);
    const { latest } = await (await a.own('anBinh')).notices.getSwitches();
    expect(latest).toMatchObject([{ channel: 'email', state: 'given-up', problem: 'smtp-550' }]);
  });

  test('is tried again with growing pauses, and given up in the end', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.tell();
    const failing = outsideInto([], () => {
      throw new SendFailure('ECONNECTION', false);
    });
    const pauses: number[] = [];
    a.w.wait(2);
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const before = a.w.system.clock().getTime();
      await sendTo('anBinh', failing);
      const [delivery] = await deliveries('anBinh');
      expect(delivery).toMatchObject({ tries, problem: 'ECONNECTION' });
      if (delivery?.state === 'waiting') pauses.push(Math.round((delivery.nextAt.getTime() - before) / 60_000));
      a.w.wait(1000);
    }
    expect(pauses).toEqual([1, 5, 15, 60, 240, 960]);
    expect(await deliveries('anBinh')).toMatchObject([{ state: 'given-up', tries: MOST_TRIES }]);
  });

  test('that was cut off while it was sent is sent again under the same number', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.tell();
    a.w.wait(2);
    const cutOff = outsideInto([], () => {
      throw new Error('cut off');
    });
    await expect(sendTo('anBinh', cutOff)).rejects.toThrow('cut off');
    await sendTo('anBinh');
    expect(mail.mails).toEqual([]);
    a.w.wait(11);
    await a.w.pool.query('delete from job._private_jobs');
    await a.keep(outside);
    const [delivery] = await deliveries('anBinh');
    const jobs = await a.w.pool.query<{ key: string }>(`select key from job.jobs where key like '%${delivery?.id}'`);
    expect(jobs.rows).toHaveLength(1);
    await sendTo('anBinh');
    expect(mail.mails).toHaveLength(1);
    expect(mail.mails[0]?.raw).toContain(`Message-ID: <${delivery?.id}@sauro.test>`);
  });

  test('switched off is not sent, and the bell rings all the same', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await switchOn('anBinh', 'email', false);
    await a.tell();
    expect(await deliveries('anBinh')).toEqual([]);
    expect(await a.lines('anBinh')).toMatchObject([{ kind: 'given', unseen: 3 }]);
  });
});

describe('a webhook', () => {
  test('is called once a message, signed over the instant and the bytes, with no more of her than her account', async () => {
    await switchOn('hoaLac', 'webhook', true);
    await a.giveEmail('hoaLac', null);
    await a.tell();
    a.w.wait(2);
    await Promise.all([sendTo('hoaLac'), sendTo('hoaLac')]);
    expect(gateway.calls).toHaveLength(1);
    const { headers, body } = gateway.calls[0] ?? { headers: {}, body: '' };
    const stamp = String(headers['x-sauro-timestamp']);
    const expected = createHmac('sha256', SECRET).update(`${stamp}.${body}`).digest('hex');
    expect(headers['x-sauro-signature']).toBe(`v1=${expected}`);
    expect(JSON.parse(body)).toMatchObject({
      id: headers['x-sauro-id'],
      person: { id: a.people.hoaLac.id, username: 'sn-hoalac' },
      lines: [{ text: '3 nhiệm vụ mới được giao' }],
    });
    expect(Object.keys(JSON.parse(body).person)).toEqual(['id', 'username']);
  });

  test('that answers with a way elsewhere, or fails, is not followed and is tried again', async () => {
    await switchOn('hoaLac', 'webhook', true);
    await a.tell();
    a.w.wait(2);
    gateway.answerWith({ status: 302, location: `${gateway.url.href}/other` });
    await sendTo('hoaLac');
    expect(gateway.calls).toHaveLength(1);
    expect(await deliveries('hoaLac')).toMatchObject([{ state: 'waiting', problem: 'http-302' }]);
    a.w.wait(2);
    gateway.answerWith({ status: 200 });
    await sendTo('hoaLac');
    const ids = gateway.calls.map(({ headers }) => headers['x-sauro-id']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
    expect(await deliveries('hoaLac')).toMatchObject([{ state: 'sent', tries: 2, problem: null }]);
  });
});

/** Both parts of a mail, as their reader sees them. */
function decoded(raw: string): string {
  return raw
    .split(/\r?\n\r?\n/)
    .map((part) => {
      const joined = part.replaceAll(/=\r?\n/g, '');
      const bytes = joined.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      const base64 = /^[A-Za-z0-9+/=\r\n]+$/.test(part) ? Buffer.from(part, 'base64').toString('utf8') : '';
      return `${base64}\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
    })
    .join('\n');
}
