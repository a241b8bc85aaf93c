import { describe, expect, it } from 'vitest';
import { displayWidth, wrap } from './display-width.ts';

describe('the width of text on a terminal', () => {
  it.each([
    ['Kế hoạch', 8],
    ['Kế hoạch'.normalize('NFD'), 8],
    ['漢字', 4],
    ['a\u200bb', 2],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is kept by every line of a wrapped text, and no word is lost', () => {
    const text = 'Rà soát toàn bộ hồ sơ cấp phép xây dựng'.normalize('NFD');
    const lines = wrap(text, 12);
    expect(lines.every((line) => displayWidth(line) <= 12)).toBe(true);
    expect(lines.join(' ')).toBe(text);
  });

  it('is kept by cutting a word that is wider than a line', () => {
    expect(wrap('https://a.gov.vn/b', 8)).toEqual(['https://', 'a.gov.vn', '/b']);
  });
});
