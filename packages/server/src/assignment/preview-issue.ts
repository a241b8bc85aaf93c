// Who would get what of a plan, before it is issued.
import { dayOf, type PlainDate, type UnitId } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan } from '../plan/queries-plan.ts';
import type { assignmentContract } from './contract.ts';
import { type IssuableTask, listIssuableTasks, listIssued, listWithdrawn } from './queries-issue.ts';
import { listUnstaffed } from './queries.ts';
import { alike, issuingOf, type Resolved, resolveNames } from './resolve-names.ts';
import { isLate } from './to-know.ts';
import { type PlannedTask, workOutIssue } from './work-out-issue.ts';

type Preview = Output<(typeof assignmentContract)['previewIssue']>;

export async function previewIssue(cx: Cx, id: PlanId): Promise<Preview> {
  const plan = await findPlan(cx, id);
  if (plan === undefined) throw new Problem('record.not-found');
  const issuing = await issuingOf(cx, plan.issuer);
  const tasks = await listIssuableTasks(cx, id);
  const resolved = await resolveNames(cx, issuing, { issuer: plan.issuer, names: namesOf(tasks) });
  const byName = new Map(resolved.map((one) => [one.name, one]));
  const today = dayOf(cx.now);
  const planned = workOutIssue(tasks, byName, { today, leadOnly: false });
  const issued = new Set((await listIssued(cx, id)).map(keyOf));
  const withdrawn = new Map((await listWithdrawn(cx, id)).map((one) => [keyOf(one), one.on]));
  const unstaffed = await listUnstaffed(cx, unitsIn(planned.map((one) => ({ ...one, members: freshOf(one, issued) }))));
  const places = new Map(unstaffed.map((unit, place) => [unit, place]));
  const rows = planned.map((one) => taskView(one, { issued, withdrawn, today, unstaffed: places }));
  const names = alike(resolved);
  const unitName = (unit: UnitId) => ({ id: unit, name: issuing.tree.byId.get(unit)?.name ?? '' });
  return {
    revision: plan.revision,
    planIssuer: plan.issuer,
    issuers: issuing.issuers.map(unitName),
    planIssuedBy: issuing.planIssuer === null ? null : unitName(issuing.planIssuer),
    names: names.map((spelt) => {
      const [one] = spelt;
      const spellings = spelt.map(({ name }) => name);
      const isIn = (named: readonly string[]) => spellings.some((name) => named.includes(name));
      return {
        name: one.name,
        spellings,
        how: one.how,
        isSaid: one.isSaid,
        units: one.units.map(unitName),
        candidates: [...one.candidates],
        lead: tasks.filter(({ lead }) => isIn(lead)).length,
        coordinate: tasks.filter(({ coordinate }) => isIn(coordinate)).length,
      };
    }),
    tasks: rows,
    unstaffed: unstaffed.map(unitName),
    totals: {
      tasks: rows.length,
      wouldIssue: sumOf(rows, 'wouldIssue'),
      issued: sumOf(rows, 'issued'),
      unsettled: names.filter(([one]) => isUnsettled(one)).length,
    },
  };
}

export function namesOf(tasks: readonly IssuableTask[]): readonly string[] {
  return [...new Set(tasks.flatMap(({ lead, coordinate }) => [...lead, ...coordinate]))];
}

export function isUnsettled({ how }: Resolved): boolean {
  return how === 'unknown';
}

export function keyOf({ taskId, unitId }: { readonly taskId: string; readonly unitId: string }): string {
  return `${taskId}/${unitId}`;
}

/** Each once. */
export function unitsIn(planned: readonly Pick<PlannedTask, 'members'>[]): readonly UnitId[] {
  return [...new Set(planned.flatMap(({ members }) => members.map(({ unit }) => unit)))];
}

function freshOf({ task, members }: PlannedTask, issued: ReadonlySet<string>): PlannedTask['members'] {
  return members.filter(({ unit }) => !issued.has(keyOf({ taskId: task.id, unitId: unit })));
}

type Around = {
  readonly issued: ReadonlySet<string>;
  /** When last, by task and unit. */
  readonly withdrawn: ReadonlyMap<string, string>;
  readonly today: PlainDate;
  /** Place of each in which nobody takes work on. */
  readonly unstaffed: ReadonlyMap<UnitId, number>;
};

function taskView(planned: PlannedTask, { issued, withdrawn, today, unstaffed }: Around): Preview['tasks'][number] {
  const { task, due, period, members } = planned;
  const fresh = freshOf(planned, issued);
  const taken = fresh.flatMap(({ unit }) => withdrawn.get(keyOf({ taskId: task.id, unitId: unit })) ?? []);
  return {
    id: task.id,
    section: task.section,
    text: task.text,
    due,
    period: period?.key ?? null,
    lead: task.lead,
    coordinate: task.coordinate,
    wouldIssue: fresh.length,
    issued: members.length - fresh.length,
    withdrawn: taken.length === 0 ? null : { count: taken.length, on: taken.toSorted().at(-1) ?? '' },
    late: isLate(planned, today),
    unlooked: !task.looked,
    unstaffed: fresh.flatMap(({ unit }) => unstaffed.get(unit) ?? []),
  };
}

function sumOf(rows: Preview['tasks'], key: 'wouldIssue' | 'issued'): number {
  return rows.reduce((sum, row) => sum + row[key], 0);
}
