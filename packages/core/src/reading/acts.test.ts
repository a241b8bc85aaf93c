import type { Task } from '@sauro/reader/reading';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../id.ts';
import { type Act, decide, ordered } from './acts.ts';
import { applyChanges, undoOf } from './changes.ts';
import type { Item, ItemId } from './draft.ts';
import { isSameValue } from './same-value.ts';

const CHECK = { by: 'p' as PersonId, at: '2026-11-25T08:00:00.000Z' };
const id = (name: string) => name as ItemId;

function task(name: string, position: number, change: Partial<Task> = {}): Item<'task'> {
  const text = change.text ?? `Rà soát hồ sơ ${name}`;
  const value: Task = {
    section: 'I',
    part: 'tasks',
    lead: ['Văn phòng Sở'],
    coordinate: [],
    product: null,
    deadline: null,
    anchor: { block: position, start: 0, end: text.length },
    anchors: {},
    ...change,
    text,
  };
  return { id: id(name), kind: 'task', position, value, read: value, removed: false, check: null };
}

const DRAFT = new Map<ItemId, Item>(
  [
    task('a', 1, { text: 'Rà soát hồ sơ; lập danh mục hồ sơ', anchor: { block: 4, start: 3, end: 36 } }),
    task('b', 2, { lead: ['Sở Nội vụ'], product: 'Báo cáo' }),
    task('c', 3, { coordinate: ['Văn phòng Sở'], product: 'Danh mục' }),
  ].map((item) => [item.id, item]),
);

function after(act: Act, items: ReadonlyMap<ItemId, Item> = DRAFT) {
  const decision = decide(items, act, CHECK);
  if ('fault' in decision) throw new Error(decision.fault);
  return applyChanges(items, decision.changes);
}
const texts = (items: ReadonlyMap<ItemId, Item>) => ordered(items, 'task').map(({ value }) => value.text);

describe('a task is split', () => {
  const split = after({ act: 'split', item: id('a'), at: 14, into: id('new') });
  test('into two that follow each other, each with its words and its place', () => {
    expect(texts(split).slice(0, 2)).toEqual(['Rà soát hồ sơ;', 'lập danh mục hồ sơ']);
    expect(ordered(split, 'task').map(({ value }) => [value.anchor.start, value.anchor.end])).toEqual([
      [3, 17],
      [17, 36],
      [0, 15],
      [0, 15],
    ]);
  });
  test('and who leads the one leads the other', () => {
    expect(ordered(split, 'task')[1]?.value.lead).toEqual(['Văn phòng Sở']);
  });
  test.each([0, 33])('but not where one of them would be empty (%i)', (at) => {
    expect(decide(DRAFT, { act: 'split', item: id('a'), at, into: id('new') }, CHECK)).toEqual({ fault: 'impossible' });
  });
});

describe('tasks are merged', () => {
  const [merged] = ordered(after({ act: 'merge', items: [id('b'), id('c')] }), 'task').slice(1);
  test('into the first, with the words, leads and products of all, and a lead coordinates no more', () => {
    expect(merged?.value).toMatchObject({
      text: 'Rà soát hồ sơ b; Rà soát hồ sơ c',
      lead: ['Sở Nội vụ', 'Văn phòng Sở'],
      coordinate: [],
      product: 'Báo cáo; Danh mục',
    });
  });
  test('but not one with itself', () => {
    expect(decide(DRAFT, { act: 'merge', items: [id('b'), id('b')] }, CHECK)).toEqual({ fault: 'gone' });
    expect(decide(DRAFT, { act: 'merge', items: [id('b')] }, CHECK)).toEqual({ fault: 'impossible' });
  });
});

describe('a task is moved', () => {
  test.each([
    ['to the front', id('c'), null, ['c', 'a', 'b']],
    ['to the end', id('a'), id('c'), ['b', 'c', 'a']],
    ['between two', id('c'), id('a'), ['a', 'c', 'b']],
  ])('%s', (_how, item, behind, order) => {
    expect(ordered(after({ act: 'move', item, after: behind }), 'task').map((one) => one.id)).toEqual(order);
  });
  test('a thousand times between the same two, and the order still holds', () => {
    let items: ReadonlyMap<ItemId, Item> = DRAFT;
    for (let turn = 0; turn < 1000; turn += 1) {
      items = after({ act: 'move', item: id(turn % 2 === 0 ? 'c' : 'b'), after: id('a') }, items);
    }
    expect(ordered(items, 'task').map((one) => one.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a field is changed', () => {
  test('that is not hers to write, or of something that is gone: not', () => {
    const change = (field: string) => decide(DRAFT, { act: 'change', item: id('a'), field, from: null, to: 1 }, CHECK);
    expect(change('anchor')).toEqual({ fault: 'impossible' });
    const gone = after({ act: 'remove', items: [id('a')] });
    expect(decide(gone, { act: 'change', item: id('a'), field: 'text', from: '', to: 'x' }, CHECK)).toEqual({
      fault: 'gone',
    });
  });
  test('to what it is already: nothing happens', () => {
    const same = { act: 'change', item: id('b'), field: 'product', from: 'Đề án', to: 'Báo cáo' } as const;
    expect(decide(DRAFT, same, CHECK)).toEqual({ changes: [] });
  });
});

const someAct = fc.oneof(
  fc.record({ act: fc.constant('split' as const), item: anyId(), at: fc.nat(20), into: fc.uuid().map(id) }),
  fc.record({ act: fc.constant('merge' as const), items: fc.uniqueArray(anyId(), { minLength: 2, maxLength: 3 }) }),
  fc.record({ act: fc.constant('remove' as const), items: fc.tuple(anyId()) }),
  fc.record({ act: fc.constant('move' as const), item: anyId(), after: fc.option(anyId()) }),
  fc.record({ act: fc.constant('check' as const), items: fc.tuple(anyId()), checked: fc.boolean() }),
  fc.record({
    act: fc.constant('change' as const),
    item: anyId(),
    field: fc.constant('product'),
    from: fc.constant(null),
    to: fc.string(),
  }),
);
function anyId() {
  return fc.constantFrom(id('a'), id('b'), id('c'));
}

test('whatever is done is undone, last first, to what was there; and redone to what was there then', () => {
  fc.assert(
    fc.property(fc.array(someAct, { maxLength: 12 }), (acts) => {
      let items: ReadonlyMap<ItemId, Item> = DRAFT;
      const done = [];
      for (const act of acts) {
        const decision = decide(items, act, CHECK);
        if ('fault' in decision) continue;
        items = applyChanges(items, decision.changes);
        done.push(decision.changes);
      }
      const reached = items;
      const redo = [];
      for (const changes of done.toReversed()) {
        const undone = undoOf(items, changes);
        expect(undone).toBeDefined();
        items = applyChanges(items, undone ?? []);
        redo.push(undone ?? []);
      }
      expect(shown(items)).toEqual(shown(DRAFT));
      for (const changes of redo.toReversed()) items = applyChanges(items, undoOf(items, changes) ?? []);
      expect(shown(items)).toEqual(shown(reached));
    }),
  );
});

/** What a person sees: a task that was split off and taken back is removed, and not to be seen. */
function shown(items: ReadonlyMap<ItemId, Item>) {
  return ordered(items, 'task').map(({ id: name, value, check }) => [name, value, check]);
}

test('an undo leaves alone what was changed again since', () => {
  const act = { act: 'change', item: id('b'), field: 'product', from: 'Báo cáo', to: 'Đề án' } as const;
  const decision = decide(DRAFT, act, CHECK);
  const changes = 'changes' in decision ? decision.changes : [];
  const later = after({ ...act, from: 'Đề án', to: 'Quy chế' }, applyChanges(DRAFT, changes));
  expect(undoOf(later, changes)).toBeUndefined();
});

test.each([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, {}], a: 1 }, true],
  [{ a: 1 }, { a: 2 }, false],
  [[], {}, false],
  [null, undefined, true],
  ['1', 1, false],
])('%j and %j say the same: %s', (one, other, same) => {
  expect(isSameValue(one, other)).toBe(same);
});
