import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHousekeeping } from './housekeeping.ts';
import { createLog } from './kit/log.ts';
import { createStopper } from './kit/stop.ts';
import { openOutside } from './notification/open-outside.ts';
import { type World, world } from './testing/world.ts';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.end());

test('each chore is done for every body and then rests: none goes round and round', async () => {
  const warned: string[] = [];
  const log = createLog({
    level: 'warn',
    pretty: false,
    write: (line) => void warned.push(line),
    clock: () => new Date(),
  });
  const stopper = createStopper(log);
  const outside = openOutside(null, w.system.clock);
  startHousekeeping({ ...w.system, log }, stopper, outside);
  // A chore that is under way is waited for, in its time.
  expect(await stopper.stop()).toBe(true);
  expect(warned).toEqual([]);
});
