import { expect, test } from 'vitest';
import { dayIn, edxmlMoment, momentIn } from './moment.ts';

test.each([
  ['2026/12/06 07:00:00', '2026-12-06T00:00:00.000Z'],
  ['2026-12-06T07:00:00', '2026-12-06T00:00:00.000Z'],
  ['06/12/2026 7:00', '2026-12-06T00:00:00.000Z'],
  ['2026-12-06T07:00:00.123+07:00', '2026-12-06T00:00:00.000Z'],
  ['2026-12-06T00:00:00Z', '2026-12-06T00:00:00.000Z'],
  ['2026-12-06T07:00:00+0700', '2026-12-06T00:00:00.000Z'],
])('%s is a moment', (text, at) => {
  expect(momentIn(text)?.toISOString()).toBe(at);
});

test.each([
  '',
  '2026/12/06',
  '2026/02/30 07:00:00',
  '2026/13/01 07:00:00',
  '2026/12/06 24:00:00',
  '2026/12/06 07:61',
  'hôm qua',
])('“%s” is none', (text) => {
  expect(momentIn(text)).toBeUndefined();
});

test('what is written is read again, and a day is a day either way', () => {
  const at = new Date('2026-12-05T18:30:05Z');
  expect(momentIn(edxmlMoment(at))).toEqual(at);
  expect([dayIn('2026/12/05'), dayIn('5-12-2026'), dayIn('31/11/2026')]).toEqual([
    '2026-12-05',
    '2026-12-05',
    undefined,
  ]);
});
