// The one way by which a list leaves as a file, as CSV or XLSX: read by a cursor in a transaction that reads only, so that
// all rows are of one instant; written into a spool as they come, and sent from there at once. What fails before the first
// row is told as a problem; what fails later breaks the transfer off, which no browser takes for a whole file.
import { type RawBuilder, sql } from 'kysely';
import type { Acting } from '../acting.ts';
import type { FileAnswer } from '../contract.ts';
import { copiedCsv } from '../copied-csv.ts';
import { rowsByCopy } from '../copy-out.ts';
import { csvText } from '../csv.ts';
import { rowsByCursor } from '../cursor.ts';
import { transactReading } from '../db.ts';
import { NobodyReads, type Spool } from '../files/spool.ts';
import { errorFields } from '../log.ts';
import type { Cx, System } from '../system.ts';
import { type Cell, writeXlsxList, XLSX_TYPE } from '../xlsx.ts';
import { type ExportFormat, type ListExport, nameOf, notesOf } from './list-export.ts';

const ROWS_AT_ONCE = 500;
/** Of rows that the database has made ready. */
const MADE_AT_ONCE = 2000;
const TYPES = { xlsx: XLSX_TYPE, csv: 'text/csv; charset=utf-8' } as const satisfies Record<ExportFormat, string>;

/** `settle` says what the list is; it runs in the transaction in which the list is read. */
export async function exportList<Row>(
  system: System,
  acting: Acting,
  { format, settle }: { readonly format: ExportFormat; readonly settle: (cx: Cx) => Promise<ListExport<Row>> },
): Promise<FileAnswer> {
  const spool = await system.files.spool();
  return new Promise((resolve, reject) => {
    const writing = transactReading(system, acting, async (cx) => {
      const list = await settle(cx);
      resolve({
        body: spool.read(),
        size: null,
        rows: list.count,
        type: TYPES[format],
        name: nameOf(list, format, cx.now),
      });
      await writeTo(spool, format === 'csv' ? csv(cx, list, spool.left) : sheets(cx, list));
    });
    writing.then(
      () => spool.end(),
      (error: unknown) => {
        // Before the answer has begun it is a refusal; after that nobody hears this one.
        reject(error);
        spool.fail(error);
        if (!(error instanceof NobodyReads)) system.log.warn('an export broke off', errorFields(error));
      },
    );
  });
}

async function writeTo(spool: Spool, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of chunks) await spool.write(chunk);
}

function csv<Row>(cx: Cx, list: ListExport<Row>, left: AbortSignal): AsyncIterable<Uint8Array> {
  const { columns, query, cells } = list;
  if (cells === null) return copiedCsv(columns, rowsByCopy(cx, query, left));
  return csvText(columns, stretchesOf(cx, list));
}

function sheets<Row>(cx: Cx, list: ListExport<Row>): AsyncIterable<Uint8Array> {
  const { title, columns, count } = list;
  return writeXlsxList(
    { name: title, columns, count, rows: rowsOf(cx, list) },
    { name: 'Thông tin', lines: notesOf(list, cx.now) },
  );
}

async function* rowsOf<Row>(cx: Cx, list: ListExport<Row>): AsyncGenerator<readonly Cell[]> {
  for await (const rows of stretchesOf(cx, list)) yield* rows;
}

async function* stretchesOf<Row>(
  cx: Cx,
  { columns, query, cells, atOnce = ROWS_AT_ONCE }: ListExport<Row>,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  if (cells !== null) {
    for await (const rows of rowsByCursor(cx, query, { atOnce })) yield await cells(cx, rows);
    return;
  }
  for await (const rows of rowsByCursor(cx, asJson(query, columns.length), { atOnce: MADE_AT_ONCE, isAhead: true })) {
    // Made of the list's own columns by the statement below.
    yield rows.map((row) => JSON.parse(row.cells) as Cell[]);
  }
}

/** Text, so that it is taken apart once, where it is needed. */
function asJson(query: RawBuilder<unknown>, columns: number): RawBuilder<{ readonly cells: string }> {
  const names = sql.join(Array.from({ length: columns }, (_, at) => sql.ref(`c${at}`)));
  return sql`select json_build_array(${names})::text as cells from (${query}) as made (${names})`;
}
