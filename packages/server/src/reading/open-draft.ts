// Opening a reading to be checked: the first who comes makes the draft, all others find it. A draft in which nobody has
// corrected anything follows the newest reading; once somebody has, it stays with the reading that she saw.
import { itemsOf } from '@sauro/core';
import type { DocumentId, StoredReading } from '../document/document.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { draftOpened, draftRenewed } from './draft-facts.ts';
import {
  type DraftRow,
  findDraftOfDocument,
  findNewestReadingWithId,
  lockDocument,
  type NewItem,
} from './queries-draft.ts';

export async function openDraft(cx: Cx, document: DocumentId): Promise<DraftRow> {
  if (!(await lockDocument(cx, document))) throw new Problem('record.not-found');
  const newest = await findNewestReadingWithId(cx, document);
  if (newest === undefined) throw new Problem('record.not-found');
  const draft = await findDraftOfDocument(cx, document);
  const follows = draft?.state === 'open' && draft.seq === 0 && draft.readingId !== newest.id;
  if (draft !== undefined && !follows) return draft;
  const items = newItems(newest.reading);
  const data = { document, reading: newest.id, items: items.length };
  await record(cx, draft === undefined ? draftOpened : draftRenewed, {
    subject: draft?.id ?? newId<'draft'>(),
    data,
    aside: items,
  });
  const opened = await findDraftOfDocument(cx, document);
  if (opened === undefined) throw new Error(`The draft of document ${document} was opened and is not there.`);
  return opened;
}

function newItems(reading: StoredReading): readonly NewItem[] {
  return itemsOf(reading).map((item) => ({ ...item, id: newId<'draftItem'>() }));
}
