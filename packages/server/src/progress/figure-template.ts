// The list that is filled in and brought back: a line for each target of each assignment that the caller may tell, with what
// stands there now, and the codes by which a line is known again.
import { basisOf, BASIS_TITLES, FIGURE_COLUMNS, type Figure, isShareUnit, numberText } from '@sauro/core';
import { Readable } from 'node:stream';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer, Input } from '../kit/contract.ts';
import { csvFile } from '../kit/csv.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { type Cell, type Column, writeXlsxList, XLSX_TYPE } from '../kit/xlsx.ts';
import { rightsAt } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan } from '../plan/queries-plan.ts';
import { listTargets } from '../plan/queries-state.ts';
import { cellKey, figureIn, isTimeToTell, mayTell } from './figures.ts';
import type { figureImportsContract } from './figure-imports-contract.ts';
import { type GridRow, listCells, listGridRows } from './queries-figures.ts';
import { FIGURE_TABLE } from './try-figures.ts';

type Asked = Input<(typeof figureImportsContract)['getFigureTemplate']>['query'];
type Target = Awaited<ReturnType<typeof listTargets>>[number];

const text = (title: string, width: number): Column => ({ title, width, kind: 'text' });
const number = (title: string): Column => ({ title, width: 14, kind: 'number' });
const COLUMNS: readonly Column[] = [
  text('Đơn vị', 32),
  text('Công việc', 44),
  text('Kỳ', 12),
  text('Chỉ tiêu', 44),
  text('Đơn vị tính', 12),
  number(FIGURE_COLUMNS.numerator),
  number(FIGURE_COLUMNS.denominator),
  number(FIGURE_COLUMNS.value),
  text(FIGURE_COLUMNS.basis, 14),
  text(FIGURE_COLUMNS.assignment, 38),
  text(FIGURE_COLUMNS.target, 38),
];
const NOTES = [
  [
    'Cách điền',
    'Mỗi dòng là một ô. Tỷ lệ: điền Số đạt và Tổng số. Số khác: điền Giá trị. Dòng để trống thì không ghi gì.',
  ],
  ['Cách tính', 'Lũy kế: số đến cuối kỳ. Phát sinh: số thêm trong kỳ, được cộng vào số lũy kế.'],
  ['Hai cột mã', 'Giữ nguyên: nhờ đó biết dòng nào là ô nào. Xóa dòng không dùng thì được.'],
  ['Số đã có', 'Dòng giữ nguyên số đã có thì không ghi lại.'],
] as const;

export async function figureTemplate(
  system: System,
  acting: Acting,
  { plan, format, ...narrowed }: Asked & { readonly plan: PlanId },
): Promise<FileAnswer> {
  const lines = await transact(system, acting, (cx) => linesOf(cx, plan, narrowed, format));
  const name = `so-lieu.${format}`;
  if (format === 'csv') return csvFile(name, [COLUMNS.map(({ title }) => title), ...lines]);
  const list = { name: 'Số liệu', columns: COLUMNS, count: lines.length, rows: each(lines) };
  const bytes = writeXlsxList(list, { name: 'Hướng dẫn', lines: NOTES });
  const file = await system.files.receive(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
  return { body: file.leave(), size: file.size, type: XLSX_TYPE, name };
}

type Line = readonly Cell[];

async function linesOf(
  cx: Cx,
  plan: PlanId,
  narrowed: Omit<Asked, 'format'>,
  format: Asked['format'],
): Promise<readonly Line[]> {
  if ((await findPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
  const targets = await listTargets(cx, plan);
  // Within what a list may hold when it comes back.
  const limit = Math.floor(FIGURE_TABLE.mostRows / Math.max(1, targets.length));
  const rows = await listGridRows(cx, plan, { ...narrowed, offset: 0, limit });
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const own = rows.filter((row) => isTimeToTell(row.state) && mayTell(row, at));
  const cells = await listCells(
    cx,
    own.map(({ id }) => id),
  );
  const stands = new Map(cells.map((cell) => [cellKey(cell.assignmentId, cell.targetId), figureIn(cell)]));
  return own.flatMap((row) =>
    targets.map((target) => lineOf(row, target, stands.get(cellKey(row.id, target.id)) ?? null, format)),
  );
}

function lineOf(row: GridRow, target: Target, stands: Figure | null, format: Asked['format']): Line {
  // In CSV a number is text, and is read as Vietnamese offices write it.
  const shown = (value: number | null): Cell => (value === null || format === 'xlsx' ? value : numberText(value));
  const isCounted = stands === null || stands.denominator !== null;
  const basis = stands?.basis ?? basisOf(target);
  return [
    row.unitName,
    row.text,
    row.period,
    target.text,
    target.unit,
    shown(stands?.numerator ?? null),
    shown(stands?.denominator ?? null),
    isCounted ? null : shown(stands.value),
    // Of a share there is nothing to say, unless somebody has said it.
    basis === 'cumulative' && isShareUnit(target.unit) ? null : BASIS_TITLES[basis],
    row.id,
    target.id,
  ];
}

async function* each(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}
