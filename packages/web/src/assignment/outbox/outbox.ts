// What a person has done and the server has not answered yet. It lives outside React and in the browser's storage, by person:
// a line that breaks, a reload, a browser that is closed or a session that ends loses none of it, and it is sent by itself
// when it can be. Each act has an id of its own, so that however often it is sent it is done once.
import { allIn, type Cupboard, shelfIn } from '../../ui/cupboard.ts';

/** Acts that wait for the line; whatever else can be done is told at once that there is none. */
export const QUEUED_ACTS = [
  'progress',
  'report',
  'accept',
  'decline',
  'recall',
  'ask-extension',
  'difficulty',
  'field-check',
] as const;
export type QueuedAct = (typeof QUEUED_ACTS)[number];

/** Why it was not taken. */
export type Refused = {
  /** Not kept of what was refused before it was. */
  readonly status?: number;
  readonly code: string;
  readonly detail: string;
  readonly details: Readonly<Record<string, string | number>>;
};

export type Waiting = {
  /** The act's own id: however often it is sent, it is one act. */
  readonly id: string;
  readonly act: QueuedAct;
  readonly assignment: string;
  /** The sample, of what was found in the field. */
  readonly check?: string;
  /** What stands in one line goes in order, each on what the one before it has made. */
  readonly line: string;
  /** Where it is sent (POST). */
  readonly path: string;
  /** What the assignment is about, so that it can be told where it is not shown. */
  readonly about: string;
  /** `version`: what the person has seen of what the line is about; without one it depends on nothing. */
  readonly body: Readonly<Record<string, unknown>> & { readonly version?: number };
  readonly at: string;
  /** It is kept until the person has said what becomes of it. */
  readonly refused: Refused | null;
};

/** What the server answers to an act: among other things how what it was done to stands then. */
export type Answered = { readonly version: number } | { readonly assignment: { readonly version: number } };

export type OutboxView = {
  /** In the order in which they were entered. */
  readonly entries: readonly Waiting[];
  /** `held`: what is left waits for the files of its assignment. */
  readonly line: 'idle' | 'sending' | 'broken' | 'held';
  /** Whether the browser keeps what is not yet sent. */
  readonly kept: boolean;
};

export type OutboxWorld = {
  /** With its id in the body. */
  readonly send: (entry: Waiting) => Promise<Answered>;
  /** What a failed call means: `again` later, `ended` with the session, or a refusal. */
  readonly meaningOf: (error: unknown) => 'again' | 'ended' | Refused;
  readonly onSent: (entry: Waiting, answer: Answered) => void;
  /** It was not taken: what stands there now is needed beside what was typed. */
  readonly onRefused: (entry: Waiting) => void;
  /** The version of an assignment that is under way; null where it is not, or that is not known. */
  readonly underWay: (assignment: string) => Promise<number | null>;
  readonly onSessionEnd: () => void;
  /** The other pages of the same person, each with what waits there. */
  readonly tellPages: (moved: Moved) => void;
};

/** An act of the person's has made an assignment this version. */
export type Moved = { readonly assignment: string; readonly version: number };

export type Outbox = ReturnType<typeof openOutbox>;

const AGAIN_AFTER = [1000, 2000, 4000, 8000, 15_000] as const;

export function openOutbox(person: string, cupboard: Cupboard | null, world: OutboxWorld) {
  // Named when progress was all that waited; what waits in browsers under it is still to be sent.
  const root = `sauro.progress.${person}.`;
  let view: OutboxView = { entries: found(cupboard, root), line: 'idle', kept: true };
  const listeners = new Set<() => void>();
  let [running, sending, failures] = [false, false, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shelf = shelfIn(cupboard);
  let isWaitedFor: (assignment: string) => boolean = () => false;
  const isHeld = ({ assignment, body, refused }: Waiting) =>
    refused === null && body['report'] === true && isWaitedFor(assignment);

  function show(change: Partial<OutboxView>): void {
    view = { ...view, ...change, kept: shelf.keepsAll() };
    for (const listener of listeners) listener();
  }

  function put(entry: Waiting): void {
    shelf.put(root + entry.id, entry);
    const there = view.entries.some(({ id }) => id === entry.id);
    const entries = there ? view.entries.map((one) => (one.id === entry.id ? entry : one)) : [...view.entries, entry];
    show({ entries });
  }

  function drop(id: string): void {
    shelf.put(root + id, null);
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
      const answer = await world.send(entry);
      failures = 0;
      drop(entry.id);
      // It has made one version more, whatever others have made since: what was done after it goes on that, and on no other.
      if (entry.body.version !== undefined) follow(entry, entry.body.version + 1);
      if (entry.body.version !== undefined && entry.line === entry.assignment) {
        world.tellPages({ assignment: entry.assignment, version: entry.body.version + 1 });
      }
      world.onSent(entry, answer);
      return true;
    } catch (error) {
      const meaning = world.meaningOf(error);
      if (typeof meaning === 'object' && entry.act === 'accept') {
        const version = await world.underWay(entry.assignment);
        if (version !== null) return settled(entry, version);
      }
      return failed(entry, meaning);
    }
  }

  /** Somebody else has taken it on meanwhile: there is nothing to do any more, and nothing waits behind it. */
  function settled(entry: Waiting, version: number): true {
    drop(entry.id);
    // Where that is all that has happened, what was done after it goes on that.
    if (entry.body.version === version - 1) follow(entry, version);
    world.onRefused(entry);
    return true;
  }

  /** Whatever waits on the version that this one was done on waits on `version` from now on. */
  function follow({ line, body }: Waiting, version: number): void {
    if (body.version === undefined) return;
    for (const later of view.entries) {
      if (later.line === line && later.body.version === body.version) {
        put({ ...later, body: { ...later.body, version } });
      }
    }
  }

  /** Of the assignment's own line: a difficulty of it has versions of its own. */
  function moved({ assignment, version }: Moved): void {
    for (const entry of view.entries) {
      if (entry.line === assignment && entry.body.version === version - 1) follow(entry, version);
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
    put({ ...entry, refused: meaning });
    world.onRefused(entry);
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
      isWaitedFor = isWaiting;
      void send();
    },
    /** Whether something of an assignment has still to go before a report of it. */
    holdsReportOf: (assignment: string) => isWaitedFor(assignment),
    /** Another act of the person's has made the assignment this version: what she entered before goes on that. */
    acted: (assignment: string, version: number) => {
      moved({ assignment, version });
      world.tellPages({ assignment, version });
    },
    /** The same, done on another page of hers. */
    heard: moved,
    enter: (entry: Omit<Waiting, 'refused'>) => {
      put({ ...entry, refused: null });
      void send();
    },
    /** One that was not taken is sent once more, on what the person has seen now; without a version on nothing. */
    again: (id: string, version: number | undefined) => {
      const entry = view.entries.find((one) => one.id === id);
      if (entry === undefined) return;
      put({ ...entry, refused: null });
      // She has seen what stands there now before she sent it, and with it what she entered after.
      if (version !== undefined) follow(entry, version);
      void send();
    },
    drop,
  };
}

/** The first that can go: what stands behind a refused or held one in its line waits for what becomes of that. */
function nextOf(entries: readonly Waiting[], isHeld: (entry: Waiting) => boolean): Waiting | undefined {
  const held = new Set<string>();
  for (const entry of entries) {
    if (entry.refused !== null || isHeld(entry)) held.add(entry.line);
    else if (!held.has(entry.line)) return entry;
  }
  return undefined;
}

/** Written by this file alone, under keys of its own. */
function found(cupboard: Cupboard | null, root: string): readonly Waiting[] {
  const entries = [...allIn(cupboard, root)].map(([, entry]) => asNow(entry as Waiting | Before));
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** As it was kept when progress was all that waited. */
type Before = Pick<Waiting, 'id' | 'assignment' | 'about' | 'body' | 'at'> & { readonly refused: string | null };

function asNow(entry: Waiting | Before): Waiting {
  if ('act' in entry) return entry;
  const { assignment, body, refused } = entry;
  return {
    ...entry,
    act: body['report'] === true ? 'report' : 'progress',
    line: assignment,
    path: `/api/assignments/${encodeURIComponent(assignment)}/progress`,
    refused: refused === null ? null : { code: refused, detail: refused, details: {} },
  };
}
