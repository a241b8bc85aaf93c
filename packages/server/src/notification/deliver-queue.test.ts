import { describe, expect, test } from 'vitest';
import { startJobs } from '../kit/jobs.ts';
import { deliverBy } from './deliver.ts';
import type { Outside } from './outside.ts';
import { tellFactsBy } from './tell-facts.ts';
import type { MailServer } from './testing/mail-server.ts';
import type { NotifyingWorld } from './testing/notifying.ts';
import { sending } from './testing/sending.ts';

let a: NotifyingWorld;
let mail: MailServer;
let outside: Outside;
const { deliveries, switchOn } = sending((made) => ({ a, mail, outside } = made));

describe('mail', () => {
  test('is told of and sent by the queue itself', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    const jobs = await startJobs(a.w.system, a.w.pool, [tellFactsBy(['email']), ...deliverBy(outside)]);
    try {
      await expect.poll(() => deliveries('anBinh'), { timeout: 10_000 }).toHaveLength(1);
      a.w.wait(2);
      await a.w.pool.query('update job._private_jobs set run_at = now()');
      await expect.poll(() => mail.mails.map(({ to }) => to), { timeout: 10_000 }).toEqual(['anbinh@xa.test']);
      const left = () =>
        a.w.pool
          .query("select from job.jobs where task_identifier ~ '^(notification|fact)'")
          .then(({ rowCount }) => rowCount);
      await expect.poll(left, { timeout: 10_000 }).toBe(0);
    } finally {
      await jobs.stop();
    }
  });

  test('is sent by the queue though a process was killed while it sent another, and that one too in its time', async () => {
    await a.giveEmail('anBinh', 'anbinh@xa.test');
    await a.giveEmail('health', 'yte@so.test');
    await a.tell();
    const [killed] = await deliveries('anBinh');
    // As it leaves them: what it was doing and the queue that this was in are locked, for hours.
    await a.w.pool.query(
      `update job._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1, run_at = now()
       where key like '%' || $1`,
      [killed?.id],
    );
    await a.w.pool.query("update job._private_job_queues set locked_at = now(), locked_by = 'gone'");
    await a.w.pool.query("update job._private_jobs set run_at = now() where key like '%notification.%'");
    await a.w.pool.query('update notification_delivery set state = $1, tries = 1, started_at = $2 where id = $3', [
      'sending',
      a.w.system.clock(),
      killed?.id,
    ]);
    a.w.wait(2);
    const jobs = await startJobs(a.w.system, a.w.pool, [tellFactsBy(['email']), ...deliverBy(outside)]);
    const sent = () => mail.mails.map(({ to }) => to);
    try {
      await expect.poll(sent, { timeout: 10_000 }).toEqual(['yte@so.test']);
      a.w.wait(11);
      await a.keep(outside);
      await expect.poll(sent, { timeout: 10_000 }).toEqual(['yte@so.test', 'anbinh@xa.test']);
    } finally {
      await jobs.stop();
    }
  });

  test('is not kept waiting by a gateway that hangs', async () => {
    for (const who of ['anBinh', 'hoaLac', 'health'] as const) await switchOn(who, 'webhook', true);
    await a.giveEmail('school', null);
    await a.giveEmail('health', 'yte@so.test');
    await a.tell();
    a.w.wait(2);
    await a.w.pool.query('update job._private_jobs set run_at = now()');
    let release: () => void = () => undefined;
    const hanging = new Promise<void>((resolve) => (release = resolve));
    const senders = new Map([...outside.senders, ['webhook', () => hanging] as const]);
    const jobs = await startJobs(a.w.system, a.w.pool, deliverBy({ senders, stop: () => undefined }));
    try {
      await expect.poll(() => mail.mails.map(({ to }) => to), { timeout: 10_000 }).toEqual(['yte@so.test']);
    } finally {
      release();
      await jobs.stop();
    }
  });
});
