// A list that is taken away as a file, said once for every format: its columns, its rows in stretches, and what it is.
import { dayOf, ZONE } from '@sauro/core';
import type { RawBuilder } from 'kysely';
import type { Cx } from '../system.ts';
import type { Cell, Column } from '../xlsx.ts';

export type ListExport<Row> = {
  /** Of the file, without day and ending: letters without marks. */
  readonly file: string;
  /** Of the list, as it stands on the sheet. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly count: number;
  /** What it was narrowed to, and whatever else is to be known of it. */
  readonly notes: readonly (readonly [string, string])[];
  /** Who takes it away. */
  readonly by: string;
  /** The whole list in its order. */
  readonly query: RawBuilder<Row>;
  /**
   * The cells of a stretch; as many to a row as there are columns. What is not seen any more may be left out. Null where
   * the columns of the query are the cells themselves, in the order of the list's: for lists of millions of rows, of which
   * nothing but what the database holds is to be said. A column of numbers then is of integers and no other is of numbers,
   * one of days is of dates, and all else of text.
   */
  readonly cells: ((cx: Cx, rows: readonly Row[]) => Promise<readonly (readonly Cell[])[]>) | null;
  /** Rows at once: fewer where each takes much. */
  readonly atOnce?: number;
};

export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export function notesOf<Row>({ title, notes, count, by }: ListExport<Row>, now: Date): (readonly [string, string])[] {
  const time = new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });
  return [
    [title, 'Trích từ Sáu Rõ'],
    ...notes,
    ['Số dòng', String(count)],
    ['Xuất lúc', time.format(now)],
    ['Người xuất', by],
  ];
}

export function nameOf<Row>({ file }: ListExport<Row>, format: ExportFormat, now: Date): string {
  return `${file}-${dayOf(now)}.${format}`;
}
