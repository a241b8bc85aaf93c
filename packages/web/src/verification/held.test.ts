import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HELD_SECONDS, openHeld } from './held.ts';

let sent: string[];
const store = () => openHeld<string>((one, isLeaving) => sent.push(isLeaving ? `${one}, leaving` : one));
const wait = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
});

describe('an acceptance', () => {
  it('goes after some seconds, each in its own time and once', async () => {
    const held = store();
    held.hold('a', 'A');
    await wait(HELD_SECONDS - 1);
    held.hold('b', 'B');
    held.hold('b', 'B');
    expect([sent, held.get().map(({ key }) => key)]).toEqual([[], ['a', 'b']]);
    await wait(1);
    expect(sent).toEqual(['A']);
    await wait(HELD_SECONDS);
    held.sendAll(true);
    expect([sent, held.get()]).toEqual([['A', 'B'], []]);
  });

  it('that is taken back is not sent, and the others are', async () => {
    const held = store();
    held.hold('a', 'A');
    held.hold('b', 'B');
    expect([held.takeBack('a'), held.takeBack('a')]).toEqual(['A', undefined]);
    await wait(2 * HELD_SECONDS);
    expect(sent).toEqual(['B']);
  });

  it('that still waits when the page goes is sent with it', async () => {
    const held = store();
    held.hold('a', 'A');
    held.sendAll(true);
    await wait(2 * HELD_SECONDS);
    expect(sent).toEqual(['A, leaving']);
  });

  it('is told to who shows what waits', () => {
    const held = store();
    let told = 0;
    const stop = held.subscribe(() => (told += 1));
    held.hold('a', 'A');
    held.takeBack('a');
    stop();
    held.hold('b', 'B');
    expect(told).toBe(2);
  });
});
