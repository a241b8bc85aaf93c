// What is new, changed, gone and the same between two states of a plan. Tasks are paired by their words, never by their
// number: a heading put in before them renumbers all and changes none.
import type { Task } from '@sauro/reader/reading';
import { fold } from '../fold.ts';
import { isSameValue } from '../reading/same-value.ts';
import { amendedTask, droppedBy, wordsOfAmendment } from './amendment.ts';
import { type Paired, pairUp } from './pair-up.ts';

/** The fields in which a task can have changed. */
export const TASK_FIELDS = ['section', 'text', 'lead', 'coordinate', 'product', 'deadline'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

/** A task as a plan states it. */
export type TaskWording = Pick<Task, 'section' | 'part' | 'text' | 'lead' | 'coordinate' | 'product' | 'deadline'> & {
  /** Title of the heading above it; empty where it stands under none. */
  readonly sectionTitle: string;
};

/** `key` names it within its list. */
export type ComparedTask = TaskWording & { readonly key: string; readonly position: number };

/** `replaces`: the later state is whole. `amends`: what it does not mention goes on. */
export type CompareMode = 'replaces' | 'amends';

export type ChangeState = 'added' | 'changed' | 'dropped' | 'same';

export type Change<Wording> = {
  readonly state: ChangeState;
  /** Keys on either side; null where there is none. What an amendment leaves alone has none after. */
  readonly before: string | null;
  readonly after: string | null;
  /** How it reads after; null where it is dropped. */
  readonly becomes: Wording | null;
  /** In which fields a task differs; empty unless changed. */
  readonly fields: readonly TaskField[];
};
export type TaskChange = Change<TaskWording>;

/**
 * The least likeness at which a task is the other one rewritten: half of what both say. On real plans two tasks of
 * different plans reach it once in six thousand pairs, and the better pairs are made first.
 */
export const REWRITTEN = 0.5;

/** In the order of the later state; what is gone or left alone stands where it stood. */
export function compareTasks(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  mode: CompareMode,
): readonly TaskChange[] {
  return mode === 'amends' ? compareAmendment(before, after) : compareWhole(before, after);
}

function compareWhole(before: readonly ComparedTask[], after: readonly ComparedTask[]): readonly TaskChange[] {
  const { pairs, onlyBefore, onlyAfter } = pairTasks(before.map(worded), after.map(worded));
  return inOrder([
    ...pairs.map(([one, other]) => placed(one, other, changeOf(one, other, other))),
    ...onlyAfter.map((other) => placed(null, other, added(other))),
    ...onlyBefore.map((one) => placed(one, null, dropped(one, null))),
  ]);
}

function compareAmendment(before: readonly ComparedTask[], after: readonly ComparedTask[]): readonly TaskChange[] {
  const drops = droppedBy(before, after);
  const gone = new Set([...drops.values()].flat());
  const rest = before.filter((one) => !gone.has(one)).map(worded);
  const said = after.filter((other) => !drops.has(other));
  const { pairs, onlyBefore, onlyAfter } = pairTasks(
    rest,
    said.map((other) => ({ ...other, words: wordsOfAmendment(other.text) })),
  );
  return inOrder([
    ...pairs.map(([one, other]) => placed(one, other, changeOf(one, other, amendedTask(one, other)))),
    ...onlyAfter.map((other) => placed(null, other, added(other))),
    ...[...drops].flatMap(([other, some]) => some.map((one) => placed(one, other, dropped(one, other)))),
    ...onlyBefore.map((one) => placed(one, null, { ...changeOf(one, one, one), after: null })),
  ]);
}

type Worded = ComparedTask & Paired;

function worded(task: ComparedTask): Worded {
  return { ...task, words: task.text };
}

function pairTasks(before: readonly Worded[], after: readonly Worded[]) {
  const text = ({ words }: Worded) =>
    fold(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const section = ({ sectionTitle, section: path }: Worded) => fold(sectionTitle === '' ? path : sectionTitle);
  const leads = ({ lead }: Worded) => lead.map(fold).toSorted().join('|');
  return pairUp<Worded, Worded>(before, after, {
    exact: [
      (task) => [text(task), task.section, section(task), leads(task)].join('\n'),
      (task) => [text(task), section(task), leads(task)].join('\n'),
      (task) => [text(task), section(task)].join('\n'),
      (task) => [text(task), leads(task)].join('\n'),
      text,
    ],
    least: REWRITTEN,
    favour: (one, other) => (section(one) === section(other) ? 2 : 0) + (leads(one) === leads(other) ? 1 : 0),
  });
}

function changeOf(one: ComparedTask, other: ComparedTask, next: TaskWording): TaskChange {
  const fields = changedFields(one, next);
  const state = fields.length > 0 ? 'changed' : 'same';
  return { state, before: one.key, after: other.key, becomes: taskWording(next), fields };
}

export function changedFields(one: TaskWording, other: TaskWording): readonly TaskField[] {
  return TASK_FIELDS.filter((field) => isOther(field, one, other));
}

/** A task has moved when the heading above it is another one, not when the numbers have moved on. */
function isOther(field: TaskField, one: TaskWording, other: TaskWording): boolean {
  if (field !== 'section') return !isSameValue(one[field], other[field]);
  if (one.sectionTitle === '' || other.sectionTitle === '') return one.section !== other.section;
  return fold(one.sectionTitle) !== fold(other.sectionTitle);
}

function added(other: ComparedTask): TaskChange {
  return { state: 'added', before: null, after: other.key, becomes: taskWording(other), fields: [] };
}

function dropped(one: ComparedTask, other: ComparedTask | null): TaskChange {
  return { state: 'dropped', before: one.key, after: other?.key ?? null, becomes: null, fields: [] };
}

export function taskWording(task: TaskWording): TaskWording {
  const { section, sectionTitle, part, text, lead, coordinate, product, deadline } = task;
  return { section, sectionTitle, part, text, lead, coordinate, product, deadline };
}

type Placed = { readonly change: TaskChange; readonly one: number | null; readonly other: number | null };

function placed(one: ComparedTask | null, other: ComparedTask | null, change: TaskChange): Placed {
  return { change, one: one?.position ?? null, other: other?.position ?? null };
}

/** What has no place in the later state follows what stood before it in the earlier one. */
function inOrder(all: readonly Placed[]): readonly TaskChange[] {
  const anchors = all
    .flatMap(({ one, other }) => (one !== null && other !== null ? [{ one, other }] : []))
    .toSorted((a, b) => a.one - b.one);
  return all
    .map((entry) => ({ ...entry, place: entry.other ?? placeOf(entry.one ?? 0, anchors) }))
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        (a.other === null ? 1 : 0) - (b.other === null ? 1 : 0) ||
        (a.one ?? 0) - (b.one ?? 0) ||
        ((a.change.before ?? '') < (b.change.before ?? '') ? -1 : 1),
    )
    .map(({ change }) => change);
}

/** Place in the later state of what stood last before it; by bisection, for there may be ten thousand. */
function placeOf(position: number, anchors: readonly { readonly one: number; readonly other: number }[]): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.one ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1]?.other ?? Number.NEGATIVE_INFINITY;
}
