// A plan as the public would see it, with what may not go out: made anew for the preview and for the publishing, by the same
// queries that the register and the roll-up ask.
import { findPersonal, type PersonalFind, planName, planNumber } from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan, type PlanRow } from '../plan/queries-plan.ts';
import { listTasksById } from '../plan/queries-register-rows.ts';
import { listTaskIds } from '../plan/queries-register.ts';
import { taskView } from '../plan/task-view.ts';
import type { TaskView } from '../plan/views.ts';
import { getFigures } from '../rollup/get-figures.ts';
import { listTargetFigures } from '../rollup/list-target-figures.ts';
import type { PersonalPlace } from './contract.ts';
import { findBodyName, listPersonNames } from './queries.ts';
import type { PlanKind, PlanSnapshot, PublicCounts } from './snapshot.ts';

export type Chosen = {
  readonly kind: PlanKind;
  readonly at?: string | undefined;
  readonly leaveOut: readonly string[];
  readonly licence: string;
};

/** `task`: where it stands in one; `where`: the words in which it stands elsewhere. */
export type Personal = PersonalFind & {
  readonly place: PersonalPlace;
  readonly task: string | null;
  readonly where: string | null;
};
export type Made = {
  readonly snapshot: PlanSnapshot;
  /** Of the tasks of the snapshot, in their order. */
  readonly tasks: readonly string[];
  readonly personal: readonly Personal[];
};

const TARGETS_AT_ONCE = 200;

/** Throws `record.not-found`, and `publication.in-preparation` where the plan has neither number nor day yet. */
export async function makeSnapshot(cx: Cx, id: PlanId, chosen: Chosen): Promise<Made> {
  const plan = await findPlan(cx, id);
  if (plan === undefined) throw new Problem('record.not-found');
  if (plan.number === null || plan.issuedOn === null) throw new Problem('publication.in-preparation');
  const asOf = await cutOff(cx, chosen.at);
  const about = { ...(await aboutOf(cx, plan)), kind: chosen.kind, asOf, licence: chosen.licence };
  const { tasks, leftOut } = chosen.kind === 'tasks' ? await tasksOf(cx, id, chosen.leaveOut) : NO_TASKS;
  const counted = chosen.kind === 'results' ? await countedOf(cx, id, asOf) : NOT_COUNTED;
  const snapshot = { ...about, tasks: tasks.map(publicTask), leftOut, ...counted };
  return { snapshot, tasks: tasks.map((task) => task.id), personal: await personalIn(cx, snapshot, tasks) };
}

const NO_TASKS = { tasks: [], leftOut: 0 } as const;
const NOT_COUNTED = { figures: null, units: [], targets: [] };

async function aboutOf(cx: Cx, plan: PlanRow): Promise<Pick<PlanSnapshot, 'plan' | 'body'>> {
  const { issuer, issuedOn, revision } = plan;
  return {
    plan: { name: planName(plan), number: planNumber(plan), issuer, issuedOn, revision },
    body: await findBodyName(cx),
  };
}

async function tasksOf(cx: Cx, plan: PlanId, leaveOut: readonly string[]) {
  const ids = await listTaskIds(cx, { plan, q: '', dropped: 'no' }, 'plan');
  const kept = ids.filter((id) => !leaveOut.includes(id));
  const rows = new Map((await listTasksById(cx, kept)).map((row) => [row.id, row]));
  const tasks = kept.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [taskView(row)];
  });
  return { tasks, leftOut: ids.length - tasks.length };
}

function publicTask({
  section,
  text,
  lead,
  coordinate,
  product,
  deadline,
  dueOn,
}: TaskView): PlanSnapshot['tasks'][number] {
  return {
    section,
    text,
    lead: [...lead],
    coordinate: [...coordinate],
    product,
    deadline: deadline?.text ?? null,
    dueOn,
  };
}

async function countedOf(
  cx: Cx,
  plan: string,
  at: string,
): Promise<Pick<PlanSnapshot, 'figures' | 'units' | 'targets'>> {
  const { total, groups } = await getFigures(cx, { plan, at, by: 'unit', within: 'all', q: '' });
  const targets: PlanSnapshot['targets'] = [];
  for (let offset = 0; ; offset += TARGETS_AT_ONCE) {
    const page = await listTargetFigures(cx, { plan, at, offset, limit: TARGETS_AT_ONCE });
    for (const { text, unit, aim, accepted } of page.items) {
      targets.push({ text, unit, aim, accepted: accepted?.value ?? null, isReached: accepted?.isReached ?? null });
    }
    if (page.items.length < TARGETS_AT_ONCE) break;
  }
  const units = groups.map(({ label, counts }) => ({ name: label, counts: publicCounts(counts) }));
  return { figures: publicCounts(total), units, targets };
}

function publicCounts({ awaitsEvent = 0, ...counts }: PublicCounts): PublicCounts {
  const { total, doneInTime, doneLate, inProgress, overdue, notBegun } = counts;
  const told = { total, doneInTime, doneLate, inProgress, overdue, notBegun };
  return awaitsEvent === 0 ? told : { ...told, awaitsEvent };
}

/** Every text that goes out is looked at, each by itself: what ends one and begins the next is no sentence. */
async function personalIn(cx: Cx, snapshot: PlanSnapshot, tasks: readonly TaskView[]): Promise<readonly Personal[]> {
  const names = new Set(await listPersonNames(cx));
  const { plan, body, licence, units, targets } = snapshot;
  const elsewhere = (place: PersonalPlace, ...texts: readonly (string | null)[]): Personal[] =>
    texts.flatMap((where) => findsIn([where], names).map((find) => ({ ...find, place, task: null, where })));
  return [
    ...elsewhere('plan', plan.name, plan.number, plan.issuer),
    ...[body, ...units.map(({ name }) => name)].flatMap(unitFinds),
    ...elsewhere('licence', licence),
    ...tasks.flatMap((task) => {
      const { section, text, product, lead, coordinate, deadline } = publicTask(task);
      const finds = findsIn([section, text, product, deadline, ...lead, ...coordinate], names);
      return finds.map((find): Personal => ({ ...find, place: 'task', task: task.id, where: null }));
    }),
    ...targets.flatMap(({ text, unit }) => elsewhere('target', text, unit)),
  ];
}

/** A ward or a school bears somebody's name, and nobody can take it out of the register: that is no name of a person. */
function unitFinds(where: string): readonly Personal[] {
  const finds = findPersonal(where, NOBODY).filter(({ kind }) => kind !== 'name');
  return finds.map((find) => ({ ...find, place: 'unit', task: null, where }));
}

const NOBODY: ReadonlySet<string> = new Set();

function findsIn(texts: readonly (string | null)[], names: ReadonlySet<string>): readonly PersonalFind[] {
  const finds = texts.flatMap((text) => (text === null ? [] : findPersonal(text, names)));
  return finds.filter((find, index) => finds.findIndex((one) => one.words === find.words) === index);
}
