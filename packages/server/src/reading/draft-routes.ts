// Drafts, answered.
import type { CorrectionId, DraftId, ItemId, PersonId, UnitId } from '@sauro/core';
import type { DocumentId } from '../document/document.ts';
import { hasPictures } from '../document/file-format.ts';
import { routes } from '../kit/http/serve.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { correctDraft, undoCorrection } from './correct-draft.ts';
import { type CorrectionView, draftContract, type DraftView } from './draft-contract.ts';
import { draftReopened } from './draft-facts.ts';
import { draftView, itemOf } from './draft.ts';
import { goldOf } from './gold.ts';
import { matchUnits, nameUnit } from './match-units.ts';
import { openDraft } from './open-draft.ts';
import { listCorrections, listPresent, upsertPresence } from './queries-correction.ts';
import { type DraftRow, findDraft, findReading, listItems, lockDraft } from './queries-draft.ts';

/** Who has not been heard of for so long is gone: pages ask every two seconds. */
const PRESENT_MS = 20_000;

export const draftRoutes = routes(draftContract, {
  openDraft: async (cx, { params: { id } }) => whole(cx, await openDraft(cx, id as DocumentId)),

  getDraft: async (cx, { params: { id } }) => whole(cx, await getDraft(cx, id)),

  getDraftPages: async (cx, { params: { id } }) => {
    const reading = await getReadingOf(cx, await getDraft(cx, id));
    const pictured = hasPictures(reading.format);
    return { flow: reading.flow, sections: reading.sections, pages: pictured ? (reading.pages ?? 0) : 0 };
  },

  syncDraft: async (cx, { params: { id }, body: { after, at } }) => {
    const draft = await getDraft(cx, id);
    await upsertPresence(cx, draft.id, personOf(cx), at);
    const items = (await listItems(cx, draft.id, { after })).map(itemOf);
    const present = await listPresent(cx, draft.id, new Date(cx.now.getTime() - PRESENT_MS));
    return { seq: draft.seq, state: draft.state, items, present };
  },

  correctDraft: async (cx, { params: { id }, body }) => {
    const corrected = await correctDraft(cx, id as DraftId, body.id as CorrectionId, body.act);
    return { seq: corrected.seq, items: [...corrected.items] };
  },

  undoCorrection: async (cx, { params: { id, correction }, body }) => {
    const ids = { id: body.id as CorrectionId, undoes: correction as CorrectionId };
    const corrected = await undoCorrection(cx, id as DraftId, ids);
    return { seq: corrected.seq, items: [...corrected.items] };
  },

  listCorrections: async (cx, { params: { id }, query: { item, before, limit } }) => {
    const draft = await getDraft(cx, id);
    const rows = await listCorrections(cx, draft.id, { item: item as ItemId | undefined, before, limit });
    return { items: rows.map(correctionView) };
  },

  getDraftAsGold: async (cx, { params: { id } }) => {
    const draft = await getDraft(cx, id);
    const items = (await listItems(cx, draft.id)).map(itemOf);
    const gold = goldOf(items, await getReadingOf(cx, draft));
    const body = new TextEncoder().encode(`${JSON.stringify(gold, null, 2)}\n`);
    return { body, type: 'application/json', name: `ban-soat-${draft.id}.json`, size: body.byteLength };
  },

  reopenDraft: async (cx, { params: { id } }) => {
    const draft = await lockDraft(cx, id as DraftId);
    if (draft === undefined) throw new Problem('record.not-found');
    if (draft.state === 'confirmed') await record(cx, draftReopened, { subject: draft.id, data: { seq: draft.seq } });
    return whole(cx, { ...draft, state: 'open' });
  },

  matchUnits: async (cx, { body }) => ({ matches: [...(await matchUnits(cx, body))] }),

  nameUnit: (cx, { body }) => nameUnit(cx, { ...body, unit: body.unit as UnitId | null }),
});

async function getDraft(cx: Cx, id: string): Promise<DraftRow> {
  const draft = await findDraft(cx, id as DraftId);
  if (draft === undefined) throw new Problem('record.not-found');
  return draft;
}

async function getReadingOf(cx: Cx, draft: DraftRow) {
  const reading = await findReading(cx, draft.readingId);
  if (reading === undefined) throw new Error(`The reading of draft ${draft.id} is not there.`);
  return reading;
}

async function whole(cx: Cx, draft: DraftRow): Promise<DraftView> {
  return draftView(draft, (await listItems(cx, draft.id)).map(itemOf));
}

type CorrectionRow = Awaited<ReturnType<typeof listCorrections>>[number];

function correctionView({ personId, personName, correctedAt, ...row }: CorrectionRow): CorrectionView {
  return {
    ...row,
    // Written by insertCorrection and by nothing else.
    act: row.act as CorrectionView['act'],
    changes: row.changes as CorrectionView['changes'],
    by: personId === null || personName === null ? null : { id: personId, name: personName },
    at: correctedAt.toISOString(),
  };
}

function personOf({ acting }: Cx): PersonId {
  if (acting.person === null) throw new Problem('session.none');
  return acting.person;
}
