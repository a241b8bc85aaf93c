import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../flow.ts';
import { item, list, lvl, num, p, tc } from './testing/docx-of.ts';
import { opened, table } from './testing/read-docx.ts';

const GRID = '<w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>';
const LINES = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>';
const NO_LINES = '<w:tblBorders><w:top w:val="nil"/><w:left w:val="none"/></w:tblBorders>';

function tbl(rows: string, properties = ''): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${GRID}${rows}</w:tbl>`;
}
function tr(cells: string, properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

describe('a table', () => {
  it('has its cells on the grid, with the columns that they span', () => {
    const { rows, columns } = table(
      tbl(tr(tc(p('A'), '<w:gridSpan w:val="2"/>') + tc(p('B'))) + tr(tc(p('C')) + tc(p('D')) + tc(p('E')))),
    );
    expect(columns).toBe(3);
    expect(rows[0]?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 2],
      [2, 1],
    ]);
    expect(rows[1]?.cells.map(({ column }) => column)).toEqual([0, 1, 2]);
  });

  it('lists a cell merged from above only where it begins', () => {
    const first = tr(tc(p('Sở Nội vụ'), '<w:vMerge w:val="restart"/>') + tc(p('1')));
    const next = tr(tc('<w:p/>', '<w:vMerge/>') + tc(p('2')));
    const { rows } = table(tbl(first + next + next));
    expect(rows[0]?.cells[0]?.rowSpan).toBe(3);
    expect(rows[1]?.cells.map(({ column }) => column)).toEqual([1]);
  });

  it('keeps text that stands in a cell merged from above', () => {
    const rows = tr(tc(p('Một'), '<w:vMerge w:val="restart"/>')) + tr(tc(p('Hai'), '<w:vMerge w:val="continue"/>'));
    expect(table(tbl(rows)).rows[0]?.cells[0]?.content).toHaveLength(2);
  });

  it('begins a row later where the grid leaves columns before it', () => {
    expect(table(tbl(tr(tc(p('A')), '<w:gridBefore w:val="1"/>'))).rows[0]?.cells[0]?.column).toBe(1);
  });

  it('knows the rows that are repeated on each page', () => {
    const { rows } = table(tbl(tr(tc(p('STT')), '<w:tblHeader/>') + tr(tc(p('1')), '<w:tblHeader w:val="0"/>')));
    expect(rows.map((row) => row.header)).toEqual([true, false]);
  });

  it.each([
    ['by its own borders', LINES, '', true],
    ['not by borders of nothing', NO_LINES, '', false],
    ['by its style', '<w:tblStyle w:val="Grid"/>', '', true],
    ['not where it takes the lines of its style away', `<w:tblStyle w:val="Grid"/>${NO_LINES}`, '', false],
    ['by the borders of a cell', NO_LINES, '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>', true],
    ['by its style where that rules only the first row', '<w:tblStyle w:val="Head"/>', '', true],
    ['not without any', '', '', false],
  ])('is ruled %s', (_, properties, cell, ruled) => {
    const head =
      '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr>';
    const styles =
      `<w:style w:type="table" w:styleId="Grid"><w:tblPr>${LINES}</w:tblPr></w:style>` +
      `<w:style w:type="table" w:styleId="Head">${head}</w:style>`;
    expect(table(tbl(tr(tc(p('A'), cell)), properties), { styles }).ruled).toBe(ruled);
  });

  it('stands in a cell of another, and its paragraphs are counted with the others', () => {
    const { flow } = opened(p('trước') + tbl(tr(tc(tbl(tr(tc(p('trong')))) + p('dưới')))));
    expect([...paragraphsOf(flow)].map(({ block, text }) => [block, text])).toEqual([
      [0, 'trước'],
      [1, 'trong'],
      [2, 'dưới'],
    ]);
  });

  it('reads rows and cells inside content controls, and leaves deleted rows out', () => {
    const control = `<w:sdt><w:sdtContent>${tr(tc(p('A')))}</w:sdtContent></w:sdt>`;
    const { rows } = table(
      tbl(control + tr(tc(p('xóa')), '<w:del/>') + tr(`<w:sdt><w:sdtContent>${tc(p('B'))}</w:sdtContent></w:sdt>`)),
    );
    expect(rows.map((row) => row.cells.length)).toEqual([1, 1]);
  });

  it('counts on through the cells of the column of numbers', () => {
    const numbering = list(1, lvl(0, 'decimal', '%1')) + num(1, 1);
    const cell = tc(`<w:p><w:pPr>${item(1)}</w:pPr></w:p>`);
    const { rows } = table(tbl(tr(cell + tc(p('A'))) + tr(cell + tc(p('B')))), { numbering });
    expect(rows.map((row) => row.cells[0]?.content[0])).toMatchObject([{ text: '1' }, { text: '2' }]);
  });

  it('takes the page breaks of cells side by side as one', () => {
    const broken = tc('<w:p><w:r><w:t>A</w:t><w:lastRenderedPageBreak/><w:t>B</w:t></w:r></w:p>');
    const { pages, flow } = opened(tbl(tr(broken + broken)) + p('sau'));
    expect(pages).toBe(2);
    expect(flow.at(-1)).toMatchObject({ text: 'sau', page: 2 });
  });
});
