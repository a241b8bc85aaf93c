// How a DOCX is set: what styles, themes and sections come to.
import { describe, expect, test } from 'vitest';
import { docxOf, r } from '../1-open/docx/testing/docx-of.ts';
import { type Layout, layoutOf } from './layout.ts';

function layout(body: string, options: Parameters<typeof docxOf>[1] = {}): Layout {
  const result = layoutOf(docxOf(body, options));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const PAGE =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const p = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const section = (inside: string) => `<w:sectPr>${inside}</w:sectPr>`;

describe('a run', () => {
  test('has the look of its style, and what it says itself goes before', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="26"/></w:rPr></w:style>';
    const [paragraph] = layout(p(`${r('một')}${r('hai', '<w:b/><w:sz w:val="28"/><w:color w:val="FF0000"/>')}`), {
      styles,
    }).paragraphs;
    expect(paragraph?.runs).toMatchObject([
      { text: 'một', font: 'Arial', size: 13, bold: false, color: 'auto', ordinal: 0 },
      { text: 'hai', font: 'Arial', size: 14, bold: true, color: 'FF0000', ordinal: 1 },
    ]);
  });
  test('that no style sets is in what Word takes', () => {
    expect(layout(p(r('một'))).paragraphs[0]?.runs[0]).toMatchObject({ font: 'Times New Roman', size: 10 });
  });
  test('of the theme has the font that the theme names, or the one of Word', () => {
    expect(layout(p(r('một', '<w:rFonts w:asciiTheme="minorHAnsi"/>'))).paragraphs[0]?.runs[0]?.font).toBe('Calibri');
  });
  test('that is deleted or hidden is not shown, but is counted', () => {
    const body = p(`<w:del>${r('cũ')}</w:del>${r('ẩn', '<w:vanish/>')}${r('mới')}`);
    expect(layout(body).paragraphs[0]?.runs).toMatchObject([{ text: 'mới', ordinal: 2 }]);
  });
  test('in an old font is told', () => {
    expect(layout(p(r('KÕ ho¹ch', '<w:rFonts w:ascii=".VnTime"/>'))).oldFonts).toEqual(['.VnTime']);
  });
});

test('paragraphs know their table, cell and section', () => {
  const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>${p(r('c'), section(''))}${p(r('d'))}${section('')}`;
  expect(layout(body).paragraphs.map(({ text, table, cell: of, section: at }) => [text, table, of, at])).toEqual([
    ['a', 0, 0, 0],
    ['b', 0, 1, 0],
    ['c', null, null, 0],
    ['d', null, null, 1],
  ]);
});

describe('a page', () => {
  test('has its paper and margins in millimetres', () => {
    const body = `${p(r('a'))}${section('<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="850"/>')}`;
    expect(layout(body).pages).toMatchObject([
      { width: 210, height: 297, landscape: false, margin: { top: 20, bottom: 20, left: 30, right: 15 }, number: null },
    ]);
  });
  test('has the number of its header, also of the section before, and hides it on the first', () => {
    const first = section('<w:headerReference w:type="default" r:id="h1"/><w:titlePg/>');
    const body = `${p(r('a'), first)}${p(r('b'))}${section('')}`;
    const { pages } = layout(body, { headers: { h1: `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${PAGE}</w:p>` } });
    expect(pages.map(({ number }) => number)).toMatchObject([
      { place: 'header', align: 'center', onFirst: false, alone: true },
      { place: 'header', align: 'center', onFirst: true, alone: true },
    ]);
  });
  test('is counted on from the page before, in figures, where its section says nothing else', () => {
    const body = `${p(r('a'), section(''))}${p(r('b'))}${section('<w:pgNumType w:fmt="lowerRoman" w:start="3"/>')}`;
    expect(layout(body).pages).toMatchObject([
      { countedFrom: null, arabic: true },
      { countedFrom: 3, arabic: false },
    ]);
  });
  test('with a number in its footer beside words', () => {
    const body = `${p(r('a'))}${section('<w:footerReference w:type="default" r:id="f1"/>')}`;
    const { pages } = layout(body, { footers: { f1: `<w:p>${r('Trang')}${PAGE}</w:p>` } });
    expect(pages[0]?.number).toMatchObject({ place: 'footer', align: 'left', onFirst: true, alone: false });
  });
});

test('what is no Word file is refused as the reader refuses it', () => {
  expect(layoutOf(new Uint8Array([80, 75, 3, 4]))).toMatchObject({ ok: false, problem: { code: 'file.broken' } });
});
