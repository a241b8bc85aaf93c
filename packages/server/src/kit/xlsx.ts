// A list as an XLSX workbook. The library makes the workbook with one row of the
// list, from which come its styles; the rows themselves are written here into the place of that row, one after the other
// as they come, so that a hundred thousand of them are never in memory. Its own way of streaming knows one sheet only,
// with neither a filter nor a head that looks otherwise than the rows.
import { Zip, ZipDeflate, strFromU8, strToU8, unzipSync } from 'fflate';
import { type CellStyle, cellRef, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** A day is YYYY-MM-DD. */
export type Cell = string | number | null;
export type Column = { readonly title: string; readonly width: number; readonly kind: 'text' | 'day' | 'number' };

export type List = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly rows: AsyncIterable<readonly Cell[]>;
};
/** A sheet of names and what they are: where the list comes from. */
export type Notes = { readonly name: string; readonly lines: readonly (readonly [string, string])[] };

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows of a sheet below its head: no more can stand in one (1,048,576 with it). */
const MOST_ROWS = 1_048_575;

/** A list that is longer than a sheet goes on in a further one. */
export async function* writeXlsxList(list: List, notes: Notes, mostRows = MOST_ROWS): AsyncGenerator<Uint8Array> {
  const pages = pagesOf(list, mostRows);
  const parts = Object.entries(unzipSync(await shell(list, pages, notes)));
  const rows = list.rows[Symbol.asyncIterator]();
  const placeOf = (path: string) => pages.findIndex((_, index) => path === `xl/worksheets/sheet${index + 1}.xml`);
  // Sheets in their order, for the rows come in theirs.
  const inOrder = parts.toSorted(([one], [other]) => placeOf(one) - placeOf(other));
  yield* zipped(
    inOrder.map(([path, bytes]) => {
      if (placeOf(path) < 0) return { path, chunks: [bytes] };
      return { path, chunks: sheet(strFromU8(bytes), list.columns, some(rows, mostRows)) };
    }),
  );
}

/** How many rows stand on each sheet; one sheet where there are none. */
function pagesOf({ count }: List, mostRows: number): readonly number[] {
  const pages = Math.max(1, Math.ceil(count / mostRows));
  return Array.from({ length: pages }, (_, index) => Math.min(mostRows, count - index * mostRows));
}

/** As many as stand on one sheet. */
async function* some(rows: AsyncIterator<readonly Cell[]>, most: number): AsyncGenerator<readonly Cell[]> {
  for (let row = 0; row < most; row += 1) {
    const { done, value } = await rows.next();
    if (done === true) return;
    yield value;
  }
}

const LINE_POINTS = 15;

const FONT = { name: 'Calibri', size: 11 };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { vertical: 'center', wrapText: true },
};
const BODY = {
  text: { font: FONT, alignment: { vertical: 'top', wrapText: true } },
  day: { font: FONT, numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'left' } },
  number: { font: FONT, alignment: { vertical: 'top' } },
} as const satisfies Record<Column['kind'], CellStyle>;
const NAME: CellStyle = { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } };

/** The whole workbook, with a head and one row in each sheet of its list. */
async function shell({ name, columns }: List, pages: readonly number[], notes: Notes): Promise<Uint8Array> {
  const lists = pages.map(
    (count, page): WriteSheet => ({
      name: page === 0 ? name : `${name} (${page + 1})`,
      columns: columns.map(({ width }) => ({ width })),
      rows: [columns.map(({ title }) => title), columns.map(() => '.')],
      cells: new Map(
        columns.flatMap(({ title, kind }, index) => [
          [`0,${index}`, { value: title, style: HEAD }] as const,
          [`1,${index}`, { value: '.', style: BODY[kind] }] as const,
        ]),
      ),
      freezePane: { rows: 1 },
      rowDefs: new Map([[0, { height: 2 * LINE_POINTS }]]),
      autoFilter: { range: rangeRef(0, 0, count, columns.length - 1) },
      pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    }),
  );
  const about: WriteSheet = {
    name: notes.name,
    columns: [{ width: 24 }, { width: 100 }],
    rows: notes.lines.map((line) => [...line]),
    cells: new Map(
      notes.lines.flatMap(([title, text], index) => [
        [`${index},0`, { value: title, style: NAME }] as const,
        [`${index},1`, { value: text, style: BODY.text }] as const,
      ]),
    ),
  };
  return writeXlsx({ sheets: [...lists, about] });
}

const FLUSH_CHARACTERS = 64 * 1024;

async function* sheet(
  xml: string,
  columns: readonly Column[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<Uint8Array> {
  const sample = /<row r="2".*?<\/row>/su.exec(xml);
  if (sample === null) throw new Error('The library has written the sheet in another way.');
  const styles = [...sample[0].matchAll(/<c [^>]*?s="(\d+)"/gu)].map(([, style]) => style ?? '0');
  // The size of the sheet is a help for who reads it, and here it would be that of two rows.
  let text = xml.slice(0, sample.index).replace(/<dimension [^>]*>/u, '');
  let row = 1;
  for await (const cells of rows) {
    const written = cells.map((cell, column) =>
      cellXml(cell, { at: cellRef(row, column), style: styles[column] ?? '0', kind: columns[column]?.kind ?? 'text' }),
    );
    text += `<row r="${row + 1}" ht="${heightOf(cells, columns)}">${written.join('')}</row>`;
    row += 1;
    if (text.length < FLUSH_CHARACTERS) continue;
    yield strToU8(text);
    text = '';
  }
  yield strToU8(text + xml.slice(sample.index + sample[0].length));
}

/** A row is no higher. */
const MOST_LINES = 27;

/** Told, for not every program measures wrapped text when it opens a sheet. The width of a column is in digits, about as wide as letters. */
function heightOf(cells: readonly Cell[], columns: readonly Column[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string'
      ? cell
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[index]?.width ?? 1))), 0)
      : 1,
  );
  return LINE_POINTS * Math.min(MOST_LINES, Math.max(1, ...lines));
}

type Place = { readonly at: string; readonly style: string; readonly kind: Column['kind'] };

/** Text stands as text whatever it begins with: never as a formula. */
function cellXml(cell: Cell, { at, style, kind }: Place): string {
  if (cell === null) return `<c r="${at}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${at}" s="${style}"><v>${cell}</v></c>`;
  if (kind === 'day') return `<c r="${at}" s="${style}"><v>${serialOf(cell)}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell)}</t></is></c>`;
}

const DAY_MS = 86_400_000;
/** Day 0 of the calendar of spreadsheets, for days from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

function serialOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS;
}

/** A cell holds no more. */
const LONGEST_TEXT = 32_767;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function textXml(text: string): string {
  return (
    text
      .slice(0, LONGEST_TEXT)
      // What XML does not hold: controls, and the half of a pair that the cut may leave.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      // "_x0041_" would be read as the letter A.
      .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
      .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
  );
}

type ZipPart = { readonly path: string; readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array> };

async function* zipped(parts: readonly ZipPart[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const { path, chunks } of parts) {
    const file = new ZipDeflate(path, { level: 4 });
    zip.add(file);
    for await (const chunk of chunks) {
      file.push(chunk);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
