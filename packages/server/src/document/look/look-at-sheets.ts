// A spreadsheet by the values of its cells, up to what a person looks through on a screen. How large it is when unpacked is told
// before anything is unpacked.
import { unzipSync } from 'fflate';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import type { Look, LookSheet } from './look.ts';

const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
const MOST_SHEETS = 10;
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;
const LONGEST_TEXT = 2000;

/** Undefined where it is larger than can be looked at. Throws on what is none. */
export async function lookAtSheets(bytes: Uint8Array): Promise<Look | undefined> {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED_BYTES) return undefined;
  // One row more than is shown: so it is known whether there are more.
  const { sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS + 1 });
  return { is: 'sheets', sheets: sheets.slice(0, MOST_SHEETS).map(sheetOf), cut: sheets.length > MOST_SHEETS };
}

function sheetOf({ name, rows }: Sheet): LookSheet {
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(textOf));
  const last = shown.findLastIndex((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...shown.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const filled = shown.slice(0, last + 1);
  return {
    name,
    // Every row as long as the longest: a table has no holes.
    rows: filled.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    cut:
      rows.length > MOST_ROWS ||
      rows.some((row) => row.length > MOST_COLUMNS || row.some((cell) => String(cell ?? '').length > LONGEST_TEXT)),
  };
}

function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).slice(0, LONGEST_TEXT);
}
