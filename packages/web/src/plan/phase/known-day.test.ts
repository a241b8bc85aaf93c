import { expect, test } from 'vitest';
import { readKnown, showKnown } from './known-day.ts';

test.each([
  ['2027', '2027'],
  ['6/2027', '2027-06'],
  [' 30/6/2027 ', '2027-06-30'],
  ['30-06-2027', '2027-06-30'],
  ['30.6.2027', '2027-06-30'],
  ['tháng 6', null],
  ['27', null],
  ['', null],
])('“%s” is read as %s', (written, known) => {
  expect(readKnown(written)).toBe(known);
});

test('what is known is shown as it is written here', () => {
  expect(['2027', '2027-06', '2027-06-30'].map(showKnown)).toEqual(['2027', '06/2027', '30/06/2027']);
});
