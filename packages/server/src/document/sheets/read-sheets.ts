// A spreadsheet by its cells, for what is to be read out of it and not only looked at: every sheet, hidden ones too, with what
// each cell says. Runs in the confined child (confined-read.ts). How large it is when unpacked is told before anything is unpacked.
import type { CellRead, SheetRead } from '@sauro/core';
import type { Result } from '@sauro/reader';
import { unzipSync } from 'fflate';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';

/** Why a spreadsheet is not read at all. */
export type SheetsRefused = 'other-file' | 'macros' | 'too-large';
export type SheetsRead = { readonly sheets: readonly SheetRead[] } | { readonly refused: SheetsRefused };

const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
const MOST_SHEETS = 20;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;

export async function readSheets(bytes: Uint8Array): Promise<Result<SheetsRead>> {
  try {
    const refused = refusalOf(bytes);
    if (refused !== null) return { ok: true, value: { refused } };
    const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS + 1 });
    const isLarge = sheets.length > MOST_SHEETS || sheets.some(({ rows }) => rows.length > MOST_ROWS);
    if (isLarge) return { ok: true, value: { refused: 'too-large' } };
    return { ok: true, value: { sheets: sheets.map(sheetOf) } };
  } catch (error) {
    // Whatever a library says of a stranger's file; what was too much for the process is told by its end.
    if (error instanceof RangeError) throw error;
    return { ok: true, value: { refused: 'other-file' } };
  }
}

/** An old XLS and a file with a password are no ZIP at all; a CSV neither. */
function refusalOf(bytes: Uint8Array): SheetsRefused | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'other-file';
  let unpacked = 0;
  let [isBook, hasMacros] = [false, false];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize;
      isBook ||= name === 'xl/workbook.xml';
      hasMacros ||= /vbaProject|^xl\/macrosheets\//iu.test(name);
      return false;
    },
  });
  if (hasMacros) return 'macros';
  if (!isBook) return 'other-file';
  return unpacked > MOST_UNPACKED_BYTES ? 'too-large' : null;
}

function sheetOf({ name, rows, cells, merges = [] }: Sheet): SheetRead {
  return {
    name,
    rows: rows.map((row, at) =>
      row.slice(0, MOST_COLUMNS).map((value, column) => cellRead(value, cells?.get(`${at},${column}`))),
    ),
    merges: merges.map(({ startRow, startCol }) => ({ row: startRow, column: startCol })),
  };
}

function cellRead(value: CellValue, cell: Cell | undefined): CellRead {
  if (cell?.type === 'error') return { is: 'error', text: String(value ?? '') };
  if (value === null || value === undefined) return cell?.formula === undefined ? null : { is: 'unfinished' };
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { is: 'day', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'boolean') return { is: 'flag', value };
  if (typeof value === 'number') return isPercent(cell?.style?.numFmt) ? { is: 'percent', value } : value;
  return value;
}

/** Not where the sign only stands beside the number: 0.0" %". */
function isPercent(format: string | undefined): boolean {
  return format !== undefined && format.replaceAll(/"[^"]*"|\\./gu, '').includes('%');
}
