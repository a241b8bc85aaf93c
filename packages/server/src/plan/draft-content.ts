// A draft as the plan stage takes it: what stands in it now, by kind, each task with the heading above it.
import type { DraftEntry, Item, TargetWording, TaskWording } from '@sauro/core';
import { ordered, targetWording, taskWording } from '@sauro/core';
import type { Anchor, DocumentHead, Phase, Reference, ReportDuty, Section } from '@sauro/reader/reading';
import { findReviews, type SaidReview } from '@sauro/reader/reviews';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { itemOf, mapOf } from '../reading/draft.ts';
import { type DraftRow, findReading, listItems } from '../reading/queries-draft.ts';

export type Placed<W> = DraftEntry<W> & { readonly anchor: Anchor };

export type DraftContent = {
  readonly head: DocumentHead;
  readonly tasks: readonly Placed<TaskWording>[];
  readonly targets: readonly Placed<TargetWording>[];
  readonly duties: readonly { readonly item: string; readonly duty: ReportDuty }[];
  readonly phases: readonly { readonly item: string; readonly phase: Phase }[];
  /** What the document announces, as it was read: a regime is only proposed from it. */
  readonly reviews: readonly SaidReview[];
  readonly references: readonly Reference[];
};

export async function loadContent(cx: Cx, draft: DraftRow): Promise<DraftContent> {
  const reading = await findReading(cx, draft.readingId);
  if (reading === undefined) throw new Error(`The reading of draft ${draft.id} is not there.`);
  const items = mapOf((await listItems(cx, draft.id)).map(itemOf));
  const [head] = ordered(items, 'head');
  if (head === undefined) throw new Error(`Draft ${draft.id} has no head.`);
  const titleOf = sectionTitles(reading.sections);
  return {
    head: head.value,
    tasks: ordered(items, 'task').map((item) =>
      placed(item, taskWording({ ...item.value, sectionTitle: titleOf(item.value) })),
    ),
    targets: ordered(items, 'target').map((item) =>
      placed(item, targetWording({ ...item.value, max: item.value.max ?? null })),
    ),
    duties: ordered(items, 'duty').map(({ id, value }) => ({ item: id, duty: value })),
    phases: ordered(items, 'phase').map(({ id, value }) => ({ item: id, phase: value })),
    reviews: findReviews(reading.flow),
    references: ordered(items, 'reference').map(({ value }) => value),
  };
}

/** Refuses a draft out of which no plan can be made. */
export function mustHold({ tasks, targets }: DraftContent): void {
  if (tasks.length === 0 && targets.length === 0) throw new Problem('draft.nothing');
}

function placed<W>({ id, value, position }: Item<'task' | 'target'>, wording: W): Placed<W> {
  return { item: id, position, wording, anchor: value.anchor };
}

/** The title of the nearest heading whose path begins the task's own, before it in the document. */
function sectionTitles(sections: readonly Section[]) {
  const byPath = new Map<string, Section[]>();
  for (const section of sections) {
    const same = byPath.get(section.path);
    if (same) same.push(section);
    else byPath.set(section.path, [section]);
  }
  return ({ section, anchor }: { readonly section: string; readonly anchor: Anchor }): string => {
    const steps = section.split('.');
    for (let length = steps.length; length > 0; length -= 1) {
      const found = byPath
        .get(steps.slice(0, length).join('.'))
        ?.findLast((one) => one.anchor.block <= anchor.block && one.title !== '');
      if (found !== undefined) return found.title;
    }
    return '';
  };
}
