import { describe, expect, test } from 'vitest';
import { countWords, endsSentence, fold, isCapitals, squeeze, startsLower, trimPunctuation } from './wording.ts';

describe('the wording of a text', () => {
  test('folded, it keeps its length, so that places carry over', () => {
    const text = 'Đẩy mạnh Ủy ban, ưỡn ngực – “Hà Nội”';
    expect(fold(text)).toBe('day manh uy ban, uon nguc – “ha noi”');
    expect(fold(text)).toHaveLength(text.length);
  });

  test.each([
    ['Hoàn thành.', true],
    ['Hoàn thành;', true],
    ['(đã xong.)', true],
    ['Trên đây là Kế hoạch./.', true],
    ['gồm các việc sau:', false],
    ['phối hợp với', false],
  ])('“%s” ends a sentence: %s', (text, ends) => {
    expect(endsSentence(text)).toBe(ends);
  });

  test('is in capitals where no letter is small', () => {
    expect(['NHIỆM VỤ 2026', 'II.', 'NHIỆM vụ'].map((text) => isCapitals(text))).toEqual([true, true, false]);
    expect(isCapitals('UBND', 6)).toBe(false);
  });

  test('begins after its quotation marks', () => {
    expect(['“đường xanh”', '"Đường xanh"', '(theo quý)'].map(startsLower)).toEqual([true, false, true]);
  });

  test('is counted in syllables, squeezed and cut of what belongs to the sentence', () => {
    expect(countWords('Sở Y tế: 02 đợt/năm')).toBe(6);
    expect(squeeze('  một\u00a0\n hai ')).toBe('một hai');
    expect(trimPunctuation('- “Hằng quý”.')).toBe('Hằng quý');
  });
});
