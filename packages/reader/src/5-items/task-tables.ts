// Tasks of tables: one row, one task, with the columns of lead, coordination, product and time that the head names.
import type { OutlineNode } from '../3-outline/outline.ts';
import type { Doubt } from '../doubt.ts';
import { coordinating } from './assignees.ts';
import type { Columns } from './columns.ts';
import { readDeadline } from './deadline.ts';
import { findDeadline } from './deadline-in-text.ts';
import { readPeople, readUnitsOf } from './people-cells.ts';
import { isReportDate } from './report-schedule.ts';
import type { TableRow } from './table-rows.ts';
import type { TaskContext } from './task-context.ts';
import type { TaskDraft } from './task-tree.ts';

/** "Đơn vị chủ trì/Đơn vị phối hợp": one column names both. */
function isOfBoth({ roles, titles }: Columns): boolean {
  return /chủ trì\s*\/\s*[^/]{0,20}phối hợp/iu.test(titles[roles.indexOf('lead')] ?? '');
}

/** A sum under a table, and the address of a web page that a copy has put into one. */
const SUM = /^(?:tổng(?: cộng| số| kinh phí)?|cộng|điện thoại|e-?mail|fax|địa chỉ|mã số thuế)\s*(?::|$)/iu;

/** The task of a row, or null where it names no work. */
export function taskOfRow(
  row: TableRow,
  node: OutlineNode,
  context: TaskContext,
  at: { readonly planYear: number | null; readonly columns: Columns },
): { task: TaskDraft; doubts: Doubt[] } | null {
  const cell = row.cells.get('task') ?? row.cells.get('target');
  if (!cell || SUM.test(cell.text)) return null;
  const doubts: Doubt[] = [];
  const text = cell.text.replace(/^[-–+•]\s*/u, '').replace(/\s+([.;])/gu, '$1');
  const lead = row.cells.get('lead');
  const people = readPeople(lead, isOfBoth(at.columns));
  if (lead && people.lead.length === 0 && /\p{L}/u.test(lead.text))
    doubts.push({ code: 'task.lead-is-not-unit', anchor: lead.anchor, details: { text: lead.text } });
  const coordinate = row.cells.get('coordinate');
  const named = at.columns.roles.includes('coordinate')
    ? readUnitsOf(coordinate)
    : [...people.coordinate, ...coordinating(cell.text).map((u) => u.text)];
  const time = row.cells.get('deadline');
  const read = time ? readDeadline(time.text, at.planYear) : null;
  if (read?.unreadable && time)
    doubts.push({ code: 'deadline.unreadable', anchor: time.anchor, details: { text: time.text } });
  const product = row.cells.get('product');
  const phrase = at.columns.roles.includes('deadline') ? null : findDeadline(cell.text, at.planYear);
  const dated = phrase && !isReportDate(cell.text, phrase.start) ? phrase : null;
  const task: TaskDraft = {
    section: row.path,
    part: node.part === 'implementation' ? 'implementation' : 'tasks',
    text,
    lead: at.columns.roles.includes('lead')
      ? people.lead
      : row.groupLead.length > 0
        ? row.groupLead
        : (context.lead?.units ?? []),
    coordinate: named,
    product: product && /[\p{L}\d]/u.test(product.text) ? product.text.replace(/^[-–+•]\s*/u, '') : null,
    deadline: read?.deadline ?? dated?.deadline ?? context.deadline?.deadline ?? null,
    anchor: cell.anchor,
    anchors: {
      ...(lead ? { lead: lead.anchor } : {}),
      ...(coordinate ? { coordinate: coordinate.anchor } : {}),
      ...(product ? { product: product.anchor } : {}),
      ...(time ? { deadline: time.anchor } : {}),
    },
  };
  return { task, doubts };
}
