import { describe, expect, it } from 'vitest';
import { item, list, lvl, num, p, r } from './testing/docx-of.ts';
import { opened, paragraphs, texts } from './testing/read-docx.ts';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="strong"><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="turn"><w:rPr><w:b/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/></w:style>';

function para(content: string): string {
  return `<w:p>${content}</w:p>`;
}

describe('the text of a paragraph', () => {
  it('is NFC, without invisible characters, with one blank between words', () => {
    expect(texts(para(r('Kê\u0301 \u00a0 hoa\u0323ch\u200b') + r(' \u00ad số')))).toEqual(['Kế hoạch số']);
  });

  it('keeps tabs, line breaks and hyphens that do not break', () => {
    expect(
      texts(para('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>57</w:t><w:noBreakHyphen/><w:t>NQ</w:t></w:r>')),
    ).toEqual(['a\tb\n57-NQ']);
  });

  it('reads signs of symbol fonts', () => {
    expect(texts(para('<w:r><w:t>đạt </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 80%</w:t></w:r>'))).toEqual([
      'đạt ≥ 80%',
    ]);
  });

  it('decodes fonts that hold Vietnamese in their own code', () => {
    expect(texts(para(r('KÕ ho¹ch', '<w:rFonts w:ascii=".VnTime"/>')))).toEqual(['Kế hoạch']);
  });

  it('takes insertions as made and deletions as gone', () => {
    const moved = `<w:moveFrom>${r(' cũ')}</w:moveFrom><w:moveTo>${r(' mới')}</w:moveTo>`;
    expect(
      texts(para(`${r('một')}<w:ins>${r(' hai')}</w:ins><w:del><w:r><w:delText> ba</w:delText></w:r></w:del>${moved}`)),
    ).toEqual(['một hai mới']);
  });

  it('goes on in the next paragraph where the end of one was deleted', () => {
    const first = '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>một </w:t></w:r></w:p>';
    expect(texts(first + p('hai'))).toEqual(['một hai']);
  });

  it('reads through links, smart tags, content controls and formulas', () => {
    const link = `<w:hyperlink>${r('a ')}</w:hyperlink><w:smartTag>${r('b ')}</w:smartTag>`;
    const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('c ')}</w:sdtContent></w:sdt>`;
    expect(texts(para(`${link}${control}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`))).toEqual(['a b c x']);
  });

  it('keeps the result of a field and drops its instruction', () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${sign('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${sign('separate')}${r('01/7/2025')}${sign('end')}`;
    expect(texts(para(r('ngày ') + field))).toEqual(['ngày 01/7/2025']);
    expect(texts(para(`<w:fldSimple w:instr="REF x">${r('mục II')}</w:fldSimple>`))).toEqual(['mục II']);
  });

  it('is not swallowed by a field that is never closed', () => {
    const open = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>';
    expect(texts(open + p('một') + open + p('hai'))).toEqual(['một', 'hai']);
  });

  it('leaves hidden text and comments out', () => {
    expect(
      texts(
        para(
          `${r('thấy')}${r(' ẩn', '<w:vanish/>')}<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
        ),
      ),
    ).toEqual(['thấy']);
  });

  it('is in capitals where it is shown in capitals', () => {
    expect(texts(para(r('Kế hoạch', '<w:caps/>')))).toEqual(['KẾ HOẠCH']);
  });
});

describe('the look of a paragraph', () => {
  it('gives bold, italic and underlined stretches of the text', () => {
    const [first] = paragraphs(
      para(r('một ') + r('hai', '<w:b/>') + r(' ba', '<w:b/>') + r(' bốn', '<w:i/><w:u w:val="single"/>')),
    );
    expect(first?.styles).toEqual([
      { start: 4, end: 10, bold: true },
      { start: 11, end: 14, italic: true, underline: true },
    ]);
  });

  it('takes a toggle of the character style against that of the paragraph style', () => {
    const [plain, bold, off] = paragraphs(
      `<w:p><w:pPr><w:pStyle w:val="strong"/></w:pPr>${r('a', '<w:rStyle w:val="turn"/>')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="strong"/></w:pPr>${r('b')}</w:p>` +
        `<w:p><w:pPr><w:pStyle w:val="strong"/></w:pPr>${r('c', '<w:b w:val="0"/>')}</w:p>`,
      { styles: STYLES },
    );
    expect([plain?.styles, bold?.styles, off?.styles]).toEqual([[], [{ start: 0, end: 1, bold: true }], []]);
  });

  it('knows heading, alignment, indent and size', () => {
    const properties = '<w:pStyle w:val="h2"/><w:jc w:val="both"/><w:ind w:left="720"/>';
    const body = `<w:p><w:pPr>${properties}</w:pPr>${r('A', '<w:sz w:val="28"/>')}</w:p>${p('B', '<w:outlineLvl w:val="0"/><w:jc w:val="end"/>')}`;
    expect(paragraphs(body, { styles: STYLES })).toMatchObject([
      { heading: 2, align: 'justify', indent: 36, size: 14 },
      { heading: 1, align: 'right' },
    ]);
  });

  it('sets the number of an item as the mark of its paragraph', () => {
    const numbering = list(1, lvl(0, 'decimal', '%1.')) + num(1, 1);
    const [first] = paragraphs(`<w:p><w:pPr>${item(1)}<w:rPr><w:b/></w:rPr></w:pPr>${r('chữ')}</w:p>`, { numbering });
    expect(first?.styles).toEqual([{ start: 0, end: 2, bold: true }]);
  });
});

describe('what is anchored in a paragraph', () => {
  const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('UBND TỈNH')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('UBND TỈNH')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>`;

  it('a text box is read once, where it is anchored', () => {
    const body = `<w:p><w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>${r('KẾ HOẠCH')}</w:p>`;
    expect(paragraphs(body).map(({ text, origin }) => [text, origin])).toEqual([
      ['UBND TỈNH', 'textbox'],
      ['KẾ HOẠCH', 'body'],
    ]);
  });

  it('a text box of an old file is read too', () => {
    expect(
      texts(`<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('A')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`),
    ).toEqual(['A']);
  });

  it('word art is read: a stamp of secrecy may stand there', () => {
    expect(texts(`<w:p><w:r><w:pict><v:textpath string="MẬT"/></w:pict></w:r></w:p>${p('A')}`)).toEqual(['MẬT', 'A']);
  });

  it('a footnote follows its paragraph', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="2">${p('Luật Thi đua')}</w:footnote>`;
    const body = `<w:p>${r('theo luật')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' này')}</w:p>${p('sau')}`;
    expect(paragraphs(body, { footnotes }).map(({ text, origin }) => [text, origin])).toEqual([
      ['theo luật này', 'body'],
      ['Luật Thi đua', 'footnote'],
      ['sau', 'body'],
    ]);
  });
});

describe('nothing is lost in silence', () => {
  it('an element that is not known is told and read through', () => {
    const { flow, doubts } = opened(para(`<w:newThing>${r('chữ bên trong')}</w:newThing>`));
    expect(flow).toMatchObject([{ text: 'chữ bên trong' }]);
    expect(doubts).toEqual([{ code: 'element.ignored', details: { element: 'w:newThing' } }]);
  });

  it('a document within the document is told', () => {
    const { doubts } = opened(`${p('A')}<w:altChunk r:id="x"/>`);
    expect(doubts).toEqual([{ code: 'element.ignored', details: { element: 'w:altChunk' } }]);
  });

  it('text that lands in no block is told with a sample', () => {
    const { doubts } = opened(`${p('A')}<w:bookmarkStart>${p('lạc mất')}</w:bookmarkStart>`);
    expect(doubts).toEqual([{ code: 'text.lost', details: { count: 6, sample: 'lạc mất' } }]);
  });
});
