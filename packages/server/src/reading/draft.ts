// A draft on the server: how its rows become items, and how it looks over the wire.
import type { Check, Item, ItemChange, ItemId, ItemKind, ItemState, PersonId } from '@sauro/core';
import type { DraftView } from './draft-contract.ts';
import type { DraftRow, ItemRow } from './queries-draft.ts';

export function itemOf(row: ItemRow): Item {
  const item = {
    id: row.id,
    kind: row.kind,
    position: row.position,
    read: row.read,
    value: row.value,
    removed: row.removed,
    check: checkOf(row),
  };
  // Written by open-draft.ts from a reading and by correct-draft.ts after values.ts had checked it; the kind is held by
  // draft_item_kind_is_known.
  return item as Item;
}

function checkOf({ checkedBy, checkedAt }: Pick<ItemRow, 'checkedBy' | 'checkedAt'>): Check | null {
  return checkedBy === null || checkedAt === null ? null : { by: checkedBy as PersonId, at: checkedAt.toISOString() };
}

export function mapOf(items: readonly Item[]): ReadonlyMap<ItemId, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

export function draftView(draft: DraftRow, items: readonly Item[]): DraftView {
  return { id: draft.id, document: draft.documentId, state: draft.state, seq: draft.seq, items: [...items] };
}

/** What a changed item is stored as. */
export type StoredItem = ItemState & { readonly id: ItemId; readonly kind: ItemKind; readonly isNew: boolean };

export function storedItems(after: ReadonlyMap<ItemId, Item>, changes: readonly ItemChange[]): readonly StoredItem[] {
  const added = new Set(changes.filter(({ before }) => before === null).map(({ item }) => item));
  return [...new Set(changes.map(({ item }) => item))].flatMap((id) => {
    const item = after.get(id);
    return item === undefined ? [] : [{ ...item, isNew: added.has(id) }];
  });
}
