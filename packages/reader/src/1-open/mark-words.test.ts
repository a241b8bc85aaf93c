import { expect, test } from 'vitest';
import { SECRECY_MARKS } from '../4-header/secrecy.ts';
import { mayHoldMark } from './mark-words.ts';

const WRITTEN = SECRECY_MARKS.flatMap((mark) => [mark, mark.toUpperCase(), `Độ mật: ${mark}`, `dấu chỉ mật - ${mark}`]);
const FORMS = WRITTEN.flatMap((mark) => [
  mark,
  `[${mark}]`,
  mark.normalize('NFD'),
  [...mark].join(' '),
  mark.replaceAll(' ', ''),
]);

test('a mark is seen however it is written, and in whatever pieces it is stored', () => {
  const unseen = FORMS.flatMap((mark) => {
    const letters = [...mark];
    const cuts = letters.flatMap((_, one) =>
      letters.map((__, other) => [Math.min(one, other), Math.max(one, other)] as const),
    );
    return cuts
      .map(([one, other]) =>
        [letters.slice(0, one), letters.slice(one, other), letters.slice(other)].map((piece) => piece.join('')),
      )
      .filter((pieces) => !pieces.some(mayHoldMark));
  });
  expect(unseen).toEqual([]);
});

test.each(['VĂN BẢN    MẬT', 'ngày 05 tháng 3 năm 2026 TỐI MẬT', 'TỐI MẬT Căn cứ Luật Đầu tư', 'UBND TỈNH A\u00a0MẬT'])(
  'where a line ends inside a paragraph nothing stands beside a mark: "%s"',
  (text) => {
    expect(mayHoldMark(text)).toBe(true);
  },
);

test.each([
  'bảo vệ bí mật nhà nước',
  'BẢO MẬT thông tin',
  'cập nhật, luật, vật',
  'KỸ THUẬT',
  'Mặt trận Tổ quốc, mất mát',
])('a word in the middle of a phrase is no mark: "%s"', (text) => {
  expect(mayHoldMark(text)).toBe(false);
});
