// "Sở Công Thương chủ trì các nhiệm vụ tại mục IV.3": the lead of tasks that stand elsewhere.
import { fold } from '../vietnamese/wording.ts';
import type { Item, TaskDraft } from './task-tree.ts';

const SECTION = '(?:[IVX]{1,5}|\\d{1,2}|[a-zđ])(?:\\.(?:[IVX]{1,5}|\\d{1,2}|[a-zđ]))*';
const REFERRING = new RegExp(
  `(?:nhiệm vụ|nội dung|công việc|giải pháp)[^.;]{0,60}?\\s(?:tại|ở|thuộc|nêu tại)\\s+(?:các\\s+)?(?:mục|điểm|khoản|phần|tiểu mục)\\s+(${SECTION}(?:(?:\\s*,\\s*|\\s+và\\s+|\\s*;\\s*)(?:mục\\s+|điểm\\s+)?${SECTION})*)`,
  'iu',
);

/** Tasks that name nobody get the lead of the item that refers to their section. */
export function assignByCrossReference(tasks: readonly TaskDraft[], items: readonly Item[]): TaskDraft[] {
  const rules = items.flatMap((item) => {
    const lead = item.own.length > 0 ? item.own.map((u) => u.text) : [...(item.context.lead?.units ?? [])];
    const sections = /chủ trì[^.;]{0,80}(?:nhiệm vụ|nội dung|công việc|giải pháp)/iu.test(item.text)
      ? sectionsOf(item.text)
      : [];
    return lead.length > 0 ? sections.map((section) => ({ section: fold(section), lead, anchor: item.anchor })) : [];
  });
  if (rules.length === 0) return [...tasks];
  return tasks.map((task) => {
    const rule = task.lead.length === 0 ? rules.find((r) => isInside(task.section, r.section)) : undefined;
    return rule ? { ...task, lead: rule.lead, anchors: { ...task.anchors, lead: rule.anchor } } : task;
  });
}

function sectionsOf(text: string): string[] {
  const match = REFERRING.exec(text);
  return match?.[1]?.split(/\s*[,;]\s*|\s+và\s+/u).map((s) => s.replace(/^(?:mục|điểm)\s+/iu, '')) ?? [];
}

function isInside(section: string, wanted: string): boolean {
  const path = fold(section);
  return path === wanted || path.startsWith(`${wanted}.`);
}
