import { expect, test } from 'vitest';
import { findSymbols, patternOf, symbolKey } from './symbols.ts';

const cited = (text: string) => findSymbols(text).map((symbol) => symbol.text);

test.each([
  ['12/KH-UBND', 'administrative'],
  ['105/2025/NĐ-CP', 'administrative'],
  ['0119/KH-UBND', 'administrative'],
  ['72/2025/QH15', 'law'],
  ['57-NQ/TW', 'party'],
  ['04-CTr/TU', 'party'],
  ['123/SGDĐT-TCCB', 'letter'],
] as const)('%s is of the pattern %s and of no other', (symbol, pattern) => {
  expect(patternOf(symbol)).toBe(pattern);
});

test('a number that is broken over lines is closed up', () => {
  expect(cited('theo Quyết định số 131/QĐ-\nTTg và Nghị quyết số 71-\nNQ/TW')).toEqual(['131/QĐ-TTg', '71-NQ/TW']);
});

test('blanks inside a number do not hide it', () => {
  expect(cited('Kế hoạch số 243 /KH - UBND, Thông tư số 92/2009/TT- BTC')).toEqual(['243/KH-UBND', '92/2009/TT-BTC']);
});

test('capitals of a title give way to the official letter case', () => {
  expect(cited('THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG')).toEqual(['27/CT-TTg']);
});

test('a letter that was lost in the symbol of the Prime Minister is restored', () => {
  expect(cited('Quyết định số 866/QĐ-Tg')).toEqual(['866/QĐ-TTg']);
  expect(cited('Quyết định số 12/QĐ-TG')).toEqual(['12/QĐ-TG']);
});

test('a Party number written the state way reads as the Party writes it, and the other way round', () => {
  expect(cited('số 27/NQ-TW, số 38-CT/TTg')).toEqual(['27-NQ/TW', '38/CT-TTg']);
});

test('a lost hyphen is restored where both halves are known', () => {
  expect(cited('Chỉ thị số 27/CTTg')).toEqual(['27/CT-TTg']);
});

test('dates, ratios and hours are no symbols', () => {
  expect(cited('ngày 22/12/2024, 24/7, 2/3 số hộ, 01/6 và 15/11, 1/500, năm học 2025-2026')).toEqual([]);
});

test('a unit behind a dash does not lengthen the symbol', () => {
  expect(cited('Kế hoạch số 12/KH-UBND - Ủy ban')).toEqual(['12/KH-UBND']);
});

test('D for Đ, an ampersand and zeros in front make no other document', () => {
  expect(symbolKey('0119/QD-BGD&ĐT')).toBe(symbolKey('119/QĐ-BGDĐT'));
});
