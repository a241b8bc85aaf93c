// Phases and announced reviews that a revision leaves, as of report duties: a newer file says them all anew, an amendment adds
// to them. A phase stays itself through all revisions, for reviews are of it; what a person has written of one stays.
import { daysOfPhase } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { Problem } from '../kit/problem.ts';
import type { DraftContent } from './draft-content.ts';
import type { PhaseId, PlanId } from './plan.ts';
import type { RevisionRows } from './plan-facts.ts';
import type { PhaseRow, ReviewRow } from './queries-phase.ts';
import type { RevisingAs } from './revision-places.ts';

export function phaseRows(
  plan: PlanId,
  stood: readonly PhaseRow[],
  { phases }: Pick<DraftContent, 'phases'>,
  as: RevisingAs,
): Pick<RevisionRows, 'phases' | 'droppedPhases'> {
  const said = phases.map(({ item, phase: { name, from, to, anchor } }) => {
    if (daysOfPhase({ from, to }) === null) throw new Problem('draft.phase-turned', { name });
    return { itemId: item, name, fromKnown: from, toKnown: to, anchor: JSON.stringify(anchor) };
  });
  const isReplaced = ({ byHand, documentId }: PhaseRow) =>
    !byHand && (as.mode === 'replaces' || (as.mode === 'corrects' && documentId === as.document));
  const first = said.filter((one, index) => said.findIndex((other) => isSameName(one, other)) === index);
  const taken = new Set<PhaseId>();
  const written = first.flatMap((one) => {
    const row = stood.find((stands) => !taken.has(stands.id) && isMeant(stands, one, as));
    if (row !== undefined) taken.add(row.id);
    // What a person has made of it, and what an amendment only repeats, stays.
    if (row !== undefined && (row.byHand || (!isReplaced(row) && isSameSpan(row, one)))) return [];
    // A phase stays itself: reviews are of it.
    const { id, version } = row ?? { id: newId<'planPhase'>(), version: 0 };
    return [{ id, planId: plan, documentId: as.document, ...one, byHand: false, version: version + 1 }];
  });
  return {
    phases: written,
    droppedPhases: stood.filter((row) => isReplaced(row) && !taken.has(row.id)).map(({ id }) => id),
  };
}

type Said = Pick<PhaseRow, 'name' | 'fromKnown'>;

function isSameName(one: Said, other: Said): boolean {
  return one.name === other.name && one.fromKnown === other.fromKnown;
}

function isSameSpan(row: PhaseRow, one: Pick<PhaseRow, 'fromKnown' | 'toKnown'>): boolean {
  return row.fromKnown === one.fromKnown && row.toKnown === one.toKnown;
}

/** By its name; of the document itself also by its item, whatever it is called now. */
function isMeant(row: PhaseRow, one: Said & { readonly itemId: string }, { document }: RevisingAs): boolean {
  return row.name === one.name || (row.documentId === document && row.itemId === one.itemId);
}

export function reviewRows(
  plan: PlanId,
  stood: readonly ReviewRow[],
  { reviews }: Pick<DraftContent, 'reviews'>,
  as: RevisingAs,
): Pick<RevisionRows, 'reviews' | 'droppedReviews'> {
  const isReplaced = ({ documentId }: ReviewRow) =>
    as.mode === 'replaces' || (as.mode === 'corrects' && documentId === as.document);
  const taken = new Set<ReviewRow['id']>();
  const written = reviews.flatMap(({ kind, when, text, anchor }, index) => {
    const row = stood.find((one) => !taken.has(one.id) && keyOf(one.kind, one.moment) === keyOf(kind, when));
    if (row !== undefined) taken.add(row.id);
    // What an amendment only repeats stays as it is.
    if (row !== undefined && !isReplaced(row)) return [];
    return {
      // A review stays itself: what was answered to its proposal is of it.
      id: row?.id ?? newId<'planReview'>(),
      planId: plan,
      documentId: as.document,
      position: index + 1,
      kind,
      moment: JSON.stringify(when),
      words: text,
      anchor: JSON.stringify(anchor),
    };
  });
  return {
    reviews: written,
    droppedReviews: stood.filter((row) => isReplaced(row) && !taken.has(row.id)).map(({ id }) => id),
  };
}

/** The database gives the fields of a moment back in an order of its own. */
function keyOf(kind: string, moment: object): string {
  return JSON.stringify([kind, ...Object.entries(moment).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}
