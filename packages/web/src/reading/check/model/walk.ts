// Moving through the list: up and down, to what is not yet accepted, and what one key accepts.
import type { Item, ItemId } from '@sauro/core';
import { severityOf } from '../../doubt-groups.ts';
import type { DoubtsOf } from './doubts.ts';
import type { ItemRow, Row } from './rows.ts';

export function itemRowsOf(rows: readonly Row[]): readonly ItemRow[] {
  return rows.filter((row) => row.kind === 'item');
}

/** The item so many steps away; the ends of the list hold. */
export function stepTo(rows: readonly ItemRow[], from: ItemId | null, steps: number): ItemId | undefined {
  const here = rows.findIndex(({ key }) => key === from);
  const to = here === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, here + steps));
  return rows[to]?.key;
}

/** The next item that nobody has accepted, after this one and then from the top; undefined where all are. */
export function nextOpen(rows: readonly ItemRow[], from: ItemId | null): ItemId | undefined {
  const here = rows.findIndex(({ key }) => key === from);
  const rest = [...rows.slice(here + 1), ...rows.slice(0, Math.max(0, here))];
  return rest.find(({ item }) => item.check === null)?.key;
}

/** Where the selection goes when its item is no more: to what stands in its place now. */
export function heir(before: readonly ItemRow[], rows: readonly ItemRow[], gone: ItemId): ItemId | undefined {
  const there = new Set(rows.map(({ key }) => key));
  const at = before.findIndex(({ key }) => key === gone);
  const near = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).toReversed()];
  return near.find(({ key }) => there.has(key))?.key ?? rows[0]?.key;
}

/** An item with its doubts, that are settled with it. */
export function acceptedWith(item: Item, doubts: DoubtsOf): readonly ItemId[] {
  return [item.id, ...(doubts.get(item.id) ?? []).map(({ id }) => id)];
}

/** All of a section that carries no serious doubt and is not accepted, with the doubts that go with it. */
export function acceptableOf(items: readonly Item[], doubts: DoubtsOf): readonly ItemId[] {
  const isSerious = (item: Item) =>
    (doubts.get(item.id) ?? []).some(({ value }) => severityOf(value.code) === 'serious') ||
    (item.kind === 'doubt' && severityOf(item.value.code) === 'serious');
  return items.filter((item) => item.check === null && !isSerious(item)).flatMap((item) => acceptedWith(item, doubts));
}

/** The server takes so many in one act. */
export const AT_ONCE = 2000;
