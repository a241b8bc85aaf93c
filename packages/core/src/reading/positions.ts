// Order by fractions: an item put between two others takes the middle of their positions, so that nothing else moves.
// Where no number is left between them, all are numbered anew.
import type { Item, ItemChange, ItemId } from './draft.ts';

export type Place = { readonly position: number; readonly moved: readonly ItemChange[] };

/** `items` in their order. @returns undefined where `after` is none of them. */
export function placeAfter(items: readonly Item[], after: ItemId | null): Place | undefined {
  const index = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  if (after !== null && index === 0) return undefined;
  const [before, behind] = [items[index - 1]?.position, items[index]?.position];
  const position = between(before, behind);
  return position === undefined ? numberedAnew(items, index) : { position, moved: [] };
}

function between(before: number | undefined, behind: number | undefined): number | undefined {
  if (behind === undefined) return (before ?? 0) + 1;
  if (before === undefined) return behind - 1;
  const middle = (before + behind) / 2;
  return middle > before && middle < behind ? middle : undefined;
}

function numberedAnew(items: readonly Item[], index: number): Place {
  const moved = items.map((item, at): ItemChange => {
    const position = at < index ? at + 1 : at + 2;
    return { item: item.id, kind: item.kind, before: { position: item.position }, after: { position } };
  });
  return { position: index + 1, moved: moved.filter(({ before, after }) => before?.position !== after.position) };
}
