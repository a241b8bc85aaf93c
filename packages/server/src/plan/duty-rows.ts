// Duties to report that a revision leaves: a newer file says them all anew, an amendment adds to them.
import { newId } from '../kit/id.ts';
import type { DraftContent } from './draft-content.ts';
import type { PlanId } from './plan.ts';
import type { RevisionRows } from './plan-facts.ts';
import type { DutyRow } from './queries-state.ts';
import type { RevisingAs } from './revision-places.ts';

export function dutyRows(
  plan: PlanId,
  stood: readonly DutyRow[],
  { duties }: Pick<DraftContent, 'duties'>,
  as: RevisingAs,
): Pick<RevisionRows, 'duties' | 'droppedDuties'> {
  const replaced = stood.filter(
    ({ documentId }) => as.mode === 'replaces' || (as.mode === 'corrects' && documentId === as.document),
  );
  const said = duties.map(({ item, duty }, index) => ({
    planId: plan,
    documentId: as.document,
    itemId: item,
    position: index + 1,
    reporters: [...duty.from],
    addressee: duty.to,
    via: duty.via,
    frequency: duty.frequency,
    due: duty.due,
    adHoc: duty.adHoc,
    anchor: JSON.stringify(duty.anchor),
  }));
  const saidKeys = new Set(said.map(keyOf));
  // One that is said again in the same words by the same item of the same document stays the row that it is.
  const kept = replaced.filter((duty) => duty.documentId === as.document && saidKeys.has(keyOf(duty)));
  const standing = new Set([...stood.filter((duty) => !replaced.includes(duty)), ...kept].map(keyOf));
  const last = Math.max(0, ...stood.map(({ position }) => position));
  const added = said.filter((duty) => !standing.has(keyOf(duty)));
  return {
    duties: added.map((duty) => ({
      id: newId<'reportDuty'>(),
      ...duty,
      position: as.mode === 'amends' || as.amended ? last + duty.position : duty.position,
    })),
    droppedDuties: replaced.filter((duty) => !kept.includes(duty)).map(({ id }) => id),
  };
}

type Said = Pick<DutyRow, 'reporters' | 'addressee' | 'via' | 'frequency' | 'due' | 'adHoc'>;

function keyOf({ reporters, addressee, via, frequency, due, adHoc }: Said): string {
  return JSON.stringify([reporters.toSorted(), addressee, via, frequency, due, adHoc]);
}
