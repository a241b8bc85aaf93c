import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldWords } from './field-words.ts';

const Name = z.string().trim().min(1).max(5);

test.each([
  ['a text that is not there', Name, undefined, 'Thiếu.'],
  ['a choice that is not there', z.enum(['a', 'b']), undefined, 'Thiếu.'],
  ['a text of nothing but spaces', Name, '  ', 'Không được để trống.'],
  ['nothing for a text', Name, null, 'Không được để trống.'],
  ['a number for a text', Name, 7, 'Phải là chữ.'],
  ['a text that is too long', Name, 'dài quá', 'Nhiều nhất 5 ký tự.'],
  ['a text that is too short', z.string().min(10), 'ngắn', 'Ít nhất 10 ký tự.'],
  ['an empty list', z.array(Name).min(1), [], 'Không được để trống.'],
  ['a long list', z.array(Name).max(1), ['a', 'b'], 'Nhiều nhất 1 mục.'],
  ['a word for a number', z.coerce.number(), 'ba', 'Phải là số.'],
  ['a number that is too small', z.number().min(1), 0, 'Không nhỏ hơn 1.'],
  ['a number that is not above', z.number().positive(), 0, 'Phải lớn hơn 0.'],
  ['a number that is too large', z.number().max(200), 201, 'Không lớn hơn 200.'],
  ['a part of a number', z.number().int(), 1.5, 'Phải là số nguyên.'],
  ['a word for yes or no', z.boolean(), 'có', 'Phải là true hoặc false.'],
  ['a choice that there is not', z.enum(['yes', 'no']), 'maybe', 'Phải là một trong: yes, no.'],
  ['a day that there is not', z.iso.date(), '31/02/2026', 'Ngày không đúng; viết năm-tháng-ngày, như 2025-07-01.'],
  ['an id that is none', z.uuid(), 'x', 'Mã không đúng.'],
  ['a code of another form', z.string().regex(/^[a-z]+$/), 'A', 'Viết không đúng dạng.'],
  ['a field that there is not', z.strictObject({}), { thua: 1 }, 'Không có trường: thua.'],
  ['none of several', z.union([z.literal('a'), z.number()]), 'x', 'Không đúng.'],
])('%s is told so', (_what, schema, value, words) => {
  const { error } = schema.safeParse(value, { error: fieldWords });
  expect(error?.issues.map(({ message }) => message)).toEqual([words]);
});
