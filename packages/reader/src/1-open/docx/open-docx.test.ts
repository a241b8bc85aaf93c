import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDocx } from './open-docx.ts';
import { docxOf, p, r } from './testing/docx-of.ts';
import { opened, paragraphs, problem, texts } from './testing/read-docx.ts';

describe('a DOCX', () => {
  it('numbers its paragraphs in reading order, headers first and footers last', () => {
    const page =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const section =
      '<w:sectPr><w:headerReference r:id="h1"/><w:headerReference r:id="h2"/><w:footerReference r:id="f1"/></w:sectPr>';
    const found = paragraphs(p('thân') + section, {
      headers: { h1: p('đầu trang'), h2: `${p('đầu trang')}<w:p>${page}</w:p>` },
      footers: { f1: p('chân trang') },
    });
    expect(found.map(({ block, text, origin }) => [block, text, origin])).toEqual([
      [0, 'đầu trang', 'header'],
      [1, 'thân', 'body'],
      [2, 'chân trang', 'footer'],
    ]);
  });

  it('is read under any prefixes and in the strict form', () => {
    const strict = (xml: string) =>
      xml
        .replaceAll('w:', 'x:')
        .replace(
          /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/,
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replace('xmlns:w=', 'xmlns:x=');
    expect(texts(p('Kế hoạch', '<w:jc w:val="start"/>'), { rewrite: strict })).toEqual(['Kế hoạch']);
  });

  it('knows pages only where Word left marks of them', () => {
    expect(opened(p('A') + p('B')).pages).toBeNull();
    const second = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>B</w:t></w:r></w:p>';
    const { pages, flow } = opened(p('A') + second);
    expect(pages).toBe(2);
    expect(flow).toMatchObject([{ page: 1 }, { page: 2 }]);
  });

  it('of pictures alone is a scan, and an empty one has no text', () => {
    expect(problem(docxOf('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>'))).toBe('scan.not-readable');
    expect(problem(docxOf('<w:p/>'))).toBe('file.no-text');
  });
});

describe('a DOCX that is refused', () => {
  it('declares entities in any of its parts', () => {
    const evil = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>';
    expect(problem(docxOf(p('A'), { rewrite: (xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>') }))).toBe(
      'file.entities',
    );
    expect(problem(docxOf(p('A'), { files: { 'customXml/item1.xml': evil } }))).toBe('file.entities');
  });

  it('carries macros', () => {
    expect(problem(docxOf(p('A'), { files: { 'word/vbaProject.bin': 'x' } }))).toBe('file.macros');
  });

  it('grows far beyond its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 });
    expect(problem(bomb)).toBe('file.bomb');
  });

  it('grows beyond the size that it declares', () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(60_000_000) }, { level: 9 });
    const size = strFromU8(new Uint8Array(new Uint32Array([60_000_000]).buffer), true);
    const lie = strToU8(strFromU8(bomb, true).replaceAll(size, '\u0010\u0000\u0000\u0000'), true);
    expect(problem(lie)).toBe('file.bomb');
  });

  it('is another kind of ZIP file', () => {
    expect(problem(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe('file.unknown');
    expect(problem(zipSync({ 'content.xml': strToU8('<office:document-content/>') }))).toBe('file.unknown');
  });

  it('is cut off or damaged', () => {
    const whole = docxOf(p('Kế hoạch'));
    expect(problem(whole.slice(0, whole.length - 40))).toBe('file.broken');
    const damaged = whole.slice();
    const at = strFromU8(whole, true).indexOf('word/document.xml') + 40;
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    expect(problem(damaged)).toBe('file.broken');
  });

  it('is not well-formed, or nested without end', () => {
    expect(problem(docxOf(p('A'), { rewrite: (xml) => xml.replace('</w:body>', '') }))).toBe('file.broken');
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5000)}${p('A')}${'</w:sdtContent></w:sdt>'.repeat(5000)}`;
    expect(problem(docxOf(deep))).toBe('file.broken');
  });
});

describe('speed', () => {
  it('a hundred pages open in far less than a second', () => {
    const sentence = 'Tổ chức thực hiện nghiêm túc các nội dung của kế hoạch theo đúng tiến độ. ';
    const bytes = docxOf(
      Array.from({ length: 1200 }, () => `<w:p>${r(sentence.repeat(3), '<w:sz w:val="28"/>')}</w:p>`).join(''),
    );
    openDocx(bytes);
    const start = performance.now();
    openDocx(bytes);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
