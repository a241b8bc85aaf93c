// A document cut into sheets to draw: paragraphs that stand together, and tables in slices of rows that no merged cell
// crosses, so that of ten thousand blocks only those near the view are mounted.
import { type Flow, type Paragraph, paragraphsOf, type Row, type Table } from '@sauro/reader/flow';

export type TableSlice = {
  readonly table: Table;
  readonly rows: readonly Row[];
  /** Shares of the width, one for each column: all slices of a table must agree. */
  readonly widths: readonly number[];
  readonly isFirst: boolean;
};
export type Sheet =
  | { readonly type: 'paragraph'; readonly key: string; readonly paragraph: Paragraph }
  | { readonly type: 'slice'; readonly key: string; readonly slice: TableSlice };

const ROWS_AT_MOST = 20;

export function sheetsOf(flow: readonly Flow[]): readonly Sheet[] {
  return flow.flatMap((item, index): readonly Sheet[] =>
    item.type === 'paragraph'
      ? [{ type: 'paragraph', key: `p${item.block}`, paragraph: item }]
      : slicesOf(item).map((slice, part) => ({ type: 'slice', key: `t${index}.${part}`, slice })),
  );
}

/** In which sheet each block stands. */
export function sheetOfBlock(sheets: readonly Sheet[]): ReadonlyMap<number, number> {
  return new Map(
    sheets.flatMap((sheet, index) => paragraphsIn(sheet).map(({ block }): [number, number] => [block, index])),
  );
}

function paragraphsIn(sheet: Sheet): readonly Paragraph[] {
  if (sheet.type === 'paragraph') return [sheet.paragraph];
  return [...paragraphsOf([{ ...sheet.slice.table, rows: sheet.slice.rows }])];
}

function slicesOf(table: Table): readonly TableSlice[] {
  const widths = widthsOf(table);
  const slices: Row[][] = [[]];
  // How many rows from here a merged cell still reaches down.
  let open = 0;
  for (const row of table.rows) {
    const last = slices.at(-1);
    if (last !== undefined && (last.length < ROWS_AT_MOST || open > 0)) last.push(row);
    else slices.push([row]);
    open = Math.max(open, ...row.cells.map(({ rowSpan }) => rowSpan)) - 1;
  }
  return slices.map((rows, index) => ({ table, rows, widths, isFirst: index === 0 }));
}

/** By the length of what stands in the columns, as a person would draw them: the square root tames long ones. */
function widthsOf({ rows, columns }: Table): readonly number[] {
  const lengths = Array.from({ length: columns }, () => 4);
  for (const { cells } of rows) {
    for (const { column, columnSpan, content } of cells) {
      if (columnSpan !== 1) continue;
      const length = Math.max(...[...paragraphsOf(content)].map(({ text }) => text.length), 0);
      lengths[column] = Math.max(lengths[column] ?? 0, Math.min(length, 400));
    }
  }
  const roots = lengths.map(Math.sqrt);
  const sum = roots.reduce((all, root) => all + root, 0);
  return roots.map((root) => root / sum);
}
