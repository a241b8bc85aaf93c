// The tasks of a plan are given to the units that their names mean: one assignment a member, one fact each, all or none.
// Issuing again gives only what is not given yet, so that a repeated request and a second person do no harm.
import { dayOf, fold, isConditional, type PlainDate, type UnitId } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import { newId } from '../kit/id.ts';
import { recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { keepTree } from '../people/queries-change.ts';
import type { PlanId } from '../plan/plan.ts';
import { lockPlan } from '../plan/queries-plan.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentIssued, issuedColumns } from './assignment-facts.ts';
import type { TO_KNOW } from './contract.ts';
import { isUnsettled, keyOf, namesOf, unitsIn } from './preview-issue.ts';
import { listUnstaffed } from './queries.ts';
import { listIssuableTasks, listIssued } from './queries-issue.ts';
import type { NewAssignment } from './queries-write.ts';
import { alike, issuingOf, resolveNames } from './resolve-names.ts';
import { mustKnow } from './to-know.ts';
import { type Member, type PlannedTask, workOutIssue } from './work-out-issue.ts';

export type IssueWay = {
  readonly revision: number;
  readonly issuer?: string | undefined;
  readonly tasks?: readonly string[] | undefined;
  readonly leadOnly: boolean;
  readonly knowing: readonly (typeof TO_KNOW)[number][];
};
export type IssuedPlan = { readonly issued: number; readonly already: number; readonly unsettled: string[] };

export async function issuePlan(cx: Cx, id: PlanId, way: IssueWay): Promise<IssuedPlan> {
  // A unit that is just being merged is given nothing any more.
  await keepTree(cx);
  const plan = await lockPlan(cx, id);
  if (plan === undefined) throw new Problem('record.not-found');
  const issuing = await issuingOf(cx, plan.issuer, way.issuer);
  if (plan.revision !== way.revision) throw new Problem('plan.moved-on');

  const asked = way.tasks === undefined ? undefined : new Set(way.tasks);
  const tasks = (await listIssuableTasks(cx, id)).filter((task) => asked?.has(task.id) ?? true);
  const resolved = await resolveNames(cx, issuing, { issuer: plan.issuer, names: namesOf(tasks) });
  const today = dayOf(cx.now);
  const planned = workOutIssue(tasks, new Map(resolved.map((one) => [one.name, one])), { today, ...way });
  const there = new Set((await listIssued(cx, id)).map(keyOf));
  const fresh = planned.map((one) => withoutThose(one, there)).filter(({ members }) => members.length > 0);
  const unstaffed = await listUnstaffed(cx, unitsIn(fresh));
  mustKnow(fresh, issuing, { today, unstaffed, ...way });
  const around = {
    plan: id,
    revision: plan.revision,
    issuer: issuing.issuer,
    today,
    nameOf: (unit: UnitId) => issuing.tree.byId.get(unit)?.name ?? '',
  };
  const rows = fresh.flatMap((one) => rowsOf(cx, one, around));
  await issueRows(cx, rows, today);
  const members = planned.reduce((sum, one) => sum + one.members.length, 0);
  return {
    issued: rows.length,
    already: members - rows.length,
    unsettled: alike(resolved.filter(isUnsettled)).map(([first]) => first.name),
  };
}

/** One fact for each. */
export async function issueRows(cx: Cx, rows: readonly NewAssignment[], on: PlainDate): Promise<void> {
  const happenings = rows.map((row) => ({
    subject: row.id,
    // Written as a day by who made the row.
    data: {
      on,
      due: row.dueOn as PlainDate | null,
      ...(row.awaitsEvent ? { awaits: true } : {}),
      unit: row.unitId,
      period: row.period,
      from: row.replacesId ?? null,
    },
    aside: row,
  }));
  await recordMany(cx, assignmentIssued, happenings);
}

type Around = {
  readonly plan: PlanId;
  readonly revision: number;
  readonly issuer: UnitId;
  readonly today: PlainDate;
  readonly nameOf: (unit: UnitId) => string;
};

function withoutThose(planned: PlannedTask, there: ReadonlySet<string>): PlannedTask {
  const isNew = ({ unit }: Member) => !there.has(keyOf({ taskId: planned.task.id, unitId: unit }));
  return { ...planned, members: planned.members.filter(isNew) };
}

function rowsOf(cx: Cx, { task, due, period, members }: PlannedTask, around: Around): readonly NewAssignment[] {
  const words = searchedWords(task.text);
  // Written by the plan from the reader's own type.
  const awaits = isConditional(task.deadline as Deadline | null);
  return members.map((member: Member) => ({
    id: newId<'assignment'>() satisfies AssignmentId,
    planId: around.plan,
    taskId: task.id,
    revision: around.revision,
    unitId: member.unit,
    issuerUnitId: around.issuer,
    part: member.part,
    name: member.name,
    fromGroup: member.fromGroup,
    deadlineKind: task.deadlineKind,
    period: period?.key ?? '',
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    ...issuedColumns({ on: around.today, due, awaits }),
    issuedOn: around.today,
    issuedBy: cx.acting.person,
    stateAt: cx.now,
    searchText: `${words} ${fold(around.nameOf(member.unit))}`,
  }));
}

const LONGEST_SEARCHED = 600;

/** The words that lists are searched by: what is to be done, and by whom. */
export function searchTextOf(text: string, unit: string): string {
  return `${searchedWords(text)} ${fold(unit)}`;
}

function searchedWords(text: string): string {
  return fold(text.slice(0, LONGEST_SEARCHED));
}
