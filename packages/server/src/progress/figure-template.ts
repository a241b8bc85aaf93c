// The list that is filled in and brought back: a line for each target of each assignment that the caller may tell, with what
// stands there now, and the codes by which a line is known again.
import { basisOf, BASIS_TITLES, FIGURE_COLUMNS, isShareUnit, typedNumber } from '@sauro/core';
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
import { type CellRow, type GridRow, listCells, listGridRows } from './queries-figures.ts';
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
  number(FIGURE_COLUMNS.seen),
];
const NOTES = [
  [
    'Cách điền',
    'Mỗi dòng là một ô. Tỷ lệ: điền Số đạt và Tổng số. Số khác: điền Giá trị. Dòng để trống thì không ghi gì.',
  ],
  ['Cách tính', 'Lũy kế: số đến cuối kỳ. Phát sinh: số thêm trong kỳ, được cộng vào số lũy kế.'],
  [
    'Ba cột cuối',
    'Giữ nguyên: nhờ đó biết dòng nào là ô nào, và có ai nhập lại ô ấy sau khi tải mẫu không. Xóa dòng không dùng thì được.',
  ],
  ['Số đã có', 'Dòng giữ nguyên số đã có thì không ghi lại.'],
] as const;

export async function figureTemplate(
  system: System,
  acting: Acting,
  { plan, format, tongue, ...narrowed }: Asked & { readonly plan: PlanId },
): Promise<FileAnswer> {
  // In CSV a number is text, written as it will be read when the list comes back.
  const numberCell: NumberCell = (value) => (format === 'xlsx' ? value : typedNumber(value, tongue));
  const lines = await transact(system, acting, (cx) => linesOf(cx, plan, narrowed, numberCell));
  const name = `so-lieu.${format}`;
  if (format === 'csv') return csvFile(name, [COLUMNS.map(({ title }) => title), ...lines]);
  const list = { name: 'Số liệu', columns: COLUMNS, count: lines.length, rows: each(lines) };
  const bytes = writeXlsxList(list, { name: 'Hướng dẫn', lines: NOTES });
  const file = await system.files.receive(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
  return { body: file.leave(), size: file.size, type: XLSX_TYPE, name };
}

type Line = readonly Cell[];
type Narrowed = Omit<Asked, 'format' | 'tongue'>;
type NumberCell = (value: number) => Cell;

const ROWS_AT_ONCE = 5000;

async function linesOf(cx: Cx, plan: PlanId, narrowed: Narrowed, numberCell: NumberCell): Promise<readonly Line[]> {
  if ((await findPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
  const targets = await listTargets(cx, plan);
  // Within what a list may hold when it comes back.
  const limit = Math.floor(FIGURE_TABLE.mostRows / Math.max(1, targets.length));
  const own = await ownRows(cx, plan, { ...narrowed, limit });
  const cells = await listCells(
    cx,
    own.map(({ id }) => id),
  );
  const stands = new Map(cells.map((cell) => [cellKey(cell.assignmentId, cell.targetId), cell]));
  return own.flatMap((row) =>
    targets.map((target) => lineOf(row, target, stands.get(cellKey(row.id, target.id)) ?? null, numberCell)),
  );
}

/** Those of which the caller may tell figures now: others are passed over until there are as many as a list may hold. */
async function ownRows(
  cx: Cx,
  plan: PlanId,
  { limit, ...narrowed }: Narrowed & { readonly limit: number },
): Promise<readonly GridRow[]> {
  const own: GridRow[] = [];
  for (let offset = 0; own.length < limit; offset += ROWS_AT_ONCE) {
    const rows = await listGridRows(cx, plan, { ...narrowed, offset, limit: ROWS_AT_ONCE });
    const at = await rightsAt(
      cx,
      rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
    );
    own.push(...rows.filter((row) => isTimeToTell(row.state) && mayTell(row, at)));
    if (rows.length < ROWS_AT_ONCE) break;
  }
  return own.slice(0, limit);
}

function lineOf(row: GridRow, target: Target, cell: CellRow | null, numberCell: NumberCell): Line {
  const stands = cell === null ? null : figureIn(cell);
  const shown = (value: number | null): Cell => (value === null ? null : numberCell(value));
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
    cell?.version ?? 0,
  ];
}

async function* each(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines;
}
