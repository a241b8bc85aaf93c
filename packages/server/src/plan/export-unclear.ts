// The paper that asks the drafter of a plan to make clear what is not.
import { dayOf } from '@sauro/core';
import { type OfficialFile, officialFile } from '../document/official-file.ts';
import type { Acting } from '../kit/acting.ts';
import type { FileAnswer } from '../kit/contract.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import type { PlanId } from './plan.ts';
import { findPlan } from './queries-plan.ts';
import { listTaskIds } from './queries-register.ts';
import { findSender, listTasksById } from './queries-register-rows.ts';
import { taskView } from './task-view.ts';
import { unclearDocument } from './unclear-document.ts';

export async function exportUnclear(system: System, acting: Acting, id: PlanId, as: OfficialFile): Promise<FileAnswer> {
  const { plan, tasks, sender, today } = await transact(system, acting, (cx) => load(cx, id));
  const of = plan.number === null ? today : `${plan.number}-${plan.symbol ?? ''}`;
  const name = `de-nghi-lam-ro-${of.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return officialFile(unclearDocument(plan, tasks, sender, today), { as, name, printer: system.printer });
}

async function load(cx: Cx, id: PlanId) {
  const plan = await findPlan(cx, id);
  if (plan === undefined) throw new Problem('record.not-found');
  const ids = await listTaskIds(cx, { plan: id, q: '', dropped: 'no' }, 'plan');
  const rows = new Map((await listTasksById(cx, ids)).map((row) => [row.id, row]));
  const tasks = ids.flatMap((task) => {
    const row = rows.get(task);
    return row === undefined ? [] : [taskView(row)];
  });
  return { plan, tasks, sender: await findSender(cx), today: dayOf(cx.now) };
}
