// A pivot as a file: as it is on the screen, with what it was narrowed to and as of which day.
import {
  COUNT_MEASURES,
  type Dimension,
  DIMENSION_WORDS,
  isShare,
  keyWord,
  measureWord,
  plainDate,
  showDay,
  roundShare,
} from '@sauro/core';
import { Readable } from 'node:stream';
import { filterNotes, type Note } from '../assignment/filter-notes.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { csvFile } from '../kit/csv.ts';
import { transact } from '../kit/db.ts';
import type { Cx, System } from '../kit/system.ts';
import { type Cell, type Column, writeXlsxList, XLSX_TYPE } from '../kit/xlsx.ts';
import { getPivot, type PivotAnswer, type PivotAsked } from './get-pivot.ts';

export async function exportPivot(
  system: System,
  acting: Acting,
  { format, ...asked }: PivotAsked & { readonly format: 'xlsx' | 'csv' },
): Promise<FileAnswer> {
  const { pivot, notes } = await transact(system, acting, async (cx) => {
    const made = await getPivot(cx, asked);
    return { pivot: made, notes: await notesOf(cx, made, asked) };
  });
  const table = tableOf(pivot, asked);
  const name = `bang-cheo-${pivot.at}.${format}`;
  if (format === 'csv') {
    return csvFile(name, [...notes, [], table.columns.map(({ title }) => title), ...table.rows]);
  }
  const bytes = writeXlsxList(
    { name: 'Bảng chéo', columns: table.columns, count: table.rows.length, rows: each(table.rows) },
    { name: 'Thông tin', lines: notes },
  );
  const file = await system.files.receive(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
  return { body: file.leave(), size: file.size, type: XLSX_TYPE, name };
}

async function* each(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly Cell[]> {
  yield* rows;
}

type Table = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

function tableOf(pivot: PivotAnswer, asked: PivotAsked): Table {
  const number = (title: string): Column => ({ title, width: 14, kind: 'number' });
  const value = (cell: { readonly of: number; readonly among: number } | null): number | null =>
    cell === null ? null : isShare(asked.measure) ? shareOf(cell) : cell.of;
  return {
    columns: [
      { title: DIMENSION_WORDS[asked.rows].vi, width: 50, kind: 'text' },
      ...pivot.columns.map(({ key, label }) => number(nameOf(asked.columns, key, label))),
      number('Cộng'),
    ],
    rows: [
      ...pivot.rows.map(({ key, label, cells, sum }) => [
        nameOf(asked.rows, key, label),
        ...cells.map(value),
        value(sum),
      ]),
      ['Cộng', ...pivot.columns.map(({ sum }) => value(sum)), value(pivot.sum)],
    ],
  };
}

/** Of 100. */
function shareOf({ of, among }: { readonly of: number; readonly among: number }): number | null {
  return among === 0 ? null : roundShare((100 * of) / among);
}

function nameOf(dimension: Dimension, key: string, label: string): string {
  return keyWord(dimension, key, 'vi') ?? label;
}

async function notesOf(cx: Cx, pivot: PivotAnswer, asked: PivotAsked): Promise<Note[]> {
  const { rows, columns, measure, filled, ...narrow } = asked;
  return [
    ['Bảng chéo', 'Trích từ Sáu Rõ'],
    ['Số liệu', isShare(measure) ? `${measureWord(measure).vi} (%)` : COUNT_MEASURES[measure].vi],
    ['Hàng', DIMENSION_WORDS[rows].vi],
    ['Cột', DIMENSION_WORDS[columns].vi],
    ['Chốt đến ngày', showDay(plainDate(pivot.at))],
    ...(await filterNotes(cx, narrow, pivot.at)),
    ['Hàng, cột không nêu', `${pivot.moreRows}, ${pivot.moreColumns}`],
    ...(filled === 'yes' ? [['Hàng, cột trống đã ẩn', `${pivot.emptyRows}, ${pivot.emptyColumns}`] as const] : []),
  ];
}
