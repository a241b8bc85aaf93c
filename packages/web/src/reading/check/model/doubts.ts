// Doubts at the items that they are about: accepting an item settles them, and they are walked with a key, serious first.
import type { Item, ItemId } from '@sauro/core';
import type { Items } from './book.ts';
import { SEVERITIES, type Severity, severityOf } from '../../doubt-groups.ts';
import type { PlaceIndex } from './places.ts';

export type DoubtItem = Extract<Item, { readonly kind: 'doubt' }>;
export type DoubtsOf = ReadonlyMap<ItemId, readonly DoubtItem[]>;
export type Placed = {
  /** Doubts that nobody has settled, by the item that they stand at. */
  readonly at: DoubtsOf;
  /** About the whole document, or about a place where nothing was read. */
  readonly alone: readonly DoubtItem[];
};

export function placeDoubts(items: Items, places: PlaceIndex): Placed {
  const at = new Map<ItemId, DoubtItem[]>();
  const alone: DoubtItem[] = [];
  const head = [...items.values()].find(({ kind }) => kind === 'head')?.id;
  for (const item of items.values()) {
    if (item.kind !== 'doubt' || item.removed) continue;
    const target = targetOf(item, places, head);
    if (target === undefined) alone.push(item);
    else if (item.check === null) at.set(target, [...(at.get(target) ?? []), item]);
  }
  return { at, alone: alone.toSorted((a, b) => rankOf(a) - rankOf(b) || a.position - b.position) };
}

/** A doubt about the head says so by its name. At a place, tasks come before what else stands there. */
function targetOf({ value }: DoubtItem, places: PlaceIndex, head: ItemId | undefined): ItemId | undefined {
  if (value.code.startsWith('head.')) return head;
  const { anchor } = value;
  if (anchor === undefined) return undefined;
  const here = (places.get(anchor.block) ?? []).filter(({ kind }) => kind !== 'doubt');
  const meets = here.filter(({ start, end }) => start < anchor.end && anchor.start < end);
  const among = meets.length > 0 ? meets : here;
  return (among.find(({ kind }) => kind === 'task') ?? among[0])?.item;
}

export function worstOf(doubts: readonly DoubtItem[]): Severity | undefined {
  return SEVERITIES.find((severity) => doubts.some(({ value }) => severityOf(value.code) === severity));
}

/** The next item with a doubt after the one that is selected: all serious ones of the list first, then the others. */
export function nextDoubt(
  order: readonly ItemId[],
  worst: (id: ItemId) => Severity | undefined,
  { from, step }: { readonly from: ItemId | null; readonly step: 1 | -1 },
): ItemId | undefined {
  const walk = SEVERITIES.flatMap((severity) => order.filter((id) => worst(id) === severity));
  const here = from === null ? -1 : walk.indexOf(from);
  if (here !== -1) return walk[(here + step + walk.length) % walk.length];
  return step === 1 ? walk[0] : walk.at(-1);
}

function rankOf({ value }: DoubtItem): number {
  return SEVERITIES.indexOf(severityOf(value.code));
}
