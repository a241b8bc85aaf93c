// Where a test of sending events begins: one world for a file, with another system that takes whatever comes until it is told
// otherwise, and what a test looks at of it.
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Call } from '../../testing/gateway.ts';
import { type SubscribingWorld, subscribingWorld } from './subscribing.ts';

export const KINDS = ['progress.entered'] as const;
export const DAY = 24 * 60;

/** Called at the top of a test file; `onMade` is told before the first test. */
export function sendingEvents(onMade: (made: SubscribingWorld) => void) {
  let made: SubscribingWorld | undefined;
  const a = (): SubscribingWorld => {
    if (made === undefined) throw new Error('No test has begun.');
    return made;
  };
  beforeAll(async () => {
    made = await subscribingWorld();
    onMade(made);
  });
  afterAll(() => a().end());
  beforeEach(() => {
    a().gateway.calls.length = 0;
    a().gateway.answerWith({ status: 204 });
    a().signInAnew();
  });
  return {
    /** One event waits for the unit's system. */
    waiting: async () => {
      const subscribed = await a().subscribe('anBinh', { kinds: KINDS });
      await a().progress('anBinh', 40);
      await a().tell();
      return { ...subscribed, params: { id: subscribed.id }, manager: await a().manager('anBinh') };
    },
    /** The latest delivery of a subscription. */
    only: async (id: string) => {
      const [one] = await a().deliveries('anBinh', id);
      if (one === undefined) throw new Error('There is no delivery.');
      return one;
    },
    line: async (id: string) =>
      (await (await a().manager('anBinh')).listSubscriptions()).items.find((one) => one.id === id),
    /** The latest that arrived. */
    call: (): Call => {
      const last = a().gateway.calls.at(-1);
      if (last === undefined) throw new Error('Nothing was sent.');
      return last;
    },
  };
}
