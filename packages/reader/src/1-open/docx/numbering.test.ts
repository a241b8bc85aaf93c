import { describe, expect, it } from 'vitest';
import { formatNumber } from '../number-formats.ts';
import { item, list, lvl, num, p } from './testing/docx-of.ts';
import { texts } from './testing/read-docx.ts';

const PLAN = list(1, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.') + lvl(2, 'lowerLetter', '%3)')) + num(1, 1);

describe('automatic numbers', () => {
  it('are written into the text as Word displays them', () => {
    const body =
      p('MỤC ĐÍCH', item(1)) + p('Mục đích', item(1, 1)) + p('Yêu cầu', item(1, 1)) + p('Nhiệm vụ', item(1, 2));
    expect(texts(body, { numbering: PLAN })).toEqual(['I. MỤC ĐÍCH', '1. Mục đích', '2. Yêu cầu', 'a) Nhiệm vụ']);
  });

  it('begin anew below a new heading', () => {
    const body = p('A', item(1)) + p('B', item(1, 1)) + p('C', item(1)) + p('D', item(1, 1));
    expect(texts(body, { numbering: PLAN })).toEqual(['I. A', '1. B', 'II. C', '1. D']);
  });

  it('do not begin anew where the level says that it never restarts', () => {
    const numbering =
      list(1, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + num(1, 1);
    const body = p('A', item(1)) + p('B', item(1, 1)) + p('C', item(1)) + p('D', item(1, 1));
    expect(texts(body, { numbering })).toEqual(['I. A', '1. B', 'II. C', '2. D']);
  });

  it('of several levels show the numbers above, as figures where they are legal', () => {
    const levels =
      lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2.') + lvl(2, 'decimal', '%1.%2.%3', '<w:isLgl/>');
    const body = p('A', item(1)) + p('B', item(1, 1)) + p('C', item(1, 2));
    expect(texts(body, { numbering: list(1, levels) + num(1, 1) })).toEqual(['I. A', 'I.1. B', '1.1.1 C']);
  });

  it('go on through two lists of one abstract list, unless the second overrides its start', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(1, lvl(0, 'decimal', '%1.')) + num(1, 1) + num(2, 1) + num(3, 1, override);
    const body = p('A', item(1)) + p('B', item(2)) + p('C', item(3)) + p('D', item(3));
    expect(texts(body, { numbering })).toEqual(['1. A', '2. B', '5. C', '6. D']);
  });

  it('take the level that a list overrides', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'lowerRoman', '(%1)')}</w:lvlOverride>`;
    expect(texts(p('A', item(1)), { numbering: list(1, lvl(0, 'decimal', '%1.')) + num(1, 1, override) })).toEqual([
      '(i) A',
    ]);
  });

  it('come from the style of the paragraph and from what it is based on', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="sub"><w:basedOn w:val="base"/></w:style>';
    const numbering = list(1, lvl(0, 'decimal', 'Điều %1.')) + num(1, 1);
    expect(
      texts(p('Một', '<w:pStyle w:val="sub"/>') + p('Hai', '<w:pStyle w:val="base"/>'), { styles, numbering }),
    ).toEqual(['Điều 1. Một', 'Điều 2. Hai']);
  });

  it('of a style stand at the level that names the style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const levels = lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.', '<w:pStyle w:val="h2"/>');
    expect(texts(p('Hai', '<w:pStyle w:val="h2"/>'), { styles, numbering: list(1, levels) + num(1, 1) })).toEqual([
      '1. Hai',
    ]);
  });

  it('are taken off by list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="s"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = list(1, lvl(0, 'decimal', '%1.')) + num(1, 1);
    expect(texts(p('A', `<w:pStyle w:val="s"/>${item(0)}`), { styles, numbering })).toEqual(['A']);
  });

  it('have one blank after them, also where a tab was typed', () => {
    const numbering = list(1, lvl(0, 'decimal', '%1.')) + num(1, 1);
    expect(
      texts(`<w:p><w:pPr>${item(1)}</w:pPr><w:r><w:tab/><w:t xml:space="preserve"> A\tB</w:t></w:r></w:p>`, {
        numbering,
      }),
    ).toEqual(['1. A\tB']);
  });

  it('stand alone in a cell of the column of numbers', () => {
    expect(
      texts(`<w:p><w:pPr>${item(1)}</w:pPr></w:p>`, { numbering: list(1, lvl(0, 'decimal', '%1')) + num(1, 1) }),
    ).toEqual(['1']);
  });
});

describe('bullets', () => {
  it.each([
    ['-', undefined, '- A'],
    ['+', undefined, '+ A'],
    ['\uf0b7', 'Symbol', '- A'],
    ['\uf0d8', 'Wingdings', '- A'],
    ['o', 'Courier New', '- A'],
  ])('%s is written as a dash or a plus', (sign, font, text) => {
    const fonts = font === undefined ? '' : `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`;
    const numbering = list(1, lvl(0, 'bullet', sign).replace('</w:lvl>', `${fonts}</w:lvl>`)) + num(1, 1);
    expect(texts(p('A', item(1)), { numbering })).toEqual([text]);
  });

  it('with nothing after it is no text', () => {
    const numbering = list(1, lvl(0, 'bullet', '-')) + num(1, 1);
    expect(texts(`<w:p><w:pPr>${item(1)}</w:pPr></w:p>${p('A')}`, { numbering })).toEqual(['A']);
  });
});

describe('formats of numbers', () => {
  it.each([
    [4, 'upperRoman', 'IV'],
    [49, 'lowerRoman', 'xlix'],
    [4, 'lowerLetter', 'd'],
    [28, 'upperLetter', 'BB'],
    [7, 'decimalZero', '07'],
    [21, 'vietnameseCounting', 'hai mươi mốt'],
    [15, 'vietnameseCounting', 'mười lăm'],
    [3, 'someFormatOfTheFuture', '3'],
  ])('%d in %s is %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});
