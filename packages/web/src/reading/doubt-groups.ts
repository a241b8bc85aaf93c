// The doubts in the order in which a person should take them: the serious first, the same sentence once with its places.
import { type Doubt, type DoubtCode, doubtMessage } from '@sauro/reader/messages';
import type { Anchor } from '@sauro/reader/reading';
import type { Language } from '../ui/language.tsx';
import type { ListedTask } from './task-groups.ts';

export const SEVERITIES = ['serious', 'check', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Serious: what is read may be wrong or missing. Note: the plan itself is silent, as plans often are.
 * A doubt that is not listed is to be checked.
 */
const SEVERITY: Readonly<Partial<Record<DoubtCode, Severity>>> = {
  'reading.no-tasks': 'serious',
  'text.lost': 'serious',
  'scan.page-unread': 'serious',
  'scan.page-poor': 'serious',
  'scan.head-unsure': 'serious',
  'scan.page-not-read': 'serious',
  'text.restored': 'serious',
  'text.unreadable': 'serious',
  'head.scope': 'serious',
  'deadline.before-issue': 'serious',
  'date.impossible': 'serious',
  'deadline.unreadable': 'serious',
  'table.missing-cell': 'serious',
  'annex.missing': 'serious',
  'reference.two-symbols': 'serious',
  'reference.two-dates': 'serious',
  'package.differs': 'serious',
  'package.filled': 'note',
  'head.no-number': 'note',
  'head.no-date': 'note',
  'scan.page-blank': 'note',
  'scan.layer-taken': 'note',
  'task.no-product': 'note',
  'file.misnamed': 'note',
  'element.ignored': 'note',
};

export function severityOf(code: DoubtCode): Severity {
  return SEVERITY[code] ?? 'check';
}

export type DoubtPlace = { readonly anchor: Anchor; readonly task: ListedTask | null };
export type DoubtGroup = {
  readonly sentence: string;
  readonly severity: Severity;
  /** Empty where the doubt is about the whole document. */
  readonly places: readonly DoubtPlace[];
};

export function groupDoubts(
  doubts: readonly Doubt[],
  { tasks, language }: { tasks: readonly ListedTask[]; language: Language },
): readonly DoubtGroup[] {
  const byBlock = tasksByBlock(tasks);
  const groups = new Map<string, { severity: Severity; places: DoubtPlace[] }>();
  for (const doubt of doubts) {
    const sentence = doubtMessage(doubt, language);
    const group = groups.get(sentence) ?? { severity: severityOf(doubt.code), places: [] };
    if (doubt.anchor) group.places.push({ anchor: doubt.anchor, task: byBlock.get(doubt.anchor.block) ?? null });
    groups.set(sentence, group);
  }
  return [...groups]
    .map(([sentence, group]) => ({ sentence, ...group }))
    .toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

/** A doubt may point at a task's text or at the cell of its lead or deadline. */
function tasksByBlock(tasks: readonly ListedTask[]): ReadonlyMap<number, ListedTask> {
  const own = tasks.map((listed) => [listed.task.anchor.block, listed] as const);
  const parts = tasks.flatMap((listed) => {
    const { lead, coordinate, product, deadline } = listed.task.anchors;
    return [lead, coordinate, product, deadline].flatMap((part) => (part ? [[part.block, listed] as const] : []));
  });
  // The task's own text wins over a cell that several tasks share.
  return new Map([...parts, ...own]);
}
