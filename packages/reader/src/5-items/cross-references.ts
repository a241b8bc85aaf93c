// "Sở Công Thương chủ trì các nhiệm vụ tại mục IV.3": the lead of tasks that stand elsewhere.
import type { Item, TaskDraft } from './task-tree.ts';

const STEP = '(?:[IVX]{1,5}|\\d{1,2}|[a-zđ])';
const SECTION = `${STEP}(?:\\.${STEP})*(?![\\p{L}\\d])`;
const LIST = `${SECTION}(?:(?:\\s*[,;]\\s*|\\s+và\\s+)(?:\\k<level>\\s+)?${SECTION})*`;
/** "tại mục IV.3 và IV.4", or from the inside out: "tại các điểm 1, 3 mục IV". */
const REFERRING = new RegExp(
  `(?:(?:nhiệm vụ|nội dung|công việc|giải pháp)[^.;]{0,60}?\\s(?:tại|ở|thuộc|nêu tại)|chủ trì\\s+(?:thực hiện|triển khai|tổ chức thực hiện))\\s+(?:các\\s+)?` +
    `(?<level>mục|điểm|khoản|phần|tiểu mục)\\s+(?<list>${LIST})(?<outer>(?:\\s*,?\\s*(?:khoản|mục|phần)\\s+${SECTION})*)`,
  'iu',
);

/** Tasks that name nobody get the lead of the item that refers to their section. */
export function assignByCrossReference(tasks: readonly TaskDraft[], items: readonly Item[]): TaskDraft[] {
  const rules = items.flatMap((item) => {
    const lead = item.own.length > 0 ? item.own.map((u) => u.text) : [...(item.context.lead?.units ?? [])];
    const sections =
      /chủ trì(?:[^.;]{0,80}(?:nhiệm vụ|nội dung|công việc|giải pháp)|\s+(?:thực hiện|triển khai|tổ chức thực hiện)\s+(?:các\s+)?(?:mục|điểm|khoản)\s)/iu.test(
        item.text,
      )
        ? sectionsOf(item.text)
        : [];
    return lead.length > 0
      ? sections.map((section) => ({ section: section.toLowerCase(), lead, anchor: item.anchor }))
      : [];
  });
  if (rules.length === 0) return [...tasks];
  return tasks.map((task) => {
    const rule = task.lead.length === 0 ? rules.find((r) => isInside(task.section, r.section)) : undefined;
    return rule ? { ...task, lead: rule.lead, anchors: { ...task.anchors, lead: rule.anchor } } : task;
  });
}

/** The paths of the sections that an item refers to: "điểm a khoản 2 mục I" is I.2.a. */
function sectionsOf(text: string): string[] {
  const { list, outer = '' } = REFERRING.exec(text)?.groups ?? {};
  const above = [...outer.matchAll(/(?:khoản|mục|phần)\s+(\S+)/giu)].map((match) => match[1]?.replace(/,$/u, ''));
  const inner = list?.split(/\s*[,;]\s*|\s+và\s+/u).map((step) => step.replace(/^\p{L}+(?:\s\p{L}+)?\s+/u, '')) ?? [];
  return inner.map((step) => [...above.toReversed(), step].join('.'));
}

function isInside(section: string, wanted: string): boolean {
  const path = section.toLowerCase();
  return path === wanted || path.startsWith(`${wanted}.`);
}
