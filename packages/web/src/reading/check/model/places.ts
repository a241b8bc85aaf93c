// Where things stand in the document: the stretches of an item, and the item that stands at a place.
import type { Item, ItemId } from '@sauro/core';
import type { Anchor } from '@sauro/reader/reading';

/** What a stretch says of its item: each has a tint of its own, on the page and beside the field. */
export const TONES = ['text', 'lead', 'coordinate', 'product', 'deadline', 'head', 'doubt'] as const;
export type Tone = (typeof TONES)[number];

export type Stretch = { readonly tone: Tone; readonly anchor: Anchor };

/** The stretches of an item, its own text first. */
export function stretchesOf(item: Item): readonly Stretch[] {
  switch (item.kind) {
    case 'head':
      return Object.values(item.value.anchors).map((anchor) => ({ tone: 'head', anchor }));
    case 'task': {
      const { anchor, anchors } = item.value;
      const parts = (['lead', 'coordinate', 'product', 'deadline'] as const).flatMap((tone) => {
        const found = anchors[tone];
        return found === undefined ? [] : [{ tone, anchor: found }];
      });
      return [{ tone: 'text', anchor }, ...parts];
    }
    case 'doubt':
      return item.value.anchor === undefined ? [] : [{ tone: 'doubt', anchor: item.value.anchor }];
    case 'target':
    case 'duty':
    case 'phase':
    case 'reference':
      return [{ tone: 'text', anchor: item.value.anchor }];
  }
}

export type Standing = {
  readonly item: ItemId;
  readonly kind: Item['kind'];
  readonly start: number;
  readonly end: number;
};
export type PlaceIndex = ReadonlyMap<number, readonly Standing[]>;

/** By block, who stands there; the head and doubts too. */
export function placesOf(items: Iterable<Item>): PlaceIndex {
  const places = new Map<number, Standing[]>();
  for (const item of items) {
    if (item.removed) continue;
    for (const { anchor } of stretchesOf(item)) {
      const standing = { item: item.id, kind: item.kind, start: anchor.start, end: anchor.end };
      const here = places.get(anchor.block);
      if (here === undefined) places.set(anchor.block, [standing]);
      else here.push(standing);
    }
  }
  return places;
}

/** What a person means who points there: the narrowest stretch round the place, else whatever stands in the block. */
export function itemAt(places: PlaceIndex, block: number, offset: number): ItemId | undefined {
  const here = (places.get(block) ?? []).filter(({ kind }) => kind !== 'doubt');
  const length = ({ start, end }: Standing) => end - start;
  const round = here.filter(({ start, end }) => start <= offset && offset <= end);
  const near = (one: Standing) => Math.min(Math.abs(one.start - offset), Math.abs(one.end - offset));
  const found = round.length > 0 ? nearest(round, length) : nearest(here, near);
  return found?.item;
}

function nearest(standing: readonly Standing[], by: (one: Standing) => number): Standing | undefined {
  return standing.toSorted((a, b) => by(a) - by(b))[0];
}
