// Files of evidence that the server has not answered yet. They live outside React and in the browser's own storage, by
// person: a line that breaks, a reload, a session or a browser that ends loses none, and each is sent by itself when it can
// be. Each has an id of its own: however often it is sent, it is one piece.
import type { FileCupboard } from '../ui/file-cupboard.ts';
import type { Problem } from '../client.ts';
import type { Added } from './calls.ts';

/** What is kept beside the bytes. */
export type FileAbout = {
  readonly assignment: string;
  /** What the assignment is about, so that it can be told where it is not shown. */
  readonly text: string;
  readonly name: string;
  readonly size: number;
  readonly at: string;
  /** Among those that were added at once. */
  readonly place: number;
  /** Why the server did not take it: it stays until the person has said what becomes of it. */
  readonly refused: Problem | null;
};

export type WaitingFile = FileAbout & {
  readonly id: string;
  /** `keeping`: it is being put where it survives. */
  readonly state: 'keeping' | 'waiting' | 'sending' | 'refused' | 'there';
  /** Bytes that have left. */
  readonly sent: number;
  /** Whether the browser keeps it. */
  readonly kept: boolean;
};

export type FilesView = {
  /** In the order in which they were added. `there`: the server had it already; shown until it is put away. */
  readonly files: readonly WaitingFile[];
  /** False until it is known what an earlier page has left. */
  readonly isRecalled: boolean;
  readonly line: 'idle' | 'sending' | 'broken';
  /** Why the line is broken, where the server said so. */
  readonly trouble: Problem | null;
};

export type FilesWorld = {
  readonly send: (
    piece: { readonly id: string; readonly assignment: string; readonly name: string },
    content: Blob,
    onProgress: (sent: number) => void,
  ) => Promise<Added>;
  /** What a failed call means: `again` later, `ended` with the session, or a refusal. */
  readonly meaningOf: (error: unknown) => 'again' | 'ended' | { readonly code: string };
  readonly problemOf: (error: unknown) => Problem | null;
  readonly newId: () => string;
  readonly now: () => string;
};

/** Who is told of what becomes of the files, for as long as she listens. */
export type Told = { readonly onSent: (added: Added) => void; readonly onSessionEnd: () => void };

export type FileOutbox = ReturnType<typeof openFileOutbox>;

const AGAIN_AFTER = [1000, 2000, 4000, 8000, 15_000] as const;
const LONGEST_PAUSE = 15_000;

export function openFileOutbox(person: string, cupboard: FileCupboard<FileAbout>, world: FilesWorld) {
  let view: FilesView = { files: [], isRecalled: false, line: 'idle', trouble: null };
  const contents = new Map<string, Blob>();
  const listeners = new Set<() => void>();
  let told: Told | undefined;
  let [sending, failures] = [false, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(by: Partial<FilesView>): void {
    view = { ...view, ...by };
    for (const listener of listeners) listener();
  }

  function change(id: string, by: Partial<WaitingFile>): void {
    show({ files: view.files.map((file) => (file.id === id ? { ...file, ...by } : file)) });
  }

  function forget(id: string): void {
    contents.delete(id);
    void cupboard.remove(id);
  }

  /** What an earlier page has left here stands before what this one has added meanwhile. */
  async function recall(): Promise<void> {
    const kept = (await cupboard.all(person)).toSorted((one, other) => inTurn(one.about, other.about));
    for (const { id, content } of kept) contents.set(id, content);
    const known = new Set(view.files.map(({ id }) => id));
    const before = kept
      .filter(({ id }) => !known.has(id))
      .map(({ id, about }): WaitingFile => {
        return { ...about, id, state: about.refused === null ? 'waiting' : 'refused', sent: 0, kept: true };
      });
    show({ files: [...before, ...view.files], isRecalled: true });
    void send();
  }

  async function keep(id: string, about: FileAbout, content: File): Promise<void> {
    contents.set(id, content);
    const copy = await cupboard.put({ id, owner: person, about, content });
    // Taken off the list while it was being kept.
    if (!view.files.some((file) => file.id === id)) return forget(id);
    if (copy !== null) contents.set(id, copy);
    change(id, { state: 'waiting', kept: copy !== null });
    void send();
  }

  async function send(): Promise<void> {
    if (sending || told === undefined) return;
    clearTimeout(timer);
    sending = true;
    try {
      let next = nextOf(view.files);
      while (next !== undefined && (await sendOne(next))) next = nextOf(view.files);
      if (next === undefined) show({ line: 'idle', trouble: null });
    } finally {
      sending = false;
    }
  }

  /** @returns whether to go on with the next. */
  async function sendOne({ id, assignment, name }: WaitingFile): Promise<boolean> {
    const content = contents.get(id);
    if (told === undefined || content === undefined) return false;
    change(id, { state: 'sending', sent: 0 });
    show({ line: 'sending' });
    try {
      const added = await world.send({ id, assignment, name }, content, (sent) => change(id, { sent }));
      failures = 0;
      forget(id);
      told?.onSent(added);
      if (added.duplicate) change(id, { state: 'there' });
      else show({ files: view.files.filter((file) => file.id !== id) });
      return true;
    } catch (error) {
      return failed(id, error);
    }
  }

  function failed(id: string, error: unknown): boolean {
    const [meaning, problem] = [world.meaningOf(error), world.problemOf(error)];
    if (meaning === 'ended' || meaning === 'again') {
      change(id, { state: 'waiting', sent: 0 });
      show({ line: 'broken', trouble: problem });
      if (meaning === 'ended') told?.onSessionEnd();
      else timer = setTimeout(() => void send(), AGAIN_AFTER[failures] ?? LONGEST_PAUSE);
      failures += 1;
      return false;
    }
    change(id, { state: 'refused', refused: problem });
    remember(id);
    return true;
  }

  function remember(id: string): void {
    const file = view.files.find((one) => one.id === id);
    if (file === undefined) return;
    const { assignment, text, name, size, at, place, refused } = file;
    void cupboard.change(id, { assignment, text, name, size, at, place, refused });
  }

  void recall();
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get: () => view,
    /** Starts to send; answers with what stops it. */
    start: (listener: Told) => {
      told = listener;
      void send();
      return () => {
        told = undefined;
        clearTimeout(timer);
      };
    },
    /** The line has come back: at once, not in a while. */
    hurry: () => void send(),
    add: (files: Iterable<File>, { assignment, text }: Pick<FileAbout, 'assignment' | 'text'>) => {
      for (const [place, content] of [...files].entries()) {
        const { name, size } = content;
        const [id, about] = [world.newId(), { assignment, text, name, size, at: world.now(), place, refused: null }];
        show({ files: [...view.files, { ...about, id, state: 'keeping', sent: 0, kept: false }] });
        void keep(id, about, content);
      }
    },
    /** One that was not taken is sent once more. */
    again: (id: string) => {
      change(id, { state: 'waiting', refused: null });
      remember(id);
      void send();
    },
    drop: (id: string) => {
      show({ files: view.files.filter((file) => file.id !== id) });
      forget(id);
    },
  };
}

function inTurn(one: FileAbout, other: FileAbout): number {
  return one.at === other.at ? one.place - other.place : one.at < other.at ? -1 : 1;
}

/** The first that can go: none before one of its assignment that is still being put away. */
function nextOf(files: readonly WaitingFile[]): WaitingFile | undefined {
  const first = new Map<string, WaitingFile>();
  for (const file of files) {
    const isDue = file.state === 'waiting' || file.state === 'keeping';
    if (isDue && !first.has(file.assignment)) first.set(file.assignment, file);
  }
  return [...first.values()].find(({ state }) => state === 'waiting');
}

/**
 * The assignments of which files are still to be sent: a report of one of them waits, for after it nothing can be added.
 * Null while that is not known.
 */
export function assignmentsWaiting({ files, isRecalled }: FilesView): ReadonlySet<string> | null {
  if (!isRecalled) return null;
  const open = files.filter(({ state }) => state === 'keeping' || state === 'waiting' || state === 'sending');
  return new Set(open.map(({ assignment }) => assignment));
}
