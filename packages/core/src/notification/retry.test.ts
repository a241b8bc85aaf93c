import { expect, test } from 'vitest';
import { askedToWaitUntil, EVENT_MOST_TRIES, nextEventTry } from './retry.ts';

const NOW = new Date('2026-11-26T00:00:00Z');
const minutes = (at: Date | null) => at && (at.getTime() - NOW.getTime()) / 60_000;

test.each([
  ['120', 2],
  [' 90 ', 1.5],
  ['Thu, 26 Nov 2026 00:10:00 GMT', 10],
  ['172800', 24 * 60],
  ['Thu, 26 Nov 2099 00:00:00 GMT', 24 * 60],
  ['999999999', 24 * 60],
])('“%s” asks for %d minutes', (text, asked) => {
  expect(minutes(askedToWaitUntil(text, NOW))).toBe(asked);
});

test.each([null, '', '0', '-5', '1.5', '1e9', 'mai', '2026-11-26T00:10:00Z', 'Thu, 26 Nov 2020 00:00:00 GMT'])(
  '“%s” asks for nothing',
  (text) => {
    expect(askedToWaitUntil(text, NOW)).toBeNull();
  },
);

test('what is asked for puts a try off, never brings it forward, and never makes one that was given up', () => {
  const asked = new Date(NOW.getTime() + 10 * 60_000);
  expect([1, 3, EVENT_MOST_TRIES].map((tries) => minutes(nextEventTry(tries, NOW, asked)))).toEqual([10, 30, null]);
});
