// A list as CSV (RFC 4180), as spreadsheets open it.
import type { FileAnswer } from './contract.ts';
import type { Cell } from './xlsx.ts';

/** By it spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export function csvFile(name: string, lines: readonly (readonly Cell[])[]): FileAnswer {
  const body = new TextEncoder().encode(BYTE_ORDER_MARK + lines.map(csvLine).join(''));
  return { body, size: body.byteLength, type: 'text/csv; charset=utf-8', name };
}

/** What a spreadsheet would take for a formula is told to be text. */
function csvLine(cells: readonly Cell[]): string {
  const quoted = cells.map((cell) => {
    if (typeof cell === 'number') return String(cell);
    const text = /^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell}` : (cell ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\r\n`;
}
