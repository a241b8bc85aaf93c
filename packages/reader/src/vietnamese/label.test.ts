import { describe, expect, test } from 'vitest';
import { isBullet, POINT_ALPHABET, readLabel, romanValue } from './label.ts';

describe('the marker of an item', () => {
  test.each([
    ['Phần thứ hai. Nhiệm vụ', 'part', 'hai', 2],
    ['Phần III: Giải pháp', 'part', 'III', 3],
    ['CHƯƠNG IV', 'chapter', 'IV', 4],
    ['Mục 2. Kinh phí', 'section', '2', 2],
    ['Điều 5. Hiệu lực', 'article', '5', 5],
    ['Nhiệm vụ 1: Trồng cây', 'named', '1', 1],
    ['Phụ lục II', 'annex', 'II', 2],
    ['PHỤ LỤC số 03', 'annex', '03', 3],
    ['PHỤ LỤC', 'annex', '', 0],
    ['B. NHIỆM VỤ', 'upper', 'B', 2],
    ['Đ. TỔ CHỨC', 'upper', 'Đ', 5],
    ['I. MỤC ĐÍCH', 'roman', 'I', 1],
    ['I - MỤC ĐÍCH', 'roman', 'I', 1],
    ['II- NHIỆM VỤ', 'roman', 'II', 2],
    ['III-TỔ CHỨC', 'roman', 'III', 3],
    ['2- Rà soát', 'number', '2', 2],
    ['3-Rà soát', 'number', '3', 3],
    ['XIV/ KINH PHÍ', 'roman', 'XIV', 14],
    ['7. Rà soát', 'number', '7', 7],
    ['07) Rà soát', 'number', '7', 7],
    ['3 - Rà soát', 'number', '3', 3],
    ['1.1. Rà soát', 'dotted', '1.1', 1],
    ['2.10 Rà soát', 'dotted', '2.10', 10],
    ['1.2.3. Rà soát', 'dotted', '1.2.3', 3],
    ['d) Rà soát', 'letter', 'd', 4],
    ['đ) Rà soát', 'letter', 'đ', 5],
    ['e. Rà soát', 'letter', 'e', 6],
    ['(1) Rà soát', 'bracketed', '1', 1],
    ['(iv) Rà soát', 'bracketed', 'iv', 4],
    ['(b) Rà soát', 'bracketed', 'b', 2],
  ])('of “%s” is of kind %s, “%s”, number %d of its list', (text, kind, path, value) => {
    expect(readLabel(text)).toMatchObject({ kind, path, value });
  });

  test.each(['- Rà soát', '– Rà soát', '+ Rà soát', '• Rà soát'])('of “%s” is a bullet without a number', (text) => {
    const label = readLabel(text);
    expect(label).toMatchObject({ path: '', value: 0, length: 2 });
    expect(isBullet(label)).toBe(true);
  });

  test.each([
    'Rà soát hồ sơ',
    'Nội dung 2 của Đề án trồng cây',
    '2026 là năm bản lề',
    '12.500 hộ được cấp nước',
    '1,5 triệu lượt khách',
    '15/3/2026 là hạn cuối',
    '14/QĐ-UBND của tỉnh',
    'Ia Pa có ba xã',
    'Điều tra dân số',
    'Mục tiêu chung',
    'Phần mềm dùng chung',
  ])('is not seen in “%s”', (text) => {
    expect(readLabel(text)).toBeNull();
  });

  test('takes the blanks after it', () => {
    expect(readLabel('a)   Rà soát')?.length).toBe(5);
  });

  test('of points follows the Vietnamese alphabet, with đ and without f, j, w, z', () => {
    const values = [...'abcdđeghiklmn'].map((letter) => readLabel(`${letter}) Việc`)?.value);
    expect(values).toEqual(values.map((_, i) => i + 1));
    expect(POINT_ALPHABET).not.toMatch(/[fjwz]/u);
    expect(readLabel('f) Việc')).toMatchObject({ kind: 'letter', value: 0 });
  });

  test.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XL', 40],
    ['LXXXVIII', 88],
  ])('%s is %d', (roman, value) => {
    expect(romanValue(roman)).toBe(value);
  });
});
