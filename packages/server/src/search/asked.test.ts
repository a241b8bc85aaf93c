import { describe, expect, test } from 'vitest';
import { askedFor, beginningsOf, hasMarks, isAsked, keysOf, phraseOf, queryOf, withoutMarks } from './asked.ts';
import { wordsOf } from './words.ts';

describe('what is typed becomes what is sought', () => {
  test.each([
    ['chuyển đổi số', "'chuyển' & 'đổi' & 'số':*"],
    ['chuyen doi', "'chuyen' & 'doi':*"],
    ['"chuyển đổi số"', "('chuyen doi' & 'doi so' & ('chuyển' <-> 'đổi' <-> 'số'))"],
    ['“trồng rừng” ven biển', "('trong rung' & ('trồng' <-> 'rừng')) & 'ven' & 'biển':*"],
    ['57-NQ/TW', "('57 nq' & 'nq tw':* & ('57' <-> 'nq' <-> 'tw':*))"],
    ['số 05', "'số' & '05':*"],
    ['"ngày 05"', "('ngay 5' & ('ngày' <-> '05'))"],
    ['sở y', "'sở' & 'y'"],
    ['t', "'t'"],
    ['hoà', "('hòa':* | 'hoà':*)"],
    ['khoẻ mạnh', "'khỏe' & 'mạnh':*"],
    ['"một câu', "('mot cau':* & ('một' <-> 'câu':*))"],
    ['', ''],
    ['“”""', ''],
  ])('%s', (typed, query) => {
    expect(queryOf(askedFor(typed), '')).toBe(query);
  });

  test('without a sign that the database would read as its own', () => {
    expect(queryOf(askedFor("') | 'a' & !b <-> :* \\ '' (c)"), '')).toBe("'a' & 'b' & 'c'");
  });

  test.each([
    ['chuyển đổi số', ["'chuyển'", "'đổi'"], "'số':*"],
    ['"chuyển đổi số"', ["'chuyen doi'", "'doi so'"], null],
    ['số 5039/KH-UBND', ["'số'", "'5039 kh'"], "'kh ubnd':*"],
    ['xã', [], "'xã':*"],
  ])('of the index the pairs of a phrase, and the open word apart: %s', (typed, closed, open) => {
    expect(keysOf(askedFor(typed), '')).toEqual({ closed, open });
  });

  test('within the words of one kind', () => {
    expect(queryOf(askedFor('sở "y tế" hoà'), 't')).toBe(
      "'tsở' & ('Ty te' & ('ty' <-> 'ttế')) & ('thòa':* | 'thoà':*)",
    );
  });

  test.each([
    ['trồng rừn', ['trừng'], "'ttrồng' & ('trừng')"],
    ['hoà', ['thoàn', 'thòa'], "('thoàn' | 'thòa')"],
    ['hoà', [], "('thòa':* | 'thoà':*)"],
    ['“trồng rừng”', ['trừng'], "('Ttrong rung' & ('ttrồng' <-> 'trừng'))"],
  ])('of an open word all that it may be, where they are known: %s', (typed, ends, query) => {
    expect(queryOf(askedFor(typed), 't', ends)).toBe(query);
  });
  test.each([
    ['trồng rừn', ['trừn']],
    ['hoà', ['thòa', 'thoà']],
    ['57-NQ', []],
    ['"trồng rừng"', []],
    ['sở y', []],
    ['', []],
  ])('which begin as it does, unless it must stand behind another: %s', (typed, beginnings) => {
    expect(beginningsOf(askedFor(typed), 't')).toEqual(beginnings);
  });
  test('with no more words than are of use', () => {
    expect(queryOf(askedFor('từ '.repeat(200)), 't').split(' & ')).toHaveLength(20);
  });

  test('all next to each other, and without diacritics', () => {
    const asked = askedFor('Sở “Giáo dục” 5');
    expect(phraseOf(asked, '')).toBe("('so giao' & 'giao duc' & 'duc 5' & ('sở' <-> 'giáo' <-> 'dục' <-> '5'))");
    expect(queryOf(withoutMarks(asked), '')).toBe("'so' & ('giao duc' & ('giao' <-> 'duc')) & '5'");
    expect([hasMarks(asked), hasMarks(withoutMarks(asked))]).toEqual([true, false]);
  });
});

describe('a word of a text is one that was sought', () => {
  test.each([
    ['thuc', 'thực', true],
    ['thực', 'thực', true],
    ['thực', 'thức', false],
    ['thực', 'thuc', false],
    ['hi', 'hiện', true],
    ['hoà', 'hoàn', true],
    ['hòa', 'hoà', true],
    ['5', '05', true],
    ['05', '5', false],
    ['dat', 'Đất', true],
  ])('%s: %s', (typed, text, is) => {
    const [word] = [...wordsOf(text)];
    const [asked] = askedFor(typed).flat();
    if (word === undefined || asked === undefined) throw new Error('no word');
    expect(isAsked(asked, word)).toBe(is);
  });
});
