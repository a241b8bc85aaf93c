import { expect, test } from 'vitest';
import { phoneFrom, phoneText } from './phone.ts';

test.each([
  ['0912 345 678', '0912345678', '0912 345 678'],
  ['(028) 3822.1234', '02838221234', '0283 822 1234'],
  ['+84 912-345-678', '+84912345678', '+84 912 345 678'],
  ['113', '113', '113'],
  // As a spreadsheet leaves it that takes it for a number.
  ['912345678', '0912345678', '0912 345 678'],
])('%s is kept in figures alone, and read with spaces', (typed, kept, shown) => {
  expect(phoneFrom(typed)).toBe(kept);
  expect(phoneText(kept)).toBe(shown);
});

test.each(['', '12', 'gọi văn phòng', '0912 345 67x', '0912345678 / 0987654321', '++84912345678'])(
  '“%s” is no number',
  (typed) => expect(phoneFrom(typed)).toBeNull(),
);
