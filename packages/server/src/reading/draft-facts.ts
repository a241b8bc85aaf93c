// What can happen to a draft, and how each changes the state. Texts stand in the corrections; the ledger knows which item.
import type { ActName, CorrectionId, Id, ItemId } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import type { Action } from '../kit/ledger.ts';
import type { StoredItem } from './draft.ts';
import { deleteItems, insertDraft, insertItems, type NewItem, updateDraft } from './queries-draft.ts';
import { insertCorrection, type NewCorrection } from './queries-correction.ts';

type Opened = { readonly document: DocumentId; readonly reading: Id<'reading'>; readonly items: number };

export const draftOpened: Action<'draft', Opened, readonly NewItem[]> = {
  kind: 'draft.opened',
  apply: async (cx, { subject, data }, items) => {
    await insertDraft(cx, { id: subject, documentId: data.document, readingId: data.reading });
    await insertItems(cx, subject, items);
  },
};

/** A newer reader has read the document again before anybody had corrected anything. */
export const draftRenewed: Action<'draft', Opened, readonly NewItem[]> = {
  kind: 'draft.renewed',
  apply: async (cx, { subject, data }, items) => {
    await updateDraft(cx, subject, { readingId: data.reading });
    await deleteItems(cx, subject);
    await insertItems(cx, subject, items);
  },
};

type Corrected = {
  readonly correction: CorrectionId;
  readonly act: ActName;
  readonly seq: number;
  readonly items: readonly ItemId[];
  readonly undoes?: CorrectionId;
};
type Aside = { readonly correction: NewCorrection; readonly items: readonly StoredItem[] };

export const draftCorrected: Action<'draft', Corrected, Aside> = {
  kind: 'draft.corrected',
  apply: (cx, _fact, { correction, items }) => insertCorrection(cx, correction, items),
};

export const draftReopened: Action<'draft', { readonly seq: number }> = {
  kind: 'draft.reopened',
  apply: (cx, { subject }) => updateDraft(cx, subject, { state: 'open' }),
};

/** Recorded by the plan stage, beside the plan that it makes. */
export const draftConfirmed: Action<'draft', { readonly seq: number; readonly plan: Id<'plan'> }> = {
  kind: 'draft.confirmed',
  apply: (cx, { subject }) => updateDraft(cx, subject, { state: 'confirmed' }),
};
