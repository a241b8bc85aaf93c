// What gives the list another shape: items merged, removed, moved, and added from what is marked on the page.
import { type ItemId, ordered } from '@sauro/core';
import { newId } from '../../../ui/new-id.ts';
import { taskOf } from '../model/new-task.ts';
import { heir } from '../model/walk.ts';
import { type Acting, type CheckState, type Effects, itemOf } from './check-state.ts';

export function shapesOf(get: () => CheckState, effects: Effects, act: Acting) {
  function merge(by: 1 | -1) {
    const item = itemOf(get());
    const tasks = ordered(get().items, 'task').map(({ id }) => id);
    const at = item === undefined ? -1 : tasks.indexOf(item.id);
    const [first, second] = by === 1 ? [tasks[at], tasks[at + 1]] : [tasks[at - 1], tasks[at]];
    if (at === -1 || first === undefined || second === undefined) return effects.tell('done.merge-last');
    if (act({ act: 'merge', items: [first, second] })) effects.select(first);
  }

  function remove() {
    const item = itemOf(get());
    if (item === undefined) return;
    const { itemRows } = get();
    const next = heir(
      itemRows,
      itemRows.filter(({ key }) => key !== item.id),
      item.id,
    );
    if (act({ act: 'remove', items: [item.id] })) effects.select(next);
  }

  function move(by: 1 | -1) {
    const item = itemOf(get());
    if (item === undefined) return;
    const order = ordered(get().items, item.kind).map(({ id }) => id);
    const at = order.indexOf(item.id);
    const to = at + by;
    if (to < 0 || to >= order.length) return;
    const after = by === 1 ? order[to] : order[to - 1];
    if (act({ act: 'move', item: item.id, after: after ?? null })) effects.select(item.id);
  }

  function add(marked = get().marked) {
    const { items, sections, planYear } = get();
    const made = taskOf(marked, { items, sections, planYear });
    if (made === undefined) return effects.tell('add.nothing');
    const id = itemIdOf(newId());
    if (!act({ act: 'add', item: id, kind: 'task', ...made })) return;
    effects.mark([]);
    effects.select(id);
  }

  return { merge, remove, move, add };
}

/** An id that is chosen here names an item as soon as the act is done. */
export function itemIdOf(id: string): ItemId {
  return id as ItemId;
}
