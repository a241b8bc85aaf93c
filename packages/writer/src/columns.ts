// Two columns without lines: the frame of the letterhead, and of recipients and signature.
import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { NO_LINES } from './lines.ts';
import { twips } from './units.ts';

/** Widths in millimetres. A row is not broken over pages. */
export function twoColumns(
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  [left, right]: readonly [number, number],
): Table {
  const widths = [twips(left), twips(right)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(left) + twips(right), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_LINES,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                borders: NO_LINES,
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
