// Progress that was entered and that the server has not answered yet. It lives outside React and in the browser's storage,
// by person: a line that breaks, a reload or a session that ends loses none of it, and it is sent by itself when it can be.
import { allIn, type Cupboard, written } from '../ui/cupboard.ts';
import type { Entered, ProgressBody } from './calls.ts';

export type Waiting = {
  /** The entry's own id: however often it is sent, it is one entry. */
  readonly id: string;
  readonly assignment: string;
  /** What the assignment is about, so that it can be told where it is not shown. */
  readonly about: string;
  readonly body: Omit<ProgressBody, 'id'>;
  readonly at: string;
  /** Code of the problem with which the server did not take it; it is kept until the person has said what becomes of it. */
  readonly refused: string | null;
};

export type OutboxView = {
  /** In the order in which they were entered. */
  readonly entries: readonly Waiting[];
  /** `held`: what is left waits for the files of its assignment. */
  readonly line: 'idle' | 'sending' | 'broken' | 'held';
  /** Whether the browser keeps what is not yet sent. */
  readonly kept: boolean;
};

export type OutboxWorld = {
  readonly send: (assignment: string, body: ProgressBody) => Promise<Entered>;
  /** What a failed call means: `again` later, `ended` with the session, or a refusal with its code. */
  readonly meaningOf: (error: unknown) => 'again' | 'ended' | { readonly code: string };
  readonly onSent: (entered: Entered) => void;
  /** It was not taken: what stands there now is needed beside what was typed. */
  readonly onRefused: (assignment: string) => void;
  readonly onSessionEnd: () => void;
};

export type Outbox = ReturnType<typeof openOutbox>;

const AGAIN_AFTER = [1000, 2000, 4000, 8000, 15_000] as const;

export function openOutbox(person: string, cupboard: Cupboard | null, world: OutboxWorld) {
  const root = `sauro.progress.${person}.`;
  let view: OutboxView = { entries: found(cupboard, root), line: 'idle', kept: true };
  const listeners = new Set<() => void>();
  let [running, sending, failures] = [false, false, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld: (entry: Waiting) => boolean = () => false;

  function show(change: Partial<OutboxView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  function put(entry: Waiting): void {
    const kept = written(cupboard, root + entry.id, JSON.stringify(entry));
    const there = view.entries.some(({ id }) => id === entry.id);
    const entries = there ? view.entries.map((one) => (one.id === entry.id ? entry : one)) : [...view.entries, entry];
    show({ entries, kept });
  }

  function drop(id: string): void {
    cupboard?.removeItem(root + id);
    show({ entries: view.entries.filter((one) => one.id !== id) });
  }

  async function send(): Promise<void> {
    if (sending || !running) return;
    clearTimeout(timer);
    sending = true;
    try {
      let entry = nextOf(view.entries, isHeld);
      while (entry !== undefined && (await sendOne(entry))) entry = nextOf(view.entries, isHeld);
      if (entry === undefined) show({ line: view.entries.some(isHeld) ? 'held' : 'idle' });
    } finally {
      sending = false;
    }
  }

  /** @returns whether to go on with the next. */
  async function sendOne(entry: Waiting): Promise<boolean> {
    if (!running) return false;
    show({ line: 'sending' });
    try {
      const entered = await world.send(entry.assignment, { ...entry.body, id: entry.id });
      failures = 0;
      drop(entry.id);
      // Between it and what was entered after was nobody but the person herself.
      follow(entry, entered.assignment.version);
      world.onSent(entered);
      return true;
    } catch (error) {
      return failed(entry, world.meaningOf(error));
    }
  }

  /** Whatever waits on the version that this one was entered on waits on `version` from now on. */
  function follow({ assignment, body }: Waiting, version: number): void {
    for (const later of view.entries) {
      if (later.assignment === assignment && later.body.version === body.version) {
        put({ ...later, body: { ...later.body, version } });
      }
    }
  }

  function failed(entry: Waiting, meaning: ReturnType<OutboxWorld['meaningOf']>): boolean {
    if (meaning === 'ended') {
      show({ line: 'broken' });
      world.onSessionEnd();
      return false;
    }
    if (meaning === 'again') {
      show({ line: 'broken' });
      timer = setTimeout(() => void send(), AGAIN_AFTER[failures] ?? 15_000);
      failures += 1;
      return false;
    }
    put({ ...entry, refused: meaning.code });
    world.onRefused(entry.assignment);
    return true;
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get: () => view,
    /** Starts to send; answers with what stops it. */
    start: () => {
      running = true;
      void send();
      return () => {
        running = false;
        clearTimeout(timer);
      };
    },
    /** The line has come back: at once, not in a while. */
    hurry: () => void send(),
    /** Reports of these assignments wait for something else to go before them: after a report, nothing can be added. */
    holdReports: (isWaiting: (assignment: string) => boolean) => {
      isHeld = ({ assignment, body, refused }) => refused === null && body.report === true && isWaiting(assignment);
      void send();
    },
    /** Another act of the person's has made the assignment this version: what she entered before goes on that. */
    acted: (assignment: string, version: number) => {
      for (const entry of view.entries) {
        if (entry.assignment === assignment && entry.body.version === version - 1) follow(entry, version);
      }
    },
    enter: (entry: Omit<Waiting, 'refused'>) => {
      put({ ...entry, refused: null });
      void send();
    },
    /** One that was not taken is sent once more, on what the person has seen now. */
    again: (id: string, version: number) => {
      const entry = view.entries.find((one) => one.id === id);
      if (entry === undefined) return;
      put({ ...entry, refused: null });
      // She has seen what stands there now before she sent it, and with it what she entered after.
      follow(entry, version);
      void send();
    },
    drop,
  };
}

/** The first that can go: what stands behind a refused or held one of its assignment waits for what becomes of that. */
function nextOf(entries: readonly Waiting[], isHeld: (entry: Waiting) => boolean): Waiting | undefined {
  const held = new Set<string>();
  for (const entry of entries) {
    if (entry.refused !== null || isHeld(entry)) held.add(entry.assignment);
    else if (!held.has(entry.assignment)) return entry;
  }
  return undefined;
}

/** Written by this file alone, under keys of its own. */
function found(cupboard: Cupboard | null, root: string): readonly Waiting[] {
  const entries = [...allIn(cupboard, root)].map(([, entry]) => entry as Waiting);
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
