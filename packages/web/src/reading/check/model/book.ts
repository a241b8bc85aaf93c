// A draft as one person has it before her: what the server has said, and her own acts that it has not answered yet laid
// over it. Every act is shown at once; when the server answers, or others' changes come in, hers are laid over anew.
import {
  type Act,
  applyChanges,
  type Check,
  decide,
  type Fault,
  isSameValue,
  type Item,
  type ItemChange,
  type ItemId,
  type PersonId,
  undoOf,
} from '@sauro/core';

/** One act on its way to the server. Its id is chosen here, so that it is done once however often it is sent. */
export type Entry = {
  readonly id: string;
  /** When it was done (ISO 8601); acts are sent in this order. */
  readonly at: string;
  readonly does: { readonly act: Act } | { readonly undo: string };
  /** Code of the problem with which the server, or we ourselves, refused it. It stays until the person has decided. */
  readonly refused?: string;
};

/** A correction of one's own that can be undone; an undo is one too, which is how one does again. */
export type Done = { readonly id: string; readonly changes: readonly ItemChange[] };

export type Items = ReadonlyMap<ItemId, Item>;

export type Book = {
  readonly me: PersonId;
  readonly open: boolean;
  /** As the server last said, and the number of the last correction of which we know all before it too. */
  readonly said: Items;
  readonly seq: number;
  /** For items that came in since the draft was opened: as of which correction. An older answer is not taken for newer. */
  readonly asOf: ReadonlyMap<ItemId, number>;
  readonly waiting: readonly Entry[];
  readonly refused: readonly Entry[];
  /** What is shown: `said` with what waits laid over it. */
  readonly items: Items;
  readonly undoable: readonly Done[];
  readonly redoable: readonly Done[];
};

type Opened = { readonly seq: number; readonly state: 'open' | 'confirmed'; readonly items: readonly Item[] };
type Kept = { readonly entries: readonly Entry[]; readonly done: readonly Done[] };

export function openBook(draft: Opened, me: PersonId, kept: Kept): Book {
  const said = new Map(draft.items.map((item) => [item.id, item]));
  const book: Book = {
    me,
    open: draft.state === 'open',
    said,
    seq: draft.seq,
    asOf: new Map(),
    waiting: kept.entries.filter(({ refused }) => refused === undefined),
    refused: kept.entries.filter(({ refused }) => refused !== undefined),
    items: said,
    undoable: kept.done,
    redoable: [],
  };
  return laidOver(book);
}

/** Does an act. `fault` says why it has no effect; what holds words is kept in the book then, so that nothing typed is lost. */
export function act(
  book: Book,
  entry: Entry & { readonly does: { readonly act: Act } },
): { book: Book; fault?: Fault } {
  const decision = decide(book.items, entry.does.act, checkOf(book, entry));
  if ('fault' in decision) {
    if (!isTyped(entry)) return { book, fault: decision };
    const refused = [...book.refused, { ...entry, refused: `draft.${decision.fault}` }];
    return { book: { ...book, refused }, fault: decision };
  }
  const { changes } = decision;
  if (changes.length === 0) return { book };
  return {
    book: { ...added(book, entry, changes), undoable: [...book.undoable, { id: entry.id, changes }], redoable: [] },
  };
}

/** Undoes one's last act, or what one has undone last. Where the server knows better, its answer settles it. */
export function undo(book: Book, which: 'undoable' | 'redoable', chosen: Pick<Entry, 'id' | 'at'>): Book {
  const last = book[which].at(-1);
  if (last === undefined) return book;
  const changes = undoOf(book.items, last.changes) ?? [];
  const other = which === 'undoable' ? 'redoable' : 'undoable';
  const next = added(book, { ...chosen, does: { undo: last.id } }, changes);
  return {
    ...next,
    [which]: book[which].slice(0, -1),
    [other]: [...book[other], { id: chosen.id, changes }],
  };
}

/** The server has done it. */
export function acknowledge(book: Book, id: string, answer: { seq: number; items: readonly Item[] }): Book {
  // `seq` stays: of others' corrections before this one nothing is known yet. The next `receive` brings both.
  return laidOver(taken({ ...book, waiting: book.waiting.filter((entry) => entry.id !== id) }, answer));
}

/** The server has refused it. What was typed stays; what was only pressed is let go. */
export function refuse(book: Book, id: string, code: string): Book {
  const entry = book.waiting.find((one) => one.id === id);
  const rest = without(book, id);
  if (entry === undefined) return book;
  return laidOver(isTyped(entry) ? { ...rest, refused: [...rest.refused, { ...entry, refused: code }] } : rest);
}

/** The person has decided what becomes of a refused act. */
export function settle(book: Book, id: string): Book {
  return { ...book, refused: book.refused.filter((entry) => entry.id !== id) };
}

/** What others have done meanwhile. */
export function receive(
  book: Book,
  answer: { seq: number; state: 'open' | 'confirmed'; items: readonly Item[] },
): Book {
  const open = answer.state === 'open';
  if (answer.items.length === 0 && answer.seq <= book.seq && open === book.open) return book;
  return laidOver({ ...taken(book, answer), open, seq: Math.max(book.seq, answer.seq) });
}

/** Whether somebody else has changed what is there; a mark of having been checked changes nothing. */
export function hasNews(before: Items, now: Items): boolean {
  const told = (item: Item | undefined) => item && { ...item.value, removed: item.removed, position: item.position };
  return [...now].some(([id, item]) => before.get(id) !== item && !isSameValue(told(before.get(id)), told(item)));
}

/** Whether words would be lost with it. */
export function isTyped({ does }: Entry): boolean {
  return 'act' in does && (does.act.act === 'change' || does.act.act === 'add');
}

function checkOf({ me }: Book, { at }: Entry): Check {
  return { by: me, at };
}

function added(book: Book, entry: Entry, changes: readonly ItemChange[]): Book {
  return { ...book, waiting: [...book.waiting, entry], items: applyChanges(book.items, changes) };
}

/** What was refused can be undone no more, and an undo of it that waits would be refused as well. */
function without(book: Book, id: string): Book {
  const gone = new Set([id]);
  for (const entry of book.waiting) if ('undo' in entry.does && gone.has(entry.does.undo)) gone.add(entry.id);
  return {
    ...book,
    waiting: book.waiting.filter((entry) => !gone.has(entry.id)),
    undoable: book.undoable.filter((done) => !gone.has(done.id)),
    redoable: book.redoable.filter((done) => !gone.has(done.id)),
  };
}

function taken(book: Book, { seq, items }: { seq: number; items: readonly Item[] }): Book {
  const fresh = items.filter(({ id }) => seq >= (book.asOf.get(id) ?? 0));
  if (fresh.length === 0) return book;
  const said = new Map(book.said);
  const asOf = new Map(book.asOf);
  for (const item of fresh) {
    said.set(item.id, item);
    asOf.set(item.id, seq);
  }
  return { ...book, said, asOf };
}

/** All that waits, laid over what the server said. One map is written to, because hundreds may wait over thousands. */
function laidOver(book: Book): Book {
  if (book.waiting.length === 0) return { ...book, items: book.said };
  const items = new Map(book.said);
  const done = new Map([...book.undoable, ...book.redoable].map(({ id, changes }) => [id, changes]));
  for (const entry of book.waiting) {
    const changes = changesOf(items, entry, checkOf(book, entry), done);
    const touched = new Map(changes.flatMap(({ item }) => [...present(items, item)]));
    for (const [id, item] of applyChanges(touched, changes)) items.set(id, item);
  }
  return { ...book, items };
}

function* present(items: Items, id: ItemId): Generator<readonly [ItemId, Item]> {
  const item = items.get(id);
  if (item !== undefined) yield [id, item];
}

/** None where it does not fit any more: the server will say so. */
function changesOf(
  items: Items,
  { does }: Entry,
  check: Check,
  done: ReadonlyMap<string, readonly ItemChange[]>,
): readonly ItemChange[] {
  if ('undo' in does) return undoOf(items, done.get(does.undo) ?? []) ?? [];
  const decision = decide(items, does.act, check);
  return 'fault' in decision ? [] : decision.changes;
}
