// What confirming a draft makes of a plan: of each of its tasks (or targets), and of each item of the draft. A task stays
// itself through all revisions, for its progress will hang on it.
//
// A document that was confirmed before and is confirmed again (`corrects`) is matched by its items. What other documents
// have made of a task since is theirs and stays; what this document alone had made of it is made anew: an item taken out of
// an amendment gives the task back as it was before.
import type { Change, ChangeState, CompareMode, TaskField } from './compare.ts';

/** One state of a task or target: what a revision by a document made of it. `wording` is null where it was dropped. */
export type PastState<W> = {
  readonly document: string;
  readonly item: string | null;
  readonly wording: W | null;
  readonly position: number;
};
/** The oldest state first; never empty. */
export type Subject<W> = { readonly id: string; readonly history: readonly PastState<W>[] };

export type DraftEntry<W> = { readonly item: string; readonly position: number; readonly wording: W };

export type RevisionAs = {
  readonly document: string;
  readonly mode: 'first' | 'corrects' | 'replaces' | 'amends';
  /** Of a document that is corrected: whether it amended the plan, or was the plan. */
  readonly amended: boolean;
};

export type Revised<W> = {
  readonly state: ChangeState;
  /** Null for what is new. */
  readonly id: string | null;
  /** Of the draft; null for what the draft does not mention. */
  readonly item: string | null;
  readonly before: W | null;
  readonly after: W | null;
  readonly fields: readonly TaskField[];
};

export type Rules<W> = {
  readonly compare: (
    before: readonly (W & Keyed)[],
    after: readonly (W & Keyed)[],
    mode: CompareMode,
  ) => readonly Change<W>[];
  readonly changed: (before: W, after: W) => { readonly isChanged: boolean; readonly fields: readonly TaskField[] };
};
type Keyed = { readonly key: string; readonly position: number };

export function revise<W extends object>(
  subjects: readonly Subject<W>[],
  entries: readonly DraftEntry<W>[],
  as: RevisionAs,
  rules: Rules<W>,
): readonly Revised<W>[] {
  if (as.mode !== 'corrects') return compared(subjects, entries, as.mode === 'amends' ? 'amends' : 'replaces', rules);
  return as.amended ? amendedAgain(subjects, entries, as, rules) : statedAgain(subjects, entries, as, rules);
}

function compared<W extends object>(
  subjects: readonly Subject<W>[],
  entries: readonly DraftEntry<W>[],
  mode: CompareMode,
  { compare }: Rules<W>,
): readonly Revised<W>[] {
  const live = subjects.flatMap(({ id, history }) => keyed(id, history.at(-1)));
  const before = new Map(subjects.map(({ id, history }) => [id, history.at(-1)?.wording ?? null]));
  const after = entries.map(({ item, position, wording }) => ({ ...wording, key: item, position }));
  return compare(live, after, mode).map((change) => ({
    state: change.state,
    id: change.before,
    item: change.after,
    before: change.before === null ? null : (before.get(change.before) ?? null),
    after: change.becomes,
    fields: change.fields,
  }));
}

function keyed<W extends object>(id: string, state: PastState<W> | undefined): readonly (W & Keyed)[] {
  return state === undefined || state.wording === null ? [] : [{ ...state.wording, key: id, position: state.position }];
}

/** A document that is the plan: an item is the task that it was before. */
function statedAgain<W extends object>(
  subjects: readonly Subject<W>[],
  entries: readonly DraftEntry<W>[],
  { document }: RevisionAs,
  rules: Rules<W>,
): readonly Revised<W>[] {
  const byItem = itemsOf(subjects, document);
  const said = new Set<string>();
  const revised = entries.flatMap(({ item, wording }): readonly Revised<W>[] => {
    const subject = byItem.get(item);
    if (subject === undefined) return [{ state: 'added', id: null, item, before: null, after: wording, fields: [] }];
    said.add(subject.id);
    return isOfOther(subject, document) ? left(subject) : [between(subject, item, wording, rules)];
  });
  const unsaid = subjects
    .filter(({ id }) => !said.has(id))
    .flatMap((subject) => (isOfOther(subject, document) ? left(subject) : gone(subject)));
  return [...revised, ...unsaid];
}

/** A document that amended the plan: it amends anew what the plan would be without it. */
function amendedAgain<W extends object>(
  subjects: readonly Subject<W>[],
  entries: readonly DraftEntry<W>[],
  as: RevisionAs,
  rules: Rules<W>,
): readonly Revised<W>[] {
  const { document } = as;
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const byItem = itemsOf(subjects, document);
  const without = subjects.flatMap((subject): readonly Subject<W>[] => {
    const history = subject.history.filter((state) => state.document !== document);
    return history.length === 0 ? [] : [{ id: subject.id, history }];
  });
  const said = new Set<string>();
  // What the amendment mentions first, so that an item keeps the task that it was before.
  const changes = compared(without, entries, 'amends', rules);
  const mentioned = changes.filter(({ item }) => item !== null);
  const unmentioned = changes.filter(({ item }) => item === null);
  const revised = [...mentioned, ...unmentioned].flatMap((change): readonly Revised<W>[] => {
    const known = change.item === null ? undefined : byItem.get(change.item);
    const subject = known !== undefined && !said.has(known.id) ? known : byId.get(change.id ?? '');
    if (subject === undefined) return [change];
    if (said.has(subject.id)) return [];
    said.add(subject.id);
    const isTouched = subject.history.some((state) => state.document === document);
    if (isTouched && isOfOther(subject, document)) return left(subject);
    return change.after === null ? gone(subject, change.item) : [between(subject, change.item, change.after, rules)];
  });
  const unsaid = subjects.filter(({ id, history }) => !said.has(id) && isOnlyOf(history, document));
  return [...revised, ...unsaid.flatMap((subject) => gone(subject))];
}

function itemsOf<W>(subjects: readonly Subject<W>[], document: string): ReadonlyMap<string, Subject<W>> {
  return new Map(
    subjects.flatMap((subject) =>
      subject.history.flatMap((state): readonly (readonly [string, Subject<W>])[] =>
        state.document === document && state.item !== null ? [[state.item, subject]] : [],
      ),
    ),
  );
}

function nowOf<W>({ history }: Subject<W>): W | null {
  return history.at(-1)?.wording ?? null;
}

function isOfOther<W>({ history }: Subject<W>, document: string): boolean {
  return history.at(-1)?.document !== document;
}

function isOnlyOf<W>(history: Subject<W>['history'], document: string): boolean {
  return history.every((state) => state.document === document);
}

function between<W>(subject: Subject<W>, item: string | null, after: W, { changed }: Rules<W>): Revised<W> {
  const before = nowOf(subject);
  if (before === null) return { state: 'added', id: subject.id, item, before, after, fields: [] };
  const { isChanged, fields } = changed(before, after);
  return { state: isChanged ? 'changed' : 'same', id: subject.id, item, before, after, fields };
}

/** Neither the draft nor its earlier state has a say in it. */
function left<W>(subject: Subject<W>): readonly Revised<W>[] {
  const now = nowOf(subject);
  return now === null ? [] : [{ state: 'same', id: subject.id, item: null, before: now, after: now, fields: [] }];
}

function gone<W>(subject: Subject<W>, item: string | null = null): readonly Revised<W>[] {
  const before = nowOf(subject);
  return before === null ? [] : [{ state: 'dropped', id: subject.id, item, before, after: null, fields: [] }];
}
