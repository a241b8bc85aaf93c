// Papers on an assignment: the slip by which it is given, or all that its unit has of the plan with it, and the plan by which the
// unit carries that out.
import { dayOf } from '@sauro/core';
import type { OfficialDocument } from '@sauro/writer';
import { bodyHead } from '../document/body-head.ts';
import { type OfficialFile, officialFile } from '../document/official-file.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';
import { findPlan } from '../plan/queries-plan.ts';
import { listTasksById } from '../plan/queries-register-rows.ts';
import type { AssignmentId } from './assignment.ts';
import { viewOfOne, viewsOf } from './list-views.ts';
import { ownPlan } from './own-plan.ts';
import { listPartIds } from './queries.ts';
import { listStandings } from './queries-standings.ts';
import type { AssignmentPaper, AssignmentView } from './views.ts';
import { workSlip } from './work-slip.ts';

type Asked = { readonly paper: AssignmentPaper; readonly as: OfficialFile };

/** More than a plan gives to one unit. */
const MOST = 2000;

const NAMES = {
  slip: 'phieu-giao-viec',
  'plan-slip': 'phieu-giao-viec',
  'own-plan': 'ke-hoach-thuc-hien',
} as const satisfies Record<AssignmentPaper, string>;

/** @throws {Problem} `record.not-found` */
export async function assignmentPaper(
  system: System,
  acting: Acting,
  id: AssignmentId,
  { paper, as }: Asked,
): Promise<FileAnswer> {
  const { document, today } = await transact(system, acting, async (cx) => ({
    document: await write(cx, await viewOfOne(cx, id), paper),
    today: dayOf(cx.now),
  }));
  return officialFile(document, { as, name: `${NAMES[paper]}-${today}`, printer: system.printer });
}

async function write(cx: Cx, one: AssignmentView, paper: AssignmentPaper): Promise<OfficialDocument> {
  const all = paper === 'slip' ? [one] : await allOf(cx, one);
  const isOwn = paper === 'own-plan';
  const plan = await findPlan(cx, one.plan.id as PlanId);
  if (plan === undefined) throw new Problem('record.not-found');
  const around = { plan, head: await bodyHead(cx, isOwn ? one.unit : one.issuer), today: dayOf(cx.now) };
  return isOwn ? ownPlan(await withParts(cx, all), around) : workSlip(await withCoordinators(cx, all), around);
}

/** What the same unit has of the same plan from the same body, and still has to do or has done. */
async function allOf(cx: Cx, { plan, unit, issuer }: AssignmentView): Promise<AssignmentView[]> {
  const filter = { plan: plan.id, unit: unit.id, alone: 'yes', at: dayOf(cx.now) } as const;
  const views = await viewsOf(cx, await listStandings(cx, filter, { offset: 0, limit: MOST }));
  return views.filter((view) => view.issuer.id === issuer.id && view.state !== 'withdrawn');
}

async function withParts(cx: Cx, all: readonly AssignmentView[]) {
  const ids = await listPartIds(
    cx,
    all.map(({ id }) => id as AssignmentId),
  );
  const split = (await viewsOf(cx, ids)).filter(({ state }) => state !== 'withdrawn');
  return all.map((view) => ({ ...view, split: split.filter(({ parent }) => parent === view.id) }));
}

async function withCoordinators(cx: Cx, all: readonly AssignmentView[]) {
  const tasks = await listTasksById(cx, [...new Set(all.map(({ task }) => task.id as TaskId))]);
  const names = new Map<string, readonly string[]>(tasks.map(({ id, coordinate }) => [id, coordinate]));
  return all.map((view) => ({ ...view, coordinate: names.get(view.task.id) ?? [] }));
}
