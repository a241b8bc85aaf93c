import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Flow, paragraphsOf } from '../../flow.ts';
import { openHtml } from './open-html.ts';

function flow(html: string): readonly Flow[] {
  return openHtml(strToU8(html)).flow;
}
function texts(html: string): readonly string[] {
  return [...paragraphsOf(flow(html))].map((paragraph) => paragraph.text);
}

describe('a page of HTML', () => {
  it('gives its paragraphs and headings, without what it does not show', () => {
    const html =
      '<html><head><title>x</title><style>p{}</style></head><body><!-- <p>y --><script>"<p>z</p>"</script><h2>II. NHIỆM VỤ</h2>mở đầu<p align="center">một<br>hai</body>';
    expect(flow(html)).toMatchObject([
      { text: 'II. NHIỆM VỤ', heading: 2 },
      { text: 'mở đầu' },
      { text: 'một\nhai', align: 'center' },
    ]);
  });

  it('decodes entities, also of letters with accents', () => {
    expect(texts('<p>K&#7871; ho&#x1ea1;ch &amp; &ecirc;m &ldquo;s&ocirc;i&rdquo; &lt; 5&nbsp;%')).toEqual([
      'Kế hoạch & êm “sôi” < 5 %',
    ]);
  });

  it('numbers its lists', () => {
    expect(texts('<ol type="I" start="2"><li>A<ol><li>B<li value="5">C</ol></li><li>D</ol><ul><li>E</ul>')).toEqual([
      'II. A',
      '1. B',
      '5. C',
      'III. D',
      '- E',
    ]);
  });

  it('sets looks from tags and styles, closed in any order', () => {
    const [first] = [...paragraphsOf(flow('<p>a <b>b <i>c</b> d</i> <span style="font-weight:700">e</span></p>'))];
    expect(first).toMatchObject({
      text: 'a b c d e',
      styles: [
        { start: 2, end: 3, bold: true },
        { start: 4, end: 5, bold: true, italic: true },
        { start: 6, end: 7, italic: true },
        { start: 8, end: 9, bold: true },
      ],
    });
  });

  it('has tables with spans, also where cells and rows are not closed', () => {
    const [table] = flow(
      '<table border=1><thead><tr><th rowspan=2>STT<th colspan=2>Việc<tr><th>A<th>B</thead><tr><td>1<td>làm<td><table><tr><td>trong</table></table>',
    );
    expect(table).toMatchObject({
      columns: 3,
      ruled: true,
      rows: [
        {
          header: true,
          cells: [
            { column: 0, rowSpan: 2 },
            { column: 1, columnSpan: 2 },
          ],
        },
        { header: true, cells: [{ column: 1 }, { column: 2 }] },
        { header: false, cells: [{ column: 0 }, { column: 1 }, { column: 2, content: [{ type: 'table' }] }] },
      ],
    });
  });

  it('sets the first paragraph of an item on the line of its label', () => {
    expect(texts('<ol><li><p>Một</p><p>thêm</p></li><li> <p>Hai</p></li></ol>')).toEqual(['1. Một', 'thêm', '2. Hai']);
  });

  it.each([
    [
      '<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>',
      '<div id="ftn1"><p><a href="#_ftnref1">[1]</a> Ghi chú.</p></div>',
    ],
    ['<a href="#fn1" id="fnref1">1</a>', '<section><ol><li id="fn1"><p>Ghi chú.</p></li></ol></section>'],
    ['<a href="#sdfootnote1sym">1</a>', '<div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Ghi chú.</p></div>'],
  ])('leaves the sign of a note out of the text and tells the note apart: %s', (sign, note) => {
    const found = [...paragraphsOf(flow(`<p>Thực hiện Đề án${sign} của tỉnh</p>${note}`))];
    expect(found[0]?.text).toBe('Thực hiện Đề án của tỉnh');
    expect(found.slice(1).map(({ origin, text }) => [origin, text.replace(/^1\. /, '')])).toEqual([
      ['footnote', 'Ghi chú.'],
    ]);
  });

  it('keeps what only looks like a tag', () => {
    expect(texts('<p>điểm < 5 và a<b</p>')).toEqual(['điểm < 5 và a<b']);
  });

  it('with thousands of opened scripts is read in no time', () => {
    const start = performance.now();
    expect(texts(`chữ${'<script>'.repeat(50_000)}`)[0]).toBe('chữ');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('nested without end is still read', () => {
    expect(texts(`${'<table><tr><td>'.repeat(30_000)}sâu`)).toEqual(['sâu']);
    expect(texts(`${'<div><b>'.repeat(30_000)}sâu`)).toEqual(['sâu']);
  });
});
