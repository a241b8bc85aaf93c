import { expect, test } from 'vitest';
import { firstOf, NOTHING_YET } from './use-looked.ts';

const settled = (about: string, top: string | null) => ({ about, isSettled: true, top });

test('the first stays, whatever comes to the top or leaves the list, until something else is asked for', () => {
  const first = firstOf(NOTHING_YET, settled('all', 'a'));
  expect(first.id).toBe('a');
  expect(firstOf(first, settled('all', 'newer'))).toBe(first);
  expect(firstOf(first, settled('all', null))).toBe(first);
  expect(firstOf(first, settled('urgent', 'b')).id).toBe('b');
});

test('while an answer is under way what was there before is not taken for it', () => {
  const first = firstOf(NOTHING_YET, settled('all', 'a'));
  expect(firstOf(first, { about: 'urgent', isSettled: false, top: 'a' })).toBe(first);
});

test('what comes into an empty list is looked at', () => {
  const none = firstOf(NOTHING_YET, settled('all', null));
  expect([none.id, firstOf(none, settled('all', 'a')).id]).toEqual([null, 'a']);
});
