import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { certainIn } from './labels.ts';
import { loadModel, restoreText, restoreTyped } from './restore.ts';
import { tokensOf } from './tokens.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../../model/restore.bin')));
const model = loadModel(bytes);
const restored = (text: string) => restoreText(text, model).text;

describe('damaged Vietnamese', () => {
  test.each([
    [
      'Can cir Nghi quyét s6 12-NQ/TU cua Tinh uy vé d6i mdi sang tao',
      'Căn cứ Nghị quyết số 12-NQ/TU của Tỉnh ủy về đổi mới sáng tạo',
    ],
    ['giao cac don vi thuc hién nhiém vu dugc phan c6ng', 'giao các đơn vị thực hiện nhiệm vụ được phân công'],
    ['UY BAN NHAN DAN', 'ỦY BAN NHÂN DÂN'],
    ['Doc lap - Tw do - Hanh phic', 'Độc lập - Tự do - Hạnh phúc'],
    ['SO GIAO DUC VA PAO TAO', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
    ['quy dinh ctia phap luat', 'quy định của pháp luật'],
  ])('%s is %s', (read, whole) => {
    expect(restored(read)).toBe(whole);
  });

  it('keeps its lines, blanks, punctuation and figures as they are', () => {
    const read = '1.  Muc dich:\n\n- Thuc hién  15,5% (dgt 2)\tngay 05/11/2026;\n';
    const letters = /[\p{L}\p{M}]+/gu;
    expect(restored(read).replace(letters, '')).toBe(read.replace(letters, ''));
  });

  it('has two words again where a blank was lost', () => {
    expect(restored('nang cao trachnhiem cua cac don vi')).toContain('trách nhiệm của');
  });

  it('tells of each changed word what was read, where it stands and how sure it is', () => {
    const { text, words } = restoreText('thuc hien quy dinh ctia phap luat', model);
    const last = words.find(({ read }) => read === 'ctia');
    expect(text.slice(last?.start, last?.end)).toBe('của');
    expect(last?.sure).toBeGreaterThan(0.9);
  });
});

describe('what is not damaged', () => {
  test.each([
    'Ủy ban nhân dân xã Sông Ngân tổ chức trồng 1.200 cây xanh, hoàn thành trước ngày 30/11/2026.',
    'Phòng Văn hóa và Xã hội chủ trì, phối hợp với Đoàn Thanh niên kiểm tra 03 tuyến kè, báo cáo Chủ tịch.',
    '12/2026  45,7  100%  (1)',
  ])('stays byte for byte: %s', (text) => {
    expect(restoreText(text, model)).toEqual({ text, words: [] });
  });

  it('is figures and dates, even beside damaged words', () => {
    expect(restored('ngay /8 thang 7 nam 2026, 56 trudng')).toMatch(/ngày \/8 tháng 7 năm 2026, 56 /);
  });
});

describe('what form makes certain', () => {
  const certain = (text: string) => certainIn(text).map((each) => `${text.slice(each.start, each.end)}=${each.text}`);

  test.each([
    ['I1. NOI DUNG', ['I1=II']],
    ['IIl. GIAI PHAP', ['IIl=III']],
    ['trong quy IIl nam 2026', ['IIl=III']],
    ['a) Phong A\nb) Phong B\n¢) Phong C\nd) Phong D\nd) Phong E', ['¢=c', 'd=đ']],
    ['$6:15 /KH-UBND', ['$6=Số']],
    ['Ha Noi, ngay l8 thang 7 nam 2026', ['l8=18']],
    ['Song Ngan, ngay /8 thang 7 nam 2026\nCan ctt Ké hoach s6 95/KH-UBND ngay 10/7/2026', ['/8=18']],
    ['Song Ngan, ngày /2 tháng 7 năm 2026\nQuyết định số 7/QĐ-UBND ngày 12 tháng 7 năm 2026', ['/2=12']],
    ['- UBND huyén (dé blc);\n- Cac xa (dé t1h)', ['dé=để', 'blc=b/c', 'dé=để', 't1h=t/h']],
  ])('%s', (text, found) => {
    expect(certain(text)).toEqual(found);
  });

  test.each(['II. NỘI DUNG', '11. Nội dung', 'phòng I5', 'AI và VNPT', 'd) Phòng D', 'Bộ phận (phích) blc'])(
    '%s is left',
    (text) => {
      expect(certain(text)).toEqual([]);
    },
  );

  test.each([
    ['nothing says that it is not the eighth', 'Kế hoạch số 95/KH-UBND ngày 08/7/2026'],
    ['what is cited is younger than either', 'Kế hoạch số 95/KH-UBND ngày 19/7/2026'],
    ['what is to be done may be younger than the document', 'Hoàn thành trước ngày 10/7/2026'],
  ])('a slash before the day of issue stays where %s', (_, cited) => {
    expect(certain(`Sông Ngân, ngày /8 tháng 7 năm 2026\n${cited}`)).toEqual([]);
  });

  it('a slash before another day stays', () => {
    expect(certain('Công văn ngày /8 tháng 7 năm 2026, số 95/KH-UBND ngày 10/7/2026')).toEqual([]);
  });
});

it('what is typed without marks gets them', () => {
  expect(restoreTyped('ubnd tinh lam dong', model)).toBe('ubnd tỉnh lâm đồng');
});

it('is cut into words, numbers and breaks', () => {
  expect(tokensOf('- d6i m¢i 12/5: ok').map(({ kind }) => kind)).toEqual([
    'break',
    'word',
    'word',
    'number',
    'break',
    'word',
  ]);
});

it('a model that is cut off is refused, and one in a buffer of Node is read like any other', () => {
  expect(() => loadModel(bytes.slice(0, 1000))).toThrow(RangeError);
  expect(restoreText('quy dinh', loadModel(Buffer.concat([Buffer.from('x'), bytes]).subarray(1))).text).toBe(
    'quy định',
  );
});
