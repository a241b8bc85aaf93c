import { describe, expect, test } from 'vitest';
import { askedFor, withoutMarks } from './asked.ts';
import { snippetOf } from './snippet.ts';

/** Found pieces in brackets. */
function shown(text: string, typed: string, longest?: number): string {
  return snippetOf(text, askedFor(typed), longest)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');
}

const TASK =
  'Rà soát, cập nhật cơ sở dữ liệu ngành; số hóa hồ sơ, học bạ; kết nối với cơ sở dữ liệu quốc gia về dân cư, ' +
  'bảo đảm an toàn thông tin và bảo vệ dữ liệu cá nhân; hoàn thành việc số hóa học bạ trước ngày 30 tháng 6 năm 2026, ' +
  'báo cáo kết quả về Sở Giáo dục và Đào tạo để tổng hợp chung toàn tỉnh.';

describe('what was sought is marked in the text', () => {
  test.each([
    ['số hóa', 'Số hóa hồ sơ', '[Số hóa] hồ sơ'],
    ['so hoa', 'Số hóa hồ sơ', '[Số hóa] hồ [sơ]'],
    ['số', 'so với số liệu', 'so với [số] liệu'],
    ['hồ s', 'Hồ sơ, hồ sen', '[Hồ] sơ, [hồ] sen'],
    ['ho so', 'Hồ sơ, hồ sen', '[Hồ sơ], [hồ] sen'],
    ['dat', 'Đạt 95 %', '[Đạt] 95 %'],
    ['57-nq/tw', 'Nghị quyết số 57-NQ/TW ngày', 'Nghị quyết số [57]-[NQ]/[TW] ngày'],
    ['kế hoạch', 'Ke\u0302\u0301 hoạch\nnăm', '[Ke\u0302\u0301 hoạch] năm'],
    ['nothing', 'Kế hoạch', 'Kế hoạch'],
    ['???', 'Kế hoạch', 'Kế hoạch'],
    ['a', '', ''],
  ])('%s', (typed, text, expected) => {
    expect(shown(text, typed)).toBe(expected);
  });

  test('without diacritics where the search left them aside', () => {
    expect(snippetOf('Số hóa', withoutMarks(askedFor('sồ hòa')))).toEqual([{ text: 'Số hóa', found: true }]);
  });
});

describe('a long text is cut', () => {
  test('round the place where most of the words stand', () => {
    expect(shown(TASK, 'số hóa học bạ tháng 6', 120)).toBe(
      '… cá nhân; hoàn thành việc [số hóa học bạ] trước ngày 30 [tháng 6] năm 2026, báo cáo kết quả về Sở Giáo dục và Đào tạo để…',
    );
  });
  test('to its beginning where nothing was found in it', () => {
    expect(shown(TASK, 'xyz', 40)).toBe('Rà soát, cập nhật cơ sở dữ liệu…');
  });
  test('and its end is used up', () => {
    expect(shown(TASK, 'toàn tỉnh', 60)).toBe('… về Sở Giáo dục và Đào tạo để tổng hợp chung [toàn tỉnh].');
  });

  test.each(['rà soát', 'số', 'toàn tỉnh', 'dữ liệu', 'về', 'x', 'rà tỉnh'])(
    'at whole words, to its length: %s',
    (typed) => {
      for (const longest of [30, 60, 100, 200]) {
        const text = snippetOf(TASK, askedFor(typed), longest)
          .map((piece) => piece.text)
          .join('');
        expect(text.length).toBeLessThanOrEqual(longest);
        const inner = text.replace(/^… /, '').replace(/…$/, '');
        expect(` ${TASK} `).toMatch(new RegExp(`[^\\p{L}]${inner.replace(/[.*+?()]/g, '\\$&')}[^\\p{L}]?`, 'u'));
      }
    },
  );
});
