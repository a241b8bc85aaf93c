// Items for the tests of the model: a small draft in words of our own.
import type { Item, ItemId, PersonId } from '@sauro/core';
import type { Anchor, Task } from '@sauro/reader/reading';

// Names that only the tests know.
export const ME = 'me' as PersonId;
export const OTHER = 'other' as PersonId;

export function idOf(name: string): ItemId {
  return name as ItemId;
}

export function anchorOf(block: number, start = 0, end = 10): Anchor {
  return { block, start, end };
}

export function taskValue(change: Partial<Task> = {}): Task {
  return {
    section: 'II.1',
    part: 'tasks',
    text: 'Rà soát danh mục thiết bị',
    lead: ['Văn phòng Sở'],
    coordinate: [],
    product: null,
    deadline: null,
    anchor: anchorOf(3),
    anchors: {},
    ...change,
  };
}

export type TaskItem = Extract<Item, { kind: 'task' }>;
export type DoubtItem = Extract<Item, { kind: 'doubt' }>;

export function task(name: string, position: number, change: Partial<Task> = {}): TaskItem {
  const value = taskValue(change);
  return { id: idOf(name), kind: 'task', read: value, position, value, removed: false, check: null };
}

export function doubt(name: string, code: DoubtItem['value']['code'], anchor?: Anchor): DoubtItem {
  const value = { code, details: {}, ...(anchor === undefined ? {} : { anchor }) };
  return { id: idOf(name), kind: 'doubt', read: value, position: 1, value, removed: false, check: null };
}

export function checked<T extends Item>(item: T): T {
  return { ...item, check: { by: OTHER, at: '2026-01-05T01:00:00.000Z' } };
}

export function mapOf(...items: readonly Item[]): ReadonlyMap<ItemId, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
