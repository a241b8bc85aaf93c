// What a person does to a draft, decided: an act and the items as they stand give the changes, or the reason why not.
// Pure, and the same in the browser (which shows it at once) and on the server (which decides), so that the two agree.
import type { Task } from '@sauro/reader/reading';
import type { Check, Item, ItemChange, ItemId, ItemKind, ItemValues, Side } from './draft.ts';
import { mergeNames, mergeText } from './merge-text.ts';
import { placeAfter } from './positions.ts';
import { isSameValue } from './same-value.ts';

export type Act =
  /** `from` is what the person saw when she began: what others changed meanwhile is merged, or said. */
  | {
      readonly act: 'change';
      readonly item: ItemId;
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
    }
  | { readonly act: 'check'; readonly items: readonly ItemId[]; readonly checked: boolean }
  /** `item` is a new id. `after: null` puts it first. */
  | {
      readonly act: 'add';
      readonly item: ItemId;
      readonly kind: ItemKind;
      readonly after: ItemId | null;
      readonly value: ItemValues[ItemKind];
    }
  | { readonly act: 'remove'; readonly items: readonly ItemId[] }
  /** `at` is an offset in the text of the task; `into` the id of the task that begins there. */
  | { readonly act: 'split'; readonly item: ItemId; readonly at: number; readonly into: ItemId }
  /** In their order; the first stays and takes up the others. */
  | { readonly act: 'merge'; readonly items: readonly ItemId[] }
  | { readonly act: 'move'; readonly item: ItemId; readonly after: ItemId | null };

export type Fault =
  | { readonly fault: 'gone' }
  /** The same words were changed by two people. `theirs` stands now; `yours` is given back so that it is not lost. */
  | {
      readonly fault: 'conflict';
      readonly item: ItemId;
      readonly field: string;
      readonly theirs: unknown;
      readonly yours: unknown;
    }
  | { readonly fault: 'impossible' };

export type Decision = { readonly changes: readonly ItemChange[] } | Fault;

/** Fields that a person may change, by kind. A doubt and the place of an item are not hers to write. */
export const FIELDS = {
  head: ['kind', 'number', 'symbol', 'issuer', 'place', 'date', 'title', 'signer', 'recipients'],
  task: ['section', 'part', 'text', 'lead', 'coordinate', 'product', 'deadline'],
  target: ['text', 'comparator', 'value', 'max', 'unit', 'by', 'lead'],
  duty: ['from', 'to', 'via', 'frequency', 'due', 'adHoc'],
  phase: ['name', 'from', 'to'],
  reference: ['number', 'date', 'relation'],
  doubt: [],
} as const satisfies { readonly [K in ItemKind]: readonly (keyof ItemValues[K])[] };

export function decide(items: ReadonlyMap<ItemId, Item>, act: Act, check: Check): Decision {
  switch (act.act) {
    case 'change':
      return change(items, act);
    case 'check':
      return checkAll(items, act, check);
    case 'add':
      return add(items, act, check);
    case 'remove':
      return remove(items, act);
    case 'split':
      return split(items, act);
    case 'merge':
      return merge(items, act);
    case 'move':
      return move(items, act);
  }
}

function change(
  items: ReadonlyMap<ItemId, Item>,
  { item: id, field, from, to }: Extract<Act, { act: 'change' }>,
): Decision {
  const item = live(items, id);
  if (item === undefined) return GONE;
  const fields: readonly string[] = FIELDS[item.kind];
  if (!fields.includes(field)) return IMPOSSIBLE;
  const now = valueOf(item)[field] ?? null;
  const merged = mergeField(from ?? null, to ?? null, now);
  if (merged === undefined) return { fault: 'conflict', item: id, field, theirs: now, yours: to };
  if (isSameValue(merged.value, now)) return { changes: [] };
  return {
    changes: [
      { item: id, kind: item.kind, before: { value: { [field]: now } }, after: { value: { [field]: merged.value } } },
    ],
  };
}

function mergeField(from: unknown, to: unknown, now: unknown): { readonly value: unknown } | undefined {
  if (isSameValue(now, from) || isSameValue(now, to)) return { value: to };
  if (isSameValue(to, from)) return { value: now };
  if (isNames(from) && isNames(to) && isNames(now)) return { value: mergeNames(from, to, now) };
  if (typeof from !== 'string' || typeof to !== 'string' || typeof now !== 'string') return undefined;
  const value = mergeText(from, to, now);
  return value === undefined ? undefined : { value };
}

function checkAll(items: ReadonlyMap<ItemId, Item>, act: Extract<Act, { act: 'check' }>, check: Check): Decision {
  const found = allLive(items, act.items);
  if (found === undefined) return GONE;
  const changes = found
    .filter((item) => (item.check !== null) !== act.checked)
    .map(
      (item): ItemChange => ({
        item: item.id,
        kind: item.kind,
        before: { check: item.check },
        after: { check: act.checked ? check : null },
      }),
    );
  return { changes };
}

function add(items: ReadonlyMap<ItemId, Item>, act: Extract<Act, { act: 'add' }>, check: Check): Decision {
  if (items.has(act.item) || act.kind === 'head' || act.kind === 'doubt') return IMPOSSIBLE;
  const place = placeAfter(ordered(items, act.kind), act.after);
  if (place === undefined) return GONE;
  // Whoever adds it has seen it.
  const after: Side = { position: place.position, removed: false, check, value: recordOf(act.value) };
  return { changes: [...place.moved, { item: act.item, kind: act.kind, before: null, after }] };
}

function remove(items: ReadonlyMap<ItemId, Item>, act: Extract<Act, { act: 'remove' }>): Decision {
  const found = allLive(items, act.items);
  if (found === undefined) return GONE;
  if (found.some(({ kind }) => kind === 'head' || kind === 'doubt')) return IMPOSSIBLE;
  return { changes: found.map((item) => removal(item)) };
}

function split(items: ReadonlyMap<ItemId, Item>, { item: id, at, into }: Extract<Act, { act: 'split' }>): Decision {
  const item = live(items, id);
  if (item === undefined) return GONE;
  if (item.kind !== 'task' || items.has(into)) return IMPOSSIBLE;
  const [first, second] = [item.value.text.slice(0, at).trim(), item.value.text.slice(at).trim()];
  if (first === '' || second === '') return IMPOSSIBLE;
  const place = placeAfter(ordered(items, 'task'), id);
  if (place === undefined) return GONE;
  const anchors = splitAnchor(item.value, at);
  const value: Task = { ...item.value, text: second, anchor: anchors.second };
  return {
    changes: [
      ...place.moved,
      {
        item: id,
        kind: 'task',
        before: { value: { text: item.value.text, anchor: item.value.anchor } },
        after: { value: { text: first, anchor: anchors.first } },
      },
      {
        item: into,
        kind: 'task',
        before: null,
        after: { position: place.position, removed: false, check: null, value: recordOf(value) },
      },
    ],
  };
}

/** Exact where the text is the stretch of the page letter by letter; else both halves show the whole stretch. */
function splitAnchor(
  { anchor, text }: Task,
  at: number,
): { readonly first: Task['anchor']; readonly second: Task['anchor'] } {
  if (anchor.end - anchor.start !== text.length) return { first: anchor, second: anchor };
  return { first: { ...anchor, end: anchor.start + at }, second: { ...anchor, start: anchor.start + at } };
}

function merge(items: ReadonlyMap<ItemId, Item>, act: Extract<Act, { act: 'merge' }>): Decision {
  const found = allLive(items, act.items);
  if (found === undefined) return GONE;
  const tasks = found.filter((item): item is Item<'task'> => item.kind === 'task');
  const [first, ...others] = tasks;
  if (first === undefined || others.length === 0 || tasks.length < found.length) return IMPOSSIBLE;
  const after = mergedFields(tasks.map(({ value }) => value));
  const now = valueOf(first);
  const changed = Object.keys(after).filter((field) => !isSameValue(after[field], now[field] ?? null));
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((field) => [field, from[field] ?? null]));
  return {
    changes: [
      { item: first.id, kind: 'task', before: { value: pick(now) }, after: { value: pick(after) } },
      ...others.map((item) => removal(item)),
    ],
  };
}

function mergedFields(tasks: readonly Task[]): Readonly<Record<string, unknown>> {
  const all = (names: (task: Task) => readonly string[]) => [...new Set(tasks.flatMap(names))];
  const products = [...new Set(tasks.flatMap(({ product }) => (product === null ? [] : [product])))];
  return {
    text: tasks
      .map(({ text }) => text)
      .reduce((joined, text) => `${joined}${/[.;:,]$/u.test(joined) ? ' ' : '; '}${text}`),
    lead: all((task) => task.lead),
    coordinate: all((task) => task.coordinate).filter((name) => !tasks.some(({ lead }) => lead.includes(name))),
    product: products.length === 0 ? null : products.join('; '),
    deadline: tasks.find(({ deadline }) => deadline !== null)?.deadline ?? null,
    anchor: spanOf(tasks),
  };
}

/** Over all of them where they stand in one block, else the place of the first. */
function spanOf(tasks: readonly Task[]): Task['anchor'] | undefined {
  const [first] = tasks;
  if (first === undefined || tasks.some(({ anchor }) => anchor.block !== first.anchor.block)) return first?.anchor;
  return {
    ...first.anchor,
    start: Math.min(...tasks.map(({ anchor }) => anchor.start)),
    end: Math.max(...tasks.map(({ anchor }) => anchor.end)),
  };
}

function move(items: ReadonlyMap<ItemId, Item>, act: Extract<Act, { act: 'move' }>): Decision {
  const item = live(items, act.item);
  if (item === undefined) return GONE;
  const place = placeAfter(
    ordered(items, item.kind).filter(({ id }) => id !== item.id),
    act.after,
  );
  if (place === undefined) return GONE;
  const { position } = place;
  if (position === item.position) return { changes: [] };
  return {
    changes: [
      ...place.moved,
      { item: item.id, kind: item.kind, before: { position: item.position }, after: { position } },
    ],
  };
}

/** Items of a kind that are there, in their order. */
export function ordered<K extends ItemKind>(
  items: ReadonlyMap<ItemId, Item>,
  kind: K,
): readonly Extract<Item, { readonly kind: K }>[] {
  return [...items.values()]
    .filter((item): item is Extract<Item, { readonly kind: K }> => item.kind === kind && !item.removed)
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}

const GONE: Fault = { fault: 'gone' };
const IMPOSSIBLE: Fault = { fault: 'impossible' };

function removal(item: Item): ItemChange {
  return { item: item.id, kind: item.kind, before: { removed: false }, after: { removed: true } };
}

function live(items: ReadonlyMap<ItemId, Item>, id: ItemId): Item | undefined {
  const item = items.get(id);
  return item?.removed === false ? item : undefined;
}

function allLive(items: ReadonlyMap<ItemId, Item>, ids: readonly ItemId[]): readonly Item[] | undefined {
  const found = ids.map((id) => live(items, id)).filter((item) => item !== undefined);
  return found.length === ids.length && new Set(ids).size === ids.length ? found : undefined;
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function valueOf(item: Item): Readonly<Record<string, unknown>> {
  return recordOf(item.value);
}

function recordOf(value: object): Readonly<Record<string, unknown>> {
  return { ...value };
}
