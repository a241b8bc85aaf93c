// Figures that were typed into cells and that the server has not answered yet: kept in the browser by person until it has, as
// the outbox of progress does. What is typed in one row at once is one entry with an id of its own, however often it is
// sent; the entries of many rows go together. What is no figure is kept as the text that it is.
import { allIn, type Cupboard, shelfIn } from '../../ui/cupboard.ts';
import type { FigureEntry, Outcome, ToldFigure } from './calls.ts';

export type Refused = { readonly code: string; readonly details: Readonly<Record<string, string | number>> };
export type WaitingRow = FigureEntry & {
  readonly plan: string;
  /** What the row is about, so that it can be told where it is not shown. */
  readonly about: string;
  readonly at: string;
  /** Why the server did not take it; it is kept until the person has said what becomes of it. */
  readonly refused: Refused | null;
};
export type SavedCell = { readonly figure: ToldFigure['figure']; readonly version: number };

export type CellsView = {
  /** In the order in which they were typed. */
  readonly waiting: readonly WaitingRow[];
  /** Saved since the page was opened, by cell. */
  readonly saved: ReadonlyMap<string, SavedCell>;
  /** Texts that are no figures, by cell. */
  readonly invalid: ReadonlyMap<string, string>;
  readonly line: 'idle' | 'sending' | 'broken';
  /** Whether the browser keeps what is not yet sent. */
  readonly kept: boolean;
};

export type CellsWorld = {
  readonly send: (plan: string, entries: readonly FigureEntry[]) => Promise<readonly Outcome[]>;
  readonly meaningOf: (error: unknown) => 'again' | 'ended' | { readonly code: string };
  /** Something was taken or refused. Of what was refused, what stands there now is needed. */
  readonly onAnswered: (
    plan: string,
    answered: { readonly assignments: readonly string[]; readonly isRefused: boolean },
  ) => void;
  readonly onSessionEnd: () => void;
};

export type CellOutbox = ReturnType<typeof openCellOutbox>;

const AGAIN_AFTER = [1000, 2000, 4000, 8000, 15_000] as const;
const MOST_ROWS = 200;
const MOST_FIGURES = 2000;

export function cellKey(assignment: string, target: string): string {
  return `${assignment} ${target}`;
}

/** Of each assignment the first: what was typed there after it waits for what becomes of it. */
export function refusedIn({ waiting }: Pick<CellsView, 'waiting'>): ReadonlyMap<string, WaitingRow> {
  return new Map(
    waiting
      .filter((row) => row.refused !== null)
      .toReversed()
      .map((row) => [row.assignment, row]),
  );
}

export function assignmentIn(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

export function openCellOutbox(person: string, cupboard: Cupboard | null, world: CellsWorld) {
  const root = `sauro.figures.${person}.`;
  const [rowRoot, textRoot] = [`${root}row.`, `${root}text.`];
  let view: CellsView = {
    waiting: foundRows(cupboard, rowRoot),
    saved: new Map(),
    invalid: new Map([...allIn(cupboard, textRoot)].map(([key, text]) => [key, String(text)])),
    line: 'idle',
    kept: true,
  };
  const listeners = new Set<() => void>();
  let [running, sending, failures] = [false, false, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shelf = shelfIn(cupboard);

  function show(change: Partial<CellsView>): void {
    view = { ...view, ...change, kept: shelf.keepsAll() };
    for (const listener of listeners) listener();
  }

  /** Those that are there already keep their places; null removes. */
  function put(changes: ReadonlyMap<string, WaitingRow | null>): void {
    for (const [id, row] of changes) shelf.put(rowRoot + id, row);
    const there = new Set(view.waiting.map(({ id }) => id));
    const before = view.waiting.map((row) => (changes.has(row.id) ? (changes.get(row.id) ?? null) : row));
    const added = [...changes.values()].filter((row) => row !== null && !there.has(row.id));
    show({ waiting: [...before, ...added].filter((row) => row !== null) });
  }

  async function send(): Promise<void> {
    if (sending || !running) return;
    clearTimeout(timer);
    sending = true;
    try {
      let batch = batchOf(view.waiting);
      while (batch.length > 0 && (await sendBatch(batch))) batch = batchOf(view.waiting);
      if (batch.length === 0) show({ line: 'idle' });
    } finally {
      sending = false;
    }
  }

  /** @returns whether to go on with the next. */
  async function sendBatch(batch: readonly WaitingRow[]): Promise<boolean> {
    if (!running) return false;
    show({ line: 'sending' });
    const plan = batch[0]?.plan ?? '';
    try {
      const entries = batch.map(({ id, assignment, figures }) => ({ id, assignment, figures }));
      answered(batch, await world.send(plan, entries));
      failures = 0;
    } catch (error) {
      const meaning = world.meaningOf(error);
      if (meaning === 'ended' || meaning === 'again') {
        show({ line: 'broken' });
        if (meaning === 'ended') world.onSessionEnd();
        else timer = setTimeout(() => void send(), AGAIN_AFTER[failures++] ?? 15_000);
        return false;
      }
      const refused = { code: meaning.code, details: {} };
      put(new Map(batch.map((row) => [row.id, { ...row, refused }])));
    }
    const ids = new Set(batch.map(({ id }) => id));
    world.onAnswered(plan, {
      assignments: batch.map(({ assignment }) => assignment),
      isRefused: view.waiting.some(({ id, refused }) => refused !== null && ids.has(id)),
    });
    return true;
  }

  function answered(batch: readonly WaitingRow[], outcomes: readonly Outcome[]): void {
    const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    const changes = new Map<string, WaitingRow | null>();
    const saved = new Map(view.saved);
    for (const row of batch) {
      const outcome = byId.get(row.id);
      if (outcome === undefined) continue;
      const { version, refused } = outcome;
      changes.set(row.id, refused === null ? null : { ...row, refused });
      if (version === null) continue;
      for (const { target, figure } of row.figures) saved.set(cellKey(row.assignment, target), { figure, version });
      // Between it and what was typed after was nobody but the person herself.
      for (const later of followed(row, () => version, view.waiting)) changes.set(later.id, later);
    }
    put(changes);
    show({ saved });
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
    enter: (rows: readonly Omit<WaitingRow, 'refused'>[]) => {
      put(new Map(rows.map((row) => [row.id, { ...row, refused: null }])));
      void send();
    },
    /** What is no figure is kept by cell; null where there is one now, or nothing. */
    keepTexts: (texts: ReadonlyMap<string, string | null>) => {
      const invalid = new Map(view.invalid);
      for (const [key, text] of texts) {
        shelf.put(textRoot + key, text);
        if (text === null) invalid.delete(key);
        else invalid.set(key, text);
      }
      show({ invalid });
    },
    /** One that was not taken is sent once more, on what the person sees now; with it goes what she typed after. */
    again: (id: string, versionOf: (assignment: string, target: string) => number) => {
      const row = view.waiting.find((one) => one.id === id);
      if (row === undefined) return;
      const figures = row.figures.map((told) => ({ ...told, version: versionOf(row.assignment, told.target) }));
      const now = new Map(figures.map((told) => [told.target, told.version]));
      const later = followed(row, (target) => now.get(target) ?? 0, view.waiting).map((one) => [one.id, one] as const);
      // Refused, nothing was written under its id.
      put(new Map([...later, [id, { ...row, figures, refused: null }]]));
      void send();
    },
    drop: (id: string) => {
      put(new Map([[id, null]]));
      void send();
    },
  };
}

/** Of one plan, of each assignment the first; what stands behind a refused one waits for what becomes of that. */
function batchOf(waiting: readonly WaitingRow[]): readonly WaitingRow[] {
  const held = new Set<string>();
  const batch: WaitingRow[] = [];
  let figures = 0;
  for (const row of waiting) {
    const isFree = row.refused === null && !held.has(row.assignment) && row.plan === (batch[0]?.plan ?? row.plan);
    held.add(row.assignment);
    if (!isFree) continue;
    figures += row.figures.length;
    if (batch.length > 0 && (batch.length === MOST_ROWS || figures > MOST_FIGURES)) break;
    batch.push(row);
  }
  return batch;
}

/** Later ones that were typed on the cells as `row` found them stand on what has become of them. */
function followed(
  row: WaitingRow,
  versionNow: (target: string) => number,
  waiting: readonly WaitingRow[],
): readonly WaitingRow[] {
  const before = new Map(row.figures.map((told) => [told.target, told.version]));
  const moved = (told: ToldFigure) =>
    before.get(told.target) === told.version ? { ...told, version: versionNow(told.target) } : told;
  return waiting
    .filter((later) => later.assignment === row.assignment && later.id !== row.id)
    .map((later) => ({ ...later, figures: later.figures.map(moved) }));
}

/** Written by this file alone, under keys of its own. */
function foundRows(cupboard: Cupboard | null, root: string): readonly WaitingRow[] {
  const rows = [...allIn(cupboard, root)].map(([, row]) => row as WaitingRow);
  return rows.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
