import { expect, test } from 'vitest';
import { findSecrecyMark } from './secrecy.ts';
import { apart, documentOf } from './testing/paragraphs.ts';

test.each([
  ['MẬT', 'Mật'],
  ['M Ậ T', 'Mật'],
  ['[TỐI MẬT]', 'Tối mật'],
  ['T Ố I   M Ậ T', 'Tối mật'],
  ['Độ mật: Tuyệt mật', 'Tuyệt mật'],
] as const)('"%s" above the heading is the mark %s', (line, mark) => {
  expect(findSecrecyMark(documentOf('UBND TỈNH A', line, 'KẾ HOẠCH', 'Phòng cháy'))).toBe(mark);
});

test('a mark in a cell of the letterhead counts', () => {
  expect(findSecrecyMark(documentOf(['SỞ NỘI VỤ\nMẬT', 'Độc lập - Tự do - Hạnh phúc'], 'KẾ HOẠCH'))).toBe('Mật');
});

test('a mark in a text box or a page header counts wherever it is anchored', () => {
  const body = documentOf('UBND TỈNH A', 'KẾ HOẠCH', ...Array.from({ length: 60 }, (_, i) => `Dòng ${i}`));
  expect(findSecrecyMark([...body, apart('TUYỆT MẬT', 'textbox')])).toBe('Tuyệt mật');
  expect(findSecrecyMark([...body, apart('MẬT', 'header')])).toBe('Mật');
});

test('the word in a title, a sentence, a task or a table of the body marks nothing', () => {
  const plan = documentOf(
    'UBND TỈNH A',
    'KẾ HOẠCH',
    'Bảo vệ bí mật nhà nước',
    'I. NỘI DUNG',
    '- Gửi nhận văn bản mật, tối mật qua mạng riêng;',
    'Mật độ dân số tăng.',
    ...Array.from({ length: 60 }, (_, i) => `Dòng ${i}`),
    ['Độ mật', 'Mật'],
  );
  expect(findSecrecyMark(plan)).toBeNull();
});
