// The register, filtered, as a spreadsheet. Which tasks it holds and in what order is settled in one transaction; their rows
// are fetched in batches of their own as the sheet is written, so that neither a transaction nor the memory holds them all.
import { dayOf, STATE_WORDS, ZONE } from '@sauro/core';
import { Readable } from 'node:stream';
import { getProfile } from '../people/queries.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import type { Cx, System } from '../kit/system.ts';
import { type Cell, type Column, writeXlsxList, XLSX_TYPE } from '../kit/xlsx.ts';
import { searchAmong } from '../search/search-among.ts';
import type { PlanId, TaskId } from './plan.ts';
import { findPlan } from './queries-plan.ts';
import { listTaskIds, type TaskGroup } from './queries-register.ts';
import { findUnitName, listTasksById, type TaskRow } from './queries-register-rows.ts';
import type { TaskColumn, TaskFilter } from './register-contract.ts';
import {
  COLUMNS,
  DROPPED_COLUMN,
  droppedWords,
  filterWords,
  type Named,
  NUMBER_COLUMN,
  orderWords,
} from './register-words.ts';
import { numberedTitle, taskView } from './task-view.ts';
import type { TaskView } from './views.ts';

export type Export = {
  readonly filter: TaskFilter;
  readonly group: TaskGroup;
  readonly columns: readonly TaskColumn[];
};

const ROWS_AT_ONCE = 500;

/** A whole file before it is answered: a failure halfway is told, and not a sheet that is cut off. */
export async function exportTasks(system: System, acting: Acting, wanted: Export): Promise<FileAnswer> {
  const { ids, now, ...about } = await transact(system, acting, (cx) => settle(cx, wanted));
  const withDropped = wanted.filter.dropped === 'yes';
  const bytes = writeXlsxList(
    {
      name: 'Nhiệm vụ',
      columns: columnsOf(wanted.columns, withDropped),
      count: ids.length,
      rows: rowsOf(system, acting, { ids, columns: wanted.columns, withDropped }),
    },
    { name: 'Thông tin', lines: linesOf(wanted, { ...about, count: ids.length, now }) },
  );
  const file = await system.files.receive(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>);
  return { body: file.leave(), size: file.size, type: XLSX_TYPE, name: `so-nhiem-vu-${dayOf(now)}.xlsx` };
}

type Settled = Named & { readonly ids: readonly TaskId[]; readonly by: string; readonly now: Date };

async function settle(cx: Cx, { filter, group }: Export): Promise<Settled> {
  if (filter.q !== '') await searchAmong(cx, 'task', filter.q);
  const plan = filter.plan === undefined ? undefined : await findPlan(cx, filter.plan as PlanId);
  const { person } = cx.acting;
  return {
    ids: await listTaskIds(cx, filter, group),
    plan: plan === undefined ? null : numberedTitle(plan),
    unit: filter.unit === undefined ? null : await findUnitName(cx, filter.unit),
    by: person === null ? '' : (await getProfile(cx, person)).person.name,
    now: cx.now,
  };
}

type Rows = {
  readonly ids: readonly TaskId[];
  readonly columns: readonly TaskColumn[];
  readonly withDropped: boolean;
};

async function* rowsOf(system: System, acting: Acting, { ids, columns, withDropped }: Rows): AsyncGenerator<Cell[]> {
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const some = ids.slice(from, from + ROWS_AT_ONCE);
    const rows = await transact(system, acting, (cx) => listTasksById(cx, some));
    const byId = new Map<TaskId, TaskRow>(rows.map((row) => [row.id, row]));
    for (const [index, id] of some.entries()) {
      const row = byId.get(id);
      if (row === undefined) continue;
      const task = taskView(row);
      const dropped = withDropped ? [droppedWords(task.droppedRevision)] : [];
      yield [from + index + 1, ...columns.flatMap((column) => cellsOf(column, task)), ...dropped];
    }
  }
}

function columnsOf(columns: readonly TaskColumn[], withDropped: boolean): Column[] {
  const chosen = columns.flatMap((column): readonly Column[] => COLUMNS[column]);
  return [NUMBER_COLUMN, ...chosen, ...(withDropped ? [DROPPED_COLUMN] : [])];
}

/** As many cells as COLUMNS has columns for it. */
function cellsOf(column: TaskColumn, task: TaskView): readonly Cell[] {
  switch (column) {
    case 'plan':
      return [[task.plan.number, task.plan.symbol].filter((part) => part !== null).join('/'), task.plan.title];
    case 'section':
      return [task.section, task.sectionTitle];
    case 'text':
    case 'product':
      return [task[column]];
    case 'lead':
    case 'coordinate':
      return [task[column].join('; ')];
    case 'deadline':
      return [task.deadline?.text ?? null, task.dueOn];
    case 'product-clear':
      return [STATE_WORDS[task.clear.product].vi.toLowerCase()];
    case 'person':
    case 'work':
    case 'time':
    case 'responsibility':
    case 'authority':
      return [STATE_WORDS[task.clear[column]].vi.toLowerCase()];
  }
}

type About = Named & { readonly count: number; readonly by: string; readonly now: Date };

function linesOf({ filter, group }: Export, { count, by, now, ...named }: About): [string, string][] {
  return [
    ['Sổ nhiệm vụ', 'Trích từ Sáu Rõ'],
    ['Bộ lọc', filterWords(filter, named)],
    ['Sắp xếp', orderWords(group)],
    ['Số nhiệm vụ', String(count)],
    [
      'Xuất lúc',
      new Intl.DateTimeFormat('vi-VN', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(now),
    ],
    ['Người xuất', by],
  ];
}
