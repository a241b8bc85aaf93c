import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { createStopper } from './stop.ts';

const quiet = createLog({ level: 'silent', pretty: false, write: () => undefined, clock: () => new Date() });

test('what was started last is stopped first, each after the other', async () => {
  const order: string[] = [];
  const stopper = createStopper(quiet);
  for (const name of ['database', 'jobs', 'requests']) {
    stopper.onStop(name, async () => {
      order.push(`${name} stops`);
      await Promise.resolve();
      order.push(`${name} stopped`);
    });
  }
  expect(await stopper.stop()).toBe(true);
  expect(order).toEqual([
    'requests stops',
    'requests stopped',
    'jobs stops',
    'jobs stopped',
    'database stops',
    'database stopped',
  ]);
});

test('a part that hangs or fails does not keep the database from stopping, and the end is not called clean', async () => {
  const stopped: string[] = [];
  const stopper = createStopper(quiet);
  stopper.onStop('database', async () => void stopped.push('database'));
  stopper.onStop('hangs', () => new Promise(() => undefined), 0.01);
  stopper.onStop('fails', () => Promise.reject(new Error('no')));
  expect(await stopper.stop()).toBe(false);
  expect(stopped).toEqual(['database']);
});

test('asked twice, it stops once', async () => {
  let times = 0;
  const stopper = createStopper(quiet);
  stopper.onStop('requests', async () => void (times += 1));
  await Promise.all([stopper.stop(), stopper.stop()]);
  expect(times).toBe(1);
});
