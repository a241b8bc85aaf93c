// A report as a paper: what is numbered, what its annex of sources says, and how its body is named.
import { composeReport, type ContentBlock, type ReportContent, usualHead } from '@sauro/core';
import { describe, expect, test } from 'vitest';
import { officialReport } from './official-report.ts';
import { SAMPLE_HEAD, sampleFacts } from './testing/sample-facts.ts';

const composed = composeReport(sampleFacts({ tasks: 4, units: 3, late: 3, difficulties: 4 }));
const written = (content: ReportContent) =>
  officialReport({ content, head: SAMPLE_HEAD, pictures: new Map(), reference: null });

test('tables count on from the body through the annexes', () => {
  const table: ContentBlock = {
    kind: 'table',
    caption: 'Số liệu đơn vị gửi',
    columns: [{ title: 'Đơn vị', width: 100 }],
    rows: [{ cells: ['Trường A'] }],
  };
  const annex = { key: 'annex.sent', title: 'Số liệu các đơn vị gửi', blocks: [table], sections: [] };
  const paper = JSON.stringify(written({ ...composed, annexes: [annex, ...composed.annexes] }));
  // The annexes of the paper stand behind its body.
  const numbers = [...paper.matchAll(/Bảng (\d+)\./gu)].map(([, number]) => Number(number));
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(paper).toContain(`Bảng ${numbers.length}. Số liệu đơn vị gửi`);
});

test('no id of the system stands on the paper', () => {
  expect(JSON.stringify(written(composed))).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/u);
});

test('what there is none of is not told of targets', () => {
  const facts = sampleFacts({ tasks: 1, units: 1, late: 0, difficulties: 0 });
  const told = (sums: { reached: number; missed: number; silent: number }) =>
    JSON.stringify(
      written(
        composeReport({
          ...facts,
          scopes: facts.scopes.map((scope) => ({
            ...scope,
            targets: scope.targets.map((own) => ({ ...own, sums })),
          })),
        }),
      ),
    );
  expect(told({ reached: 2, missed: 0, silent: 1 })).toContain(
    'có 2 chỉ tiêu đạt mục tiêu, 1 chỉ tiêu chưa có số liệu được xác nhận.',
  );
  expect(told({ reached: 0, missed: 0, silent: 3 })).toContain('3 chỉ tiêu chưa có số liệu được xác nhận.');
  expect(told({ reached: 0, missed: 0, silent: 3 })).not.toMatch(/\b0 chỉ tiêu/u);
});

test('what a field check has undone is told with its numbers, and of which way there is none is not spoken', () => {
  const told = (sentBack: { unlocked: number; returned: number }) => {
    const facts = sampleFacts({ tasks: 1, units: 1, late: 1, difficulties: 0 });
    const scopes = facts.scopes.map((scope) => ({ ...scope, sentBack: { ...scope.sentBack, ...sentBack } }));
    return JSON.stringify(written(composeReport({ ...facts, scopes })));
  };
  const [unlocked, returned] = [
    '2 việc đã được xác nhận hoàn thành đã bị mở khóa để làm lại',
    '3 việc đã báo hoàn thành, đang chờ xác nhận đã bị trả lại để làm lại',
  ];
  expect(told({ unlocked: 2, returned: 3 })).toContain(`${unlocked}; ${returned}.`);
  expect(told({ unlocked: 2, returned: 0 })).toContain(`${unlocked}.`);
  expect(told({ unlocked: 0, returned: 3 })).toContain(`, ${returned}.`);
  expect(told({ unlocked: 0, returned: 0 })).not.toContain('để làm lại');
});

describe('the symbol of a body', () => {
  const symbol = (name: string, code: string, shorts: readonly string[] = []) =>
    usualHead({ name, kind: 'department', above: null, code, shorts }).symbol;

  test('has the letters with their signs where its name or its abbreviation has them', () => {
    expect(symbol('Sở Giáo dục và Đào tạo', 'SGDDT')).toBe('BC-SGDĐT');
    expect(symbol('Ban Quản lý Khu kinh tế Đông Hải', 'BQLKKTDH', ['BQLKKTĐH'])).toBe('BC-BQLKKTĐH');
    expect(symbol('Trường THPT Đoàn Kết', 'DK', ['ĐK'])).toBe('BC-ĐK');
  });

  test('is the code where neither fits it', () => {
    expect(symbol('Sở Y tế', 'SYT')).toBe('BC-SYT');
    expect(symbol('Sở Giáo dục và Đào tạo', 'SGD', ['Sở GD'])).toBe('BC-SGD');
  });
});

test.each([
  ['Ủy ban nhân dân tỉnh Sông Ngân', 'Sông Ngân'],
  ['Ủy ban nhân dân tỉnh', ''],
  ['Ủy ban nhân dân xã Tân Lạc', 'Tân Lạc'],
  ['UBND phường', ''],
])('papers of “%s” are dated from “%s”', (name, place) => {
  expect(usualHead({ name, kind: 'province', above: null, code: '' }).place).toBe(place);
});
