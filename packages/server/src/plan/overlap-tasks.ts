// Tasks of a draft that other plans have too: the same work, or one of the same product for another day.
import { fingerprintOf, likeness, LIKENESS_USES, type TaskWording } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import type { Placed } from './draft-content.ts';
import { type Around, byThing, nearest, overlapOf, probesOf, subjectsOf, WEIGHED } from './overlap.ts';
import { listCandidates, listOverlapTasks, type OverlapTask } from './queries-overlap.ts';
import type { OverlapView } from './views.ts';

export async function taskOverlaps(
  cx: Cx,
  tasks: readonly Placed<TaskWording>[],
  { without, carriedOut }: Around,
): Promise<readonly OverlapView[]> {
  const prints = tasks.map(({ wording }) => ({
    work: fingerprintOf(wording.text),
    product: fingerprintOf(wording.product ?? ''),
  }));
  const candidates = [
    ...(await listCandidates(
      cx,
      probesOf(
        prints.map(({ work }) => work),
        'work',
      ),
      WEIGHED,
    )),
    ...(await listCandidates(
      cx,
      probesOf(
        prints.map(({ product }) => product),
        'product',
      ),
      WEIGHED,
    )),
  ];
  const rows = new Map((await listOverlapTasks(cx, subjectsOf(candidates), without)).map((row) => [row.id, row]));
  const others = new Map([...rows.values()].map((row) => [row.id, printsOf(row)]));
  return byThing(candidates).flatMap(([of, subjects]) => {
    const [task, own] = [tasks[of], prints[of]];
    if (task === undefined || own === undefined) return [];
    const overlaps = subjects.flatMap((id): readonly OverlapView[] => {
      const [row, other] = [rows.get(id as OverlapTask['id']), others.get(id as OverlapTask['id'])];
      if (row === undefined || other === undefined) return [];
      const alike = { work: likeness(own.work, other.work), product: likeness(own.product, other.product) };
      const kind = kindOf(alike, isOtherDay(task.wording, row), carriedOut.has(row.planId));
      if (kind === undefined) return [];
      const says = row.deadline?.text ?? null;
      return [
        overlapOf(task.item, kind, {
          row,
          says,
          likeness: weightOf(kind, alike),
        }),
      ];
    });
    return nearest(overlaps);
  });
}

type Alike = { readonly work: number; readonly product: number };

function kindOf(alike: Alike, isOther: boolean, isCarriedOut: boolean): OverlapView['kind'] | undefined {
  if (alike.work >= LIKENESS_USES.work.least) {
    if (isOther) return 'other-date';
    return isCarriedOut ? undefined : 'same-work';
  }
  return isOther && alike.product >= LIKENESS_USES.product.least ? 'same-product' : undefined;
}

/** The same work says more than the same product: many a task ends in "Quyết định của Giám đốc Sở". */
function weightOf(kind: OverlapView['kind'], { work, product }: Alike): number {
  return kind === 'same-product' ? (work + product) / 2 : work;
}

/** Both name a day, and not the same. */
function isOtherDay({ deadline: one }: TaskWording, { deadline: other }: OverlapTask): boolean {
  return one?.kind === 'by' && other?.kind === 'by' && one.due !== other.due;
}

function printsOf({ text, product }: OverlapTask) {
  return { work: fingerprintOf(text), product: fingerprintOf(product ?? '') };
}
