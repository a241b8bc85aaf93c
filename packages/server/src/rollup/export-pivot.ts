// A pivot as a file: as it is on the screen, with what it was narrowed to and as of which day.
import { COUNT_MEASURES, dayOf, isShare, LABELS, measureWord, showDay, plainDate } from '@sauro/core';
import { Readable } from 'node:stream';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import type { System } from '../kit/system.ts';
import { type Cell, type Column, writeXlsxList, XLSX_TYPE } from '../kit/xlsx.ts';
import type { Dimension } from './dimensions.ts';
import { getPivot, type PivotAnswer, type PivotAsked } from './get-pivot.ts';

const CSV_TYPE = 'text/csv; charset=utf-8';
/** By it spreadsheets know that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const DIMENSION_WORDS = {
  unit: 'Đơn vị',
  plan: 'Kế hoạch',
  task: 'Nhiệm vụ',
  target: 'Chỉ tiêu',
  part: 'Vai trò',
  label: 'Tình trạng',
  state: 'Trạng thái',
  month: 'Tháng đến hạn',
  period: 'Kỳ',
} as const satisfies Record<Dimension, string>;

const STATE_WORDS: Readonly<Record<string, string>> = {
  issued: 'Mới giao',
  accepted: 'Đã nhận',
  declined: 'Từ chối',
  'in-progress': 'Đang làm',
  reported: 'Chờ xác nhận',
  returned: 'Bị trả lại',
  verified: 'Đã xác nhận',
  withdrawn: 'Đã thu hồi',
};

export async function exportPivot(
  system: System,
  acting: Acting,
  { format, ...asked }: PivotAsked & { readonly format: 'xlsx' | 'csv' },
): Promise<FileAnswer> {
  const pivot = await transact(system, acting, (cx) => getPivot(cx, asked));
  const table = tableOf(pivot, asked);
  const name = `bang-cheo-${dayOf(system.clock())}.${format}`;
  if (format === 'csv') {
    const lines = [table.columns.map(({ title }) => title), ...table.rows];
    const body = new TextEncoder().encode(BYTE_ORDER_MARK + lines.map(csvLine).join(''));
    return { body, size: body.byteLength, type: CSV_TYPE, name };
  }
  const bytes = writeXlsxList(
    { name: 'Bảng chéo', columns: table.columns, count: table.rows.length, rows: each(table.rows) },
    { name: 'Thông tin', lines: notesOf(pivot, asked) },
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
      { title: DIMENSION_WORDS[asked.rows], width: 50, kind: 'text' },
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

/** Of 100, to one place. */
function shareOf({ of, among }: { readonly of: number; readonly among: number }): number | null {
  return among === 0 ? null : Math.round((1000 * of) / among) / 10;
}

function nameOf(dimension: Dimension, key: string, label: string): string {
  if (dimension === 'label' && Object.hasOwn(LABELS, key)) return LABELS[key as keyof typeof LABELS].vi;
  if (dimension === 'state') return STATE_WORDS[key] ?? key;
  if (dimension === 'part') return key === 'lead' ? 'Chủ trì' : 'Phối hợp';
  if (dimension === 'period') return key === '' ? 'Làm một lần' : key;
  if (dimension === 'month') return key === '' ? 'Không có hạn' : key.split('-').toReversed().join('/');
  return label;
}

function notesOf(pivot: PivotAnswer, { rows, columns, measure }: PivotAsked): [string, string][] {
  return [
    ['Bảng chéo', 'Trích từ Sáu Rõ'],
    ['Số liệu', isShare(measure) ? `${measureWord(measure).vi} (%)` : COUNT_MEASURES[measure].vi],
    ['Hàng', DIMENSION_WORDS[rows]],
    ['Cột', DIMENSION_WORDS[columns]],
    ['Chốt đến ngày', showDay(plainDate(pivot.at))],
    ['Hàng, cột không nêu', `${pivot.moreRows}, ${pivot.moreColumns}`],
  ];
}

/** RFC 4180; what a spreadsheet would take for a formula is told to be text. */
function csvLine(cells: readonly Cell[]): string {
  const quoted = cells.map((cell) => {
    if (typeof cell === 'number') return String(cell);
    const text = /^[=+\-@\t\r]/.test(cell ?? '') ? `'${cell}` : (cell ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\r\n`;
}
