// Corrections applied to items, and undone: a correction says both sides of each change, so that undoing is applying the
// other side. What somebody has changed since is not overwritten by an undo.
import type { Item, ItemChange, ItemId, Side } from './draft.ts';
import { isSameValue } from './same-value.ts';

/** The items after the changes; those that the changes add are there now. The given map is left alone. */
export function applyChanges(
  items: ReadonlyMap<ItemId, Item>,
  changes: readonly ItemChange[],
): ReadonlyMap<ItemId, Item> {
  const next = new Map(items);
  for (const change of changes) next.set(change.item, applied(next.get(change.item), change));
  return next;
}

function applied(item: Item | undefined, { item: id, kind, after }: ItemChange): Item {
  const { position, removed, check, value } = after;
  const next = {
    id,
    kind,
    read: item?.read ?? null,
    position: position ?? item?.position ?? 0,
    removed: removed ?? item?.removed ?? false,
    check: check === undefined ? (item?.check ?? null) : check,
    value: { ...item?.value, ...value },
  };
  // `decide` made the value of the fields of its kind, and the server has checked its shape.
  return next as Item;
}

/** What undoes them; undefined where an item was changed again since, so that an undo would take that away. */
export function undoOf(
  items: ReadonlyMap<ItemId, Item>,
  changes: readonly ItemChange[],
): readonly ItemChange[] | undefined {
  const undone = changes.toReversed().map(({ item, kind, before, after }): ItemChange | undefined => {
    const now = items.get(item);
    if (now === undefined || !stands(now, after)) return undefined;
    if (before === null) return { item, kind, before: { removed: false }, after: { removed: true } };
    return { item, kind, before: after, after: before };
  });
  return undone.every((change) => change !== undefined) ? undone : undefined;
}

/** A mark of having been checked since takes nothing away, so it is not asked. */
function stands(item: Item, { position, removed, value }: Side): boolean {
  const now = new Map<string, unknown>(Object.entries(item.value));
  return (
    (position === undefined || position === item.position) &&
    (removed === undefined || removed === item.removed) &&
    Object.entries(value ?? {}).every(([field, was]) => isSameValue(was, now.get(field)))
  );
}
