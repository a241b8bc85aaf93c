import { describe, expect, test } from 'vitest';
import { lexemesOf, vectorOf, wordsOf } from './words.ts';

const words = (text: string) => [...wordsOf(text)].map((word) => word.text);

describe('the words of a text', () => {
  test.each([
    ['Thực hiện  CHUYỂN ĐỔI số', ['thực', 'hiện', 'chuyển', 'đổi', 'số']],
    ['Nghị quyết số 57-NQ/TW', ['nghị', 'quyết', 'số', '57', 'nq', 'tw']],
    ['243/KH-UBND ngày 05/6/2026', ['243', 'kh', 'ubnd', 'ngày', '05', '6', '2026']],
    ['hoà, khoẻ, thuỷ, nhưng quý và hoàn', ['hòa', 'khỏe', 'thủy', 'nhưng', 'quý', 'và', 'hoàn']],
    ['chuyê\u0309n ngành'.normalize('NFD'), ['chuyển', 'ngành']],
    ['bảo\u00ad vệ, k\u200bế hoạch', ['bảo', 'vệ', 'kế', 'hoạch']],
    ["'; drop table -- & | ! <-> :* \\", ['drop', 'table']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('know where they stand', () => {
    const text = 'Sở Y tế (chủ trì)';
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual(['Sở', 'Y', 'tế', 'chủ', 'trì']);
  });

  test('are kept as typed, without diacritics and without leading zeros', () => {
    const kept = (text: string) => [...wordsOf(text)].flatMap(lexemesOf);
    expect(kept('Đường 05 ban 000')).toEqual(['đường', 'duong', '05', '5', 'ban', '000', '0']);
  });

  test('that have no end are cut', () => {
    expect(words('a'.repeat(5000))).toEqual(['a'.repeat(60)]);
  });
});

describe('the vector of an entry', () => {
  test('holds places, the weight of the title, pairs but none from title to body, and our own labels', () => {
    expect(vectorOf({ title: 'Kế hoạch', body: 'rà soát kế', mark: 't', labels: ["#it's"] })).toBe(
      "'#it''s' 'Tke hoach' 'Tra soat' 'Tsoat ke' 'tkế':1A,6 'tke':1A,6 'thoạch':2A 'thoach':2A 'trà':4 'tra':4 'tsoát':5 'tsoat':5",
    );
  });

  test('names a word no more often than the database takes', () => {
    const vector = vectorOf({ title: '', body: 'một '.repeat(1000), mark: '', labels: [] });
    expect(vector.split(':')[1]?.split(',').length).toBe(255);
  });
});
