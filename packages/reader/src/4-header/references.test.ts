import { expect, test } from 'vitest';
import { readHead } from './read-head.ts';
import { readReferences } from './references.ts';
import { documentOf } from './testing/paragraphs.ts';

function referencesOf(...parts: Parameters<typeof documentOf>) {
  const flow = documentOf(...parts);
  return readReferences(flow, readHead(flow).head);
}
const relations = (...parts: Parameters<typeof documentOf>) =>
  Object.fromEntries(referencesOf(...parts).references.map(({ number, relation }) => [number, relation]));

test('bases, what is carried out, and what is only mentioned are told apart', () => {
  expect(
    relations(
      'KẾ HOẠCH',
      'Nước sạch nông thôn',
      'Căn cứ Luật Tài nguyên nước số 28/2023/QH15 ngày 27/11/2023; Nghị định số 53/2024/NĐ-CP; thực hiện Quyết định số 1978/QĐ-TTg ngày 24/11/2021, UBND xã ban hành Kế hoạch như sau:',
      'I. MỤC TIÊU',
      'Theo Thông tư số 41/2018/TT-BYT.',
    ),
  ).toEqual({
    '28/2023/QH15': 'basis',
    '53/2024/NĐ-CP': 'basis',
    '1978/QĐ-TTg': 'implements',
    '41/2018/TT-BYT': 'mentions',
  });
});

test('a document named in the title is carried out, even if the opening calls it a basis', () => {
  expect(
    relations('KẾ HOẠCH', 'Thực hiện Nghị quyết số 66-NQ/TW', 'Căn cứ Nghị quyết số 66-NQ/TW;', 'I. MỤC TIÊU'),
  ).toEqual({ '66-NQ/TW': 'implements' });
});

test('a document inside the name of another takes its relation', () => {
  const text =
    'Thực hiện Kế hoạch số 10/KH-UBND của UBND tỉnh về triển khai Nghị quyết số 71/NQ-CP của Chính phủ; Phòng Kinh tế xây dựng kế hoạch như sau:';
  expect(relations('KẾ HOẠCH', 'Chợ đêm', text, 'I. A')).toEqual({
    '10/KH-UBND': 'implements',
    '71/NQ-CP': 'implements',
  });
});

test('the plan that is changed is amended, and one that is replaced in the text too', () => {
  expect(
    relations(
      'KẾ HOẠCH',
      'Điều chỉnh, bổ sung Kế hoạch số 10/KH-UBND ngày 05/01/2026',
      'I. A',
      'Kế hoạch này thay thế Kế hoạch số 9/KH-UBND.',
    ),
  ).toEqual({ '10/KH-UBND': 'amends', '9/KH-UBND': 'amends' });
});

test('what another document amends is not amended by this one', () => {
  const text = 'Căn cứ Thông tư số 75/2024/TT-BTC sửa đổi, bổ sung một số điều của Thông tư số 55/2023/TT-BTC;';
  expect(relations('KẾ HOẠCH', 'Giám sát', text, 'I. A')).toEqual({
    '75/2024/TT-BTC': 'basis',
    '55/2023/TT-BTC': 'basis',
  });
});

test('a resolution named without its number in the title is the one that the text cites', () => {
  expect(
    relations(
      'KẾ HOẠCH',
      'Thực hiện Nghị quyết của Chính phủ về nhà ở',
      'I. A',
      'Quán triệt Nghị quyết số 201/NQ-CP và Nghị quyết số 5/NQ-HĐND.',
    ),
  ).toEqual({ '201/NQ-CP': 'implements', '5/NQ-HĐND': 'mentions' });
});

test('a list shares the symbol at its end, numbers in a row share the date at their end', () => {
  const { references } = referencesOf(
    'KẾ HOẠCH',
    'A',
    'I. B',
    'Các Nghị quyết số 57, 59 và 68-NQ/TW; Công điện số 8/CĐ-UBND và số 9/CĐ-UBND ngày 19/11/2025.',
  );
  expect(references.map(({ number, date }) => [number, date])).toEqual([
    ['57-NQ/TW', null],
    ['59-NQ/TW', null],
    ['68-NQ/TW', null],
    ['8/CĐ-UBND', '2025-11-19'],
    ['9/CĐ-UBND', '2025-11-19'],
  ]);
});

test.each([
  ['Nghị định số 106/2025/NĐ-CP, ngày 15/5/2025', '2025-05-15'],
  ['Nghị định số 106/2025/NĐ-CP ngày 15 tháng 5 năm 2025', '2025-05-15'],
  ['Nghị định số 106/2025/NĐ-CP của Chính phủ ngày 15/5/2025', '2025-05-15'],
  ['Nghị định số 106/2025/NĐ-CP của Chính phủ về phòng cháy ngày 15/5/2025', null],
  ['Nghị định số 106/2025/NĐ-CP ngày 31/02/2025', null],
])('"%s" is dated %s', (text, date) => {
  expect(referencesOf('KẾ HOẠCH', 'A', 'I. B', text).references[0]?.date).toBe(date);
});

test('one document is one reference, however often and however it is written', () => {
  const { references } = referencesOf(
    'KẾ HOẠCH',
    'A',
    'I. B',
    'Quyết định số 12/QĐ-BGDĐT',
    'Quyết định 12/QD-BGDDT ngày 01/02/2025',
  );
  expect(references).toMatchObject([
    { number: '12/QĐ-BGDĐT', date: '2025-02-01', anchor: { block: 3, start: 14, end: 25 } },
  ]);
});

test('the document itself is none, nor the number that its annex bears', () => {
  expect(
    relations(
      ['Số: 45/KH-UBND', 'x'],
      'KẾ HOẠCH',
      'A',
      'I. B',
      'PHỤ LỤC',
      '(Kèm theo Kế hoạch số 45/KH-UBND ngày 1/2/2026)',
    ),
  ).toEqual({});
  expect(relations('KẾ HOẠCH', 'A', 'I. B', 'PHỤ LỤC', '(Kèm theo Kế hoạch số 45/KH-UBND ngày 1/2/2026)')).toEqual({});
});

test('a decision cited under two symbols is one, by the symbol that agrees with its kind, and is doubted', () => {
  const { references, doubts } = referencesOf(
    'KẾ HOẠCH',
    'A',
    'I. B',
    'Quyết định số 90/KH-BNV ngày 04/4/2025 (sau đây viết tắt là Quyết định số 90/QĐ-BNV)',
  );
  expect(references).toMatchObject([{ number: '90/QĐ-BNV', date: '2025-04-04' }]);
  expect(doubts).toMatchObject([
    { code: 'reference.two-symbols', details: { first: '90/KH-BNV', second: '90/QĐ-BNV' } },
  ]);
});

test('two dates of one document are doubted; two years apart they are two documents', () => {
  const near = referencesOf(
    'KẾ HOẠCH',
    'A',
    'I. B',
    'Nghị quyết số 71/NQ-CP ngày 01/4/2025; Nghị quyết số 71/NQ-CP ngày 01/5/2025',
  );
  expect(near.references).toHaveLength(1);
  expect(near.doubts).toMatchObject([
    { code: 'reference.two-dates', details: { first: '2025-04-01', second: '2025-05-01' } },
  ]);
  expect(
    referencesOf(
      'KẾ HOẠCH',
      'A',
      'I. B',
      'Quyết định số 588/QĐ-TTg ngày 28/4/2020; Quyết định số 588/QĐ-TTg ngày 17/5/2022',
    ).references,
  ).toHaveLength(2);
});

test('a text of nothing but citations costs time in proportion to its length', () => {
  const cost = (citations: number) => {
    const text = 'Quyết định số 12/QĐ-UBND ngày 12/3/2026, '.repeat(citations);
    const start = performance.now();
    referencesOf('KẾ HOẠCH', 'Trồng rừng', 'I. MỤC TIÊU', text);
    return performance.now() - start;
  };
  cost(100);
  expect(cost(4000)).toBeLessThan(40 * cost(400) + 50);
});
