import { expect, test } from 'vitest';
import { withMarks } from './with-marks.ts';

test.each([
  ['cai cach hanh chinh', 'cải cách hành chính'],
  ['so noi vu', 'sở nội vụ'],
  ['Truong mam non', 'Trường mầm non'],
  ['ke hoach 57-NQ/TW', 'kế hoạch 57-NQ/TW'],
])('"%s" is most likely "%s"', (typed, meant) => {
  expect(withMarks(typed)).toBe(meant);
});

test.each([
  ['số hoa', 'has marks already'],
  ['57-NQ/TW', 'has no other'],
  ['report', 'is no Vietnamese'],
  ['chuyen doi s', 'would need a letter more'],
  ['', 'is nothing'],
])('nothing is guessed of "%s", which %s', (typed) => {
  expect(withMarks(typed)).toBeNull();
});
