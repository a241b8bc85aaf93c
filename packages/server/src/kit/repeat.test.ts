import { expect, test, vi } from 'vitest';
import { repeat } from './repeat.ts';
import { createLog } from './log.ts';

const quiet = createLog({ level: 'silent', pretty: false, write: () => undefined, clock: () => new Date() });

test('housekeeping is done at once and again, though it failed before, and not after the end', async () => {
  let times = 0;
  const work = async () => {
    times += 1;
    if (times === 1) throw new Error('the database is away');
  };
  const keeping = repeat(quiet, work, 5);
  await vi.waitFor(() => expect(times).toBeGreaterThan(2));
  await keeping.stop();
  const then = times;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(times).toBe(then);
});

test('a run that takes long is not joined by a second one, and is waited for at the end', async () => {
  const events: string[] = [];
  const work = async () => {
    events.push('begun');
    await new Promise((resolve) => setTimeout(resolve, 30));
    events.push('ended');
  };
  const keeping = repeat(quiet, work, 5);
  await keeping.stop();
  expect(events).toEqual(['begun', 'ended']);
});
