// A small spreadsheet as rows of text, from XLSX or CSV: what a person has filled into a template of ours. How large it is
// when unpacked is told before anything is unpacked.
import { unzipSync } from 'fflate';
import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { Problem } from './problem.ts';

/** What a packed spreadsheet may become: text packs to an eighth and less. */
const UNPACKED = 8;
export const MOST_ROWS = 5000;

export type TableWay = {
  readonly mostRows: number;
  readonly mostBytes: number;
  /** How a cell that is a number becomes text. */
  readonly numbers: (value: number) => string;
};
const OF_WORDS: TableWay = { mostRows: MOST_ROWS, mostBytes: 8 * 1024 * 1024, numbers: String };

/** The first sheet, days as YYYY-MM-DD; refused where it cannot be read or has too many rows. */
export async function readTable(bytes: Uint8Array, way = OF_WORDS): Promise<readonly (readonly string[])[]> {
  const { mostRows } = way;
  const rows = await rowsOf(bytes, way).catch((error: unknown) => {
    // Whatever a library says of a stranger's file, the person can only send another.
    if (error instanceof Error) throw new Problem('import.unreadable');
    throw error;
  });
  // Empty rows keep their places, so that a row has the number that the spreadsheet shows.
  const texts = rows.map((row) => row.map((cell) => textOf(cell, way)));
  const filled = texts.filter((row) => row.some((text) => text !== ''));
  if (filled.length > mostRows + 1) throw new Problem('import.too-many-rows', { most: mostRows });
  return texts;
}

async function rowsOf(bytes: Uint8Array, { mostRows, mostBytes }: TableWay): Promise<CellValue[][]> {
  if (bytes.byteLength > mostBytes) throw new Error('too large');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > UNPACKED * mostBytes) throw new Error('too large when unpacked');
  const { sheets } = await readXlsx(bytes, { sheets: [0], maxRows: 3 * mostRows });
  return sheets[0]?.rows ?? [];
}

function textOf(cell: CellValue | undefined, { numbers }: TableWay): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'number' ? numbers(cell) : String(cell);
}
