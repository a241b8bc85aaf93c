// A list as CSV (RFC 4180), as spreadsheets open it.
import type { FileAnswer } from './contract.ts';
import type { Cell, Column } from './xlsx.ts';

/** By it spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const FLUSH_CHARACTERS = 64 * 1024;

export function csvFile(name: string, lines: readonly (readonly Cell[])[]): FileAnswer {
  const body = new TextEncoder().encode(BYTE_ORDER_MARK + lines.map(csvLine).join(''));
  return { body, size: body.byteLength, type: 'text/csv; charset=utf-8', name };
}

export function csvHead(columns: readonly Pick<Column, 'title'>[]): Uint8Array {
  return new TextEncoder().encode(BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)));
}

/** As stretches of rows come, however many: a head, then each row, which ends in CRLF as nothing within a cell does. */
export async function* csvText(
  columns: readonly Pick<Column, 'title'>[],
  stretches: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield csvHead(columns);
  let text = '';
  for await (const rows of stretches) {
    for (const cells of rows) text += csvLine(cells);
    if (text.length < FLUSH_CHARACTERS) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

function csvLine(cells: readonly Cell[]): string {
  let line = '';
  // By its index: this runs for each cell of a million rows.
  for (let at = 0; at < cells.length; at += 1) line += (at === 0 ? '' : ',') + csvCell(cells[at] ?? null);
  return `${line}\r\n`;
}

const NEEDS_CARE = /^[=+\-@\t\r]|[",\r\n]/;

/** What a spreadsheet would take for a formula is told to be text. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (!NEEDS_CARE.test(cell)) return cell;
  const text = (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll(/\r\n?/g, '\n');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
