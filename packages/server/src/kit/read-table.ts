// A small spreadsheet as rows of text, from XLSX or CSV: what a person has filled into a template of ours. How large it is
// when unpacked is told before anything is unpacked.
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { Problem } from './problem.ts';

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024;
export const MOST_ROWS = 5000;

/** The first sheet, days as YYYY-MM-DD; refused where it cannot be read or has too many rows. */
export async function readTable(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const rows = await rowsOf(bytes).catch((error: unknown) => {
    // Whatever a library says of a stranger's file, the person can only send another.
    if (error instanceof Error) throw new Problem('import.unreadable');
    throw error;
  });
  const filled = rows.filter((row) => row.some((cell) => textOf(cell) !== ''));
  if (filled.length > MOST_ROWS + 1) throw new Problem('import.too-many-rows', { most: MOST_ROWS });
  // Empty rows keep their places, so that a row has the number that the spreadsheet shows.
  return rows.map((row) => row.map(textOf));
}

async function rowsOf(bytes: Uint8Array): Promise<CellValue[][]> {
  if (bytes.byteLength > MOST_BYTES) throw new Error('too large');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED_BYTES) throw new Error('too large when unpacked');
  const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: 3 * MOST_ROWS });
  return sheets[0]?.rows ?? [];
}

function textOf(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}
