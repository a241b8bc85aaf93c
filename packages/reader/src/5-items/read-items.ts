// All items of a plan: tasks of text and tables, report duties, and the items in which targets may stand.
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Doubt } from '../doubt.ts';
import type { ReportDuty, Task } from '../reading.ts';
import { fold } from '../vietnamese/wording.ts';
import { readReporting } from './reporting.ts';
import { assignByCrossReference } from './cross-references.ts';
import { findTargetPlaces, type TargetPlaces } from './target-items.ts';
import type { TargetItem } from './targets.ts';
import { NO_CONTEXT, type TaskContext } from './task-context.ts';
import { readTable, type TableReading } from './table-rows.ts';
import { taskOfRow } from './task-tables.ts';
import { type Item, type TaskDraft, walkItems } from './task-tree.ts';

export type Items = {
  readonly tasks: readonly Task[];
  readonly reporting: readonly ReportDuty[];
  readonly targets: TargetPlaces & { readonly cells: readonly TargetItem[] };
  readonly doubts: readonly Doubt[];
};

/** @param planYear the year of the plan where it is for one; completes months and quarters that name none. */
export function readItems(root: OutlineNode, planYear: number | null): Items {
  const tasks: TaskDraft[] = [];
  const items: Item[] = [];
  const targetTables = new Set<OutlineNode>();
  const targetCells: TargetItem[] = [];
  const doubts: Doubt[] = [];
  walkItems(root, {
    planYear,
    item: (item) => {
      items.push(item);
      if (item.task) tasks.push(item.task);
    },
    table: (node, context) =>
      readTasksOfTable(node, context, planYear, { tasks, items, targetTables, targetCells, doubts }),
  });
  return {
    tasks: assignByCrossReference(tasks, items),
    reporting: readReporting(items, planYear),
    targets: { ...findTargetPlaces(root, targetTables), cells: targetCells },
    doubts,
  };
}

type Found = {
  readonly tasks: TaskDraft[];
  readonly items: Item[];
  readonly targetTables: Set<OutlineNode>;
  /** Goals in a column beside the tasks that serve them. */
  readonly targetCells: TargetItem[];
  readonly doubts: Doubt[];
};

function readTasksOfTable(node: OutlineNode, context: TaskContext, planYear: number | null, found: Found): void {
  const table = readTable(node);
  if (!table || isScoring(table)) return;
  if (isTargetTable(node, table)) {
    found.targetTables.add(node);
    return;
  }
  if (!assignsWork(node, table)) return;
  found.doubts.push(...table.doubts);
  const besideWork = table.columns.titles.some((title) =>
    /^(?:mục tiêu|chỉ tiêu)(?: cụ thể| nhiệm vụ)?$/iu.test(title),
  );
  for (const row of table.rows) {
    const read = taskOfRow(row, node, context, { planYear, columns: table.columns });
    if (read) found.tasks.push(read.task);
    if (read) found.items.push(itemOfRow(read.task));
    const goal = besideWork && row.cells.has('task') ? row.cells.get('target') : undefined;
    if (goal && !found.targetCells.some(({ anchor }) => anchor.block === goal.anchor.block))
      found.targetCells.push({
        text: goal.text,
        anchor: goal.anchor,
        headings: [],
        section: row.path,
        lead: read?.task.lead ?? [],
      });
    found.doubts.push(...(read?.doubts ?? []));
  }
}

/** The row again, for the report duties that its words may hold. */
function itemOfRow(task: TaskDraft): Item {
  const lead = { units: task.lead, anchor: task.anchors.lead ?? task.anchor };
  const { text, anchor, part } = task;
  return { text, anchor, context: { ...NO_CONTEXT, lead }, own: [], part, task, onlyDated: true };
}

/** A scale of points is no list of work. */
function isScoring(table: TableReading): boolean {
  return (
    table.columns.titles.some((title) =>
      /(?<!\b(?:dia|thoi|trong|quan|khuyet|uu|nhuoc|dac) )\bdiem\b/.test(fold(title)),
    ) || table.columns.titles.some((title) => /tieu chi/.test(fold(title)))
  );
}

function isTargetTable(node: OutlineNode, table: TableReading): boolean {
  const roles = table.columns.roles;
  if (!roles.includes('task')) return true;
  return (
    (node.part === 'target' && !roles.includes('deadline') && !roles.includes('product')) ||
    (roles.includes('measure') && !roles.includes('deadline') && !roles.includes('coordinate'))
  );
}

/** A table of tasks says who, when or what comes of it; elsewhere "nội dung" may head anything. */
function assignsWork(node: OutlineNode, table: TableReading): boolean {
  const roles = table.columns.roles;
  const telling = (['lead', 'coordinate', 'product', 'deadline'] as const).filter((role) =>
    roles.includes(role),
  ).length;
  return (
    telling >= 2 ||
    (telling === 1 && (node.part === 'tasks' || node.part === 'implementation' || node.part === 'annex'))
  );
}
