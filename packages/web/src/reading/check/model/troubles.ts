// What was refused and holds words, as the person is asked about it: several acts on one field are one question, with the
// words that came last.
import type { Item, ItemId } from '@sauro/core';
import type { Task } from '@sauro/reader/reading';
import type { Book, Entry } from './book.ts';

export type Trouble = {
  /** The refused acts that it is about. */
  readonly ids: readonly string[];
  readonly code: string;
  /** Where it still stands. */
  readonly item: Item | undefined;
  readonly field: string | undefined;
  readonly yours: unknown;
  /** What was typed, as words. */
  readonly words: string;
  /** The rest of a task that could be made of it. */
  readonly task: Task;
};

export function troublesOf({ refused, items }: Pick<Book, 'refused' | 'items'>): readonly Trouble[] {
  const troubles = new Map<string, Trouble>();
  for (const entry of refused) {
    const trouble = troubleOf(entry, items);
    if (trouble === undefined) continue;
    const key = trouble.field === undefined ? entry.id : `${entryItem(entry)}.${trouble.field}`;
    const before = troubles.get(key);
    troubles.set(key, { ...trouble, ids: [...(before?.ids ?? []), entry.id] });
  }
  return [...troubles.values()];
}

function troubleOf({ id, does, refused: code = '' }: Entry, items: Book['items']): Trouble | undefined {
  if ('undo' in does) return undefined;
  if (does.act.act === 'change') {
    const { item: itemId, field, to } = does.act;
    const item = items.get(itemId);
    const task = item?.kind === 'task' ? item.value : NO_TASK;
    const standing = item?.removed === false ? item : undefined;
    return { ids: [id], code, item: standing, field, yours: to, words: wordsOf(to), task };
  }
  if (does.act.act === 'add') {
    const task = does.act.kind === 'task' && 'part' in does.act.value ? does.act.value : NO_TASK;
    const words = 'text' in does.act.value ? does.act.value.text : wordsOf(does.act.value);
    return { ids: [id], code, item: undefined, field: undefined, yours: does.act.value, words, task };
  }
  return undefined;
}

function entryItem({ does }: Entry): ItemId | undefined {
  return 'act' in does && does.act.act === 'change' ? does.act.item : undefined;
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  if (typeof value === 'object' && value !== null)
    return 'text' in value ? String(value.text) : Object.values(value).map(wordsOf).join(' ');
  return value === null || value === undefined ? '' : String(value);
}

const NO_TASK: Task = {
  section: '',
  part: 'tasks',
  text: '',
  lead: [],
  coordinate: [],
  product: null,
  deadline: null,
  anchor: { block: 0, start: 0, end: 0 },
  anchors: {},
};
