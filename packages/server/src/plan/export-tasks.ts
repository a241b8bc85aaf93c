// The register, filtered, as a file.
import { STATE_WORDS } from '@sauro/core';
import { nameOfActing } from '../people/queries.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { exportList } from '../kit/export/export-list.ts';
import type { ExportFormat, ListExport } from '../kit/export/list-export.ts';
import type { Cx, System } from '../kit/system.ts';
import type { Cell, Column } from '../kit/xlsx.ts';
import { searchAmong } from '../search/search-among.ts';
import type { PlanId, TaskId } from './plan.ts';
import { findPlan } from './queries-plan.ts';
import { countTasks, taskIdsInOrder, type TaskGroup } from './queries-register.ts';
import { findUnitName, listTasksById, type TaskRow } from './queries-register-rows.ts';
import type { TaskColumn, TaskFilter } from './register-contract.ts';
import { COLUMNS, DROPPED_COLUMN, droppedWords, filterWords, NUMBER_COLUMN, orderWords } from './register-words.ts';
import { numberedTitle, taskView } from './task-view.ts';
import type { TaskView } from './views.ts';

export type Export = {
  readonly filter: TaskFilter;
  readonly group: TaskGroup;
  readonly columns: readonly TaskColumn[];
  readonly format: ExportFormat;
};

export function exportTasks(system: System, acting: Acting, { format, ...wanted }: Export): Promise<FileAnswer> {
  return exportList(system, acting, { format, settle: (cx) => settle(cx, wanted) });
}

async function settle(
  cx: Cx,
  { filter, group, columns }: Omit<Export, 'format'>,
): Promise<ListExport<{ readonly id: TaskId }>> {
  if (filter.q !== '') await searchAmong(cx, 'task', filter.q);
  const plan = filter.plan === undefined ? undefined : await findPlan(cx, filter.plan as PlanId);
  const named = {
    plan: plan === undefined ? null : numberedTitle(plan),
    unit: filter.unit === undefined ? null : await findUnitName(cx, filter.unit),
  };
  const withDropped = filter.dropped === 'yes';
  let number = 0;
  return {
    file: 'so-nhiem-vu',
    title: 'Nhiệm vụ',
    columns: columnsOf(columns, withDropped),
    count: await countTasks(cx, filter),
    notes: [
      ['Bộ lọc', filterWords(filter, named)],
      ['Sắp xếp', orderWords(group)],
    ],
    by: await nameOfActing(cx),
    query: taskIdsInOrder(cx, filter, group),
    cells: async (inside, ids) => {
      const rows = await listTasksById(
        inside,
        ids.map(({ id }) => id),
      );
      const byId = new Map<TaskId, TaskRow>(rows.map((row) => [row.id, row]));
      return ids.flatMap(({ id }) => {
        number += 1;
        const row = byId.get(id);
        return row === undefined ? [] : [rowOf(taskView(row), number, { columns, withDropped })];
      });
    },
  };
}

type Shown = { readonly columns: readonly TaskColumn[]; readonly withDropped: boolean };

function rowOf(task: TaskView, number: number, { columns, withDropped }: Shown): readonly Cell[] {
  const dropped = withDropped ? [droppedWords(task.droppedRevision)] : [];
  return [number, ...columns.flatMap((column) => cellsOf(column, task)), ...dropped];
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
