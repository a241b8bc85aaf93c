import { expect, test } from 'vitest';
import { readSeal, sealText } from './seal-text.ts';

const HASH = '3f'.repeat(32);

test('a seal that was written down is read again as it was', () => {
  expect(readSeal(sealText({ number: 12, sha256: HASH }))).toEqual({ number: 12, sha256: HASH });
});

test.each([
  ['with spaces and line breaks', ` 12 -\n${HASH.slice(0, 30)} ${HASH.slice(30)} `],
  ['in capitals', `12-${HASH.toUpperCase()}`],
  ['with a long dash', `12–${HASH}`],
])('a seal is understood %s', (_, text) => {
  expect(readSeal(text)).toEqual({ number: 12, sha256: HASH });
});

test.each([
  ['without a number', HASH],
  ['with the number 0', `0-${HASH}`],
  ['cut off', `12-${HASH.slice(1)}`],
  ['empty', ''],
])('what is no seal is told from one: %s', (_, text) => {
  expect(readSeal(text)).toBeUndefined();
});
