// One act on a draft, or its undoing. The rules are core's (`decide`, `undoOf`), the same that the browser has shown already;
// here they decide. An act carries an id of the browser's: sent twice, because an answer was lost, it is done once.
import {
  type Act,
  type ActName,
  applyChanges,
  type CorrectionId,
  decide,
  type DraftId,
  type Fault,
  type Item,
  type ItemChange,
  type ItemId,
  undoOf,
} from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { draftCorrected } from './draft-facts.ts';
import { itemOf, mapOf, storedItems } from './draft.ts';
import { findCorrection } from './queries-correction.ts';
import { type DraftRow, listItems, lockDraft } from './queries-draft.ts';
import { checkValue, readValue } from './values.ts';

export type Corrected = { readonly seq: number; readonly items: readonly Item[] };

export async function correctDraft(cx: Cx, draftId: DraftId, id: CorrectionId, act: Act): Promise<Corrected> {
  const draft = await openDraftOf(cx, draftId);
  const known = await alreadyDone(cx, draft, id);
  if (known !== undefined) return known;
  const items = mapOf((await listItems(cx, draftId, touchedBy(act))).map(itemOf));
  const decision = decide(items, shaped(act), { by: personOf(cx), at: cx.now.toISOString() });
  if ('fault' in decision) throw problemOf(decision);
  if (decision.changes.length === 0) return { seq: draft.seq, items: [] };
  return keep(cx, { draft, id, act: act.act, items, changes: decision.changes, undoes: null });
}

export async function undoCorrection(
  cx: Cx,
  draftId: DraftId,
  { id, undoes }: { readonly id: CorrectionId; readonly undoes: CorrectionId },
): Promise<Corrected> {
  const draft = await openDraftOf(cx, draftId);
  const known = await alreadyDone(cx, draft, id);
  if (known !== undefined) return known;
  const correction = await findCorrection(cx, undoes);
  if (correction?.draftId !== draftId) throw new Problem('record.not-found');
  const items = mapOf((await listItems(cx, draftId, { ids: idsOf(correction.changes) })).map(itemOf));
  const changes = undoOf(items, correction.changes);
  if (changes === undefined) throw new Problem('undo.passed');
  return keep(cx, { draft, id, act: 'undo', items, changes, undoes });
}

/** Held until the transaction ends, so that corrections come one after another. */
async function openDraftOf(cx: Cx, id: DraftId): Promise<DraftRow> {
  const draft = await lockDraft(cx, id);
  if (draft === undefined) throw new Problem('record.not-found');
  if (draft.state === 'confirmed') throw new Problem('draft.confirmed');
  return draft;
}

async function alreadyDone(cx: Cx, draft: DraftRow, id: CorrectionId): Promise<Corrected | undefined> {
  const done = await findCorrection(cx, id);
  if (done === undefined) return undefined;
  if (done.draftId !== draft.id) throw new Problem('record.exists');
  const rows = await listItems(cx, draft.id, { ids: idsOf(done.changes) });
  return { seq: draft.seq, items: rows.map(itemOf) };
}

/** Only what the act is about; where an order is asked, all of the kind. */
function touchedBy(act: Act): { readonly ids?: readonly ItemId[]; readonly kind?: Item['kind'] } {
  switch (act.act) {
    case 'change':
      return { ids: [act.item] };
    case 'check':
    case 'remove':
    case 'merge':
      return { ids: act.items };
    case 'add':
      return { kind: act.kind };
    case 'split':
      return { kind: 'task' };
    case 'move':
      return {};
  }
}

function shaped(act: Act): Act {
  return act.act === 'add' ? { ...act, value: readValue(act.kind, act.value) } : act;
}

type Keeping = {
  readonly draft: DraftRow;
  readonly id: CorrectionId;
  readonly act: ActName;
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly changes: readonly ItemChange[];
  readonly undoes: CorrectionId | null;
};

async function keep(cx: Cx, { draft, id, act, items, changes, undoes }: Keeping): Promise<Corrected> {
  const after = applyChanges(items, changes);
  for (const { item, kind, after: side } of changes) {
    const value = after.get(item)?.value;
    if (side.value !== undefined && value !== undefined) checkValue(kind, value, Object.keys(side.value));
  }
  const seq = draft.seq + 1;
  const stored = storedItems(after, changes);
  await record(cx, draftCorrected, {
    subject: draft.id,
    data: { correction: id, act, seq, items: idsOf(changes), ...(undoes === null ? {} : { undoes }) },
    aside: { correction: { id, draftId: draft.id, seq, act, changes, undoes }, items: stored },
  });
  return { seq, items: stored.flatMap((item) => after.get(item.id) ?? []) };
}

function idsOf(changes: readonly ItemChange[]): readonly ItemId[] {
  return [...new Set(changes.map(({ item }) => item))];
}

function personOf({ acting }: Cx) {
  if (acting.person === null) throw new Problem('session.none');
  return acting.person;
}

/** What stands now and what the person wrote go back to her: nothing that was typed is lost. */
function problemOf(fault: Fault): Problem {
  switch (fault.fault) {
    case 'gone':
      return new Problem('draft.gone');
    case 'impossible':
      return new Problem('draft.impossible');
    case 'conflict':
      return new Problem('draft.conflict', {
        item: fault.item,
        field: fault.field,
        theirs: JSON.stringify(fault.theirs ?? null),
        yours: JSON.stringify(fault.yours ?? null),
      });
  }
}
