// The desk at which a person checks: her book, kept so that nothing is lost, sent act by act in order, and brought up to
// what others do. It lives outside React: a screen that goes (a session that ended) takes nothing with it.
import type { Act, Fault, ItemId, PersonId } from '@sauro/core';
import type { Corrected, Draft, Present, Synced } from '../calls.ts';
import { acknowledge, act, type Book, type Entry, hasNews, openBook, receive, refuse, settle, undo } from './book.ts';
import { type Keep, type Typed, typedKey } from './keep.ts';

/** `waiting`: the server cannot be reached just now; what was done is kept here and sent by itself. */
export type Saving = 'saved' | 'saving' | 'waiting';

export type DeskView = {
  readonly book: Book;
  readonly typed: ReadonlyMap<string, Typed>;
  readonly present: readonly Present[];
  readonly saving: Saving;
  /** Whether the browser keeps what is not yet sent. */
  readonly kept: boolean;
  /** Code of the problem with which something that held no words was refused. */
  readonly notice: { readonly code: string; readonly at: number } | null;
};

export type DeskCalls = {
  readonly correct: (id: string, act: Act) => Promise<Corrected>;
  readonly undo: (id: string, correction: string) => Promise<Corrected>;
  readonly sync: (after: number, at: ItemId | null) => Promise<Synced>;
  /** What a failed call means: `again` later, `ended` with the session, or a refusal with its code. */
  readonly meaningOf: (error: unknown) => 'again' | 'ended' | { readonly code: string };
};

export type DeskWorld = {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly isVisible: () => boolean;
  readonly onSessionEnd: () => void;
};

export type Desk = ReturnType<typeof openDesk>;

const SYNC_EVERY = 2000;
const AGAIN_AFTER = [1000, 2000, 4000, 8000, 15_000] as const;

export function openDesk(
  draft: Draft,
  me: PersonId,
  { keep, calls, world }: { keep: Keep; calls: DeskCalls; world: DeskWorld },
) {
  let view: DeskView = {
    book: openBook(draft, me, keep),
    typed: keep.typed,
    present: [],
    saving: 'saved',
    kept: true,
    notice: null,
  };
  const listeners = new Set<() => void>();
  let last = '';
  let standing: ItemId | null = null;
  let running = false;
  let sending = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Each start and each hurry begins a turn of its own; the turn before ends with what it is doing.
  let turn = 0;

  function show(change: Partial<DeskView>) {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  function setBook(book: Book, more: Partial<DeskView> = {}) {
    if (book.undoable !== view.book.undoable) keep.putDone(book.undoable);
    show({ book, saving: savingOf(book), ...more });
  }

  function savingOf(book: Book): Saving {
    if (failures > 0) return 'waiting';
    return book.waiting.length > 0 ? 'saving' : 'saved';
  }

  /** Later than the one before, so that the order of acts is the order of their times. */
  function stamp(): { id: string; at: string } {
    const now = world.now().toISOString();
    last = now > last ? now : new Date(Date.parse(last) + 1).toISOString();
    return { id: world.newId(), at: last };
  }

  function enter(book: Book, id: string) {
    const entry = [...book.waiting, ...book.refused].find((one) => one.id === id);
    setBook(book, entry === undefined ? {} : { kept: keep.putEntry(entry) });
    void send();
  }

  async function send(): Promise<void> {
    if (sending || !running) return;
    sending = true;
    try {
      while (await sendFirst(view.book.waiting[0]));
    } finally {
      sending = false;
    }
  }

  /** @returns whether to go on with the next. */
  async function sendFirst(entry: Entry | undefined): Promise<boolean> {
    if (entry === undefined || !running || !view.book.open) return false;
    const { does } = entry;
    try {
      const answer = 'undo' in does ? await calls.undo(entry.id, does.undo) : await calls.correct(entry.id, does.act);
      keep.dropEntry(entry.id);
      failures = 0;
      setBook(acknowledge(view.book, entry.id, answer));
      return true;
    } catch (error) {
      return failed(entry, error);
    }
  }

  function failed(entry: Entry, error: unknown): boolean {
    const meaning = calls.meaningOf(error);
    if (meaning === 'ended') {
      world.onSessionEnd();
      return false;
    }
    if (meaning === 'again') {
      failures += 1;
      show({ saving: 'waiting' });
      return false;
    }
    if (meaning.code === 'draft.confirmed') {
      setBook({ ...view.book, open: false });
      return false;
    }
    const book = refuse(view.book, entry.id, meaning.code);
    const kept = book.refused.find(({ id }) => id === entry.id);
    for (const { id } of view.book.waiting) if (!book.waiting.some((one) => one.id === id)) keep.dropEntry(id);
    if (kept !== undefined) keep.putEntry(kept);
    setBook(book, kept === undefined ? { notice: { code: meaning.code, at: Date.parse(stamp().at) } } : {});
    // What stands there now is needed beside what was typed.
    void sync();
    return true;
  }

  async function sync(): Promise<void> {
    try {
      const answer = await calls.sync(view.book.seq, standing);
      const wasAway = failures > 0;
      failures = 0;
      const present = isSamePresent(view.present, answer.present) ? view.present : answer.present;
      const book = receive(view.book, answer);
      if (wasAway || book !== view.book || present !== view.present) setBook(book, { present });
      void send();
    } catch (error) {
      const meaning = calls.meaningOf(error);
      if (meaning === 'ended') world.onSessionEnd();
      else if (meaning === 'again') {
        failures += 1;
        show({ saving: 'waiting' });
      }
    }
  }

  async function tick(): Promise<void> {
    clearTimeout(timer);
    turn += 1;
    const own = turn;
    if (world.isVisible() || failures > 0) await sync();
    else void send();
    if (!running || own !== turn) return;
    const wait = failures === 0 ? SYNC_EVERY : (AGAIN_AFTER[failures - 1] ?? 15_000);
    timer = setTimeout(() => void tick(), wait);
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get: () => view,
    /** Starts to send and to listen; answers with what stops both. */
    start: () => {
      running = true;
      void tick();
      return () => {
        running = false;
        clearTimeout(timer);
      };
    },
    /** The line has come back, or the window is looked at again: at once, not in a while. */
    hurry: () => {
      if (running) void tick();
    },
    /** Asks now what others have done; answers whether that changes what the person has before her. */
    catchUp: async (): Promise<boolean> => {
      const { items } = view.book;
      await sync();
      return hasNews(items, view.book.items);
    },
    stand: (item: ItemId | null) => {
      standing = item;
    },
    act: (what: Act): Fault | undefined => {
      const chosen = stamp();
      const { book, fault } = act(view.book, { ...chosen, does: { act: what } });
      if (book !== view.book) enter(book, chosen.id);
      return fault;
    },
    undo: (which: 'undoable' | 'redoable') => {
      const chosen = stamp();
      const book = undo(view.book, which, chosen);
      if (book !== view.book) enter(book, chosen.id);
    },
    settle: (ids: readonly string[]) => {
      for (const id of ids) keep.dropEntry(id);
      setBook(ids.reduce(settle, view.book));
    },
    /** The draft has been opened again by somebody. */
    reopen: (opened: Draft) => {
      setBook(receive(view.book, { ...opened, state: 'open' }));
      void send();
    },
    type: (item: ItemId, field: string, typed: Typed) => {
      const key = typedKey(item, field);
      show({ typed: new Map(view.typed).set(key, typed), kept: keep.putTyped(key, typed) });
    },
    forget: (item: ItemId, field: string) => {
      const key = typedKey(item, field);
      if (!view.typed.has(key)) return;
      const typed = new Map(view.typed);
      typed.delete(key);
      keep.dropTyped(key);
      show({ typed });
    },
  };
}

function isSamePresent(one: readonly Present[], other: readonly Present[]): boolean {
  const told = (present: readonly Present[]) => present.map(({ person, item }) => `${person}@${item}`).join(' ');
  return told(one) === told(other);
}
