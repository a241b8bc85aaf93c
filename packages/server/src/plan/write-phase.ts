// Phases of a plan in force, by hand: added, changed, taken away by who may revise plans. A review of one that was taken away
// goes on, for it was begun of what stood then.
import { daysOfPhase } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { once } from '../kit/once.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { phaseAdded, phaseChanged, phaseDropped } from './phase-facts.ts';
import type { PhaseId, PlanId } from './plan.ts';
import { listPhases, lockPhase } from './queries-phase.ts';
import { lockPlan } from './queries-plan.ts';

/** More nobody reads on one line. */
export const MOST_PHASES = 24;

type Written = { readonly name: string; readonly from: string; readonly to: string };

export async function addPhase(cx: Cx, plan: PlanId, { id, ...written }: Written & { readonly id: string }) {
  const subject = id as PhaseId;
  mustHaveDays(written);
  await once(cx, { id, act: phaseAdded.kind, subject, said: { plan, ...written } }, async () => {
    await holdPlan(cx, plan);
    if ((await listPhases(cx, plan)).length >= MOST_PHASES) throw new Problem('phase.too-many', { most: MOST_PHASES });
    const { name, from, to } = written;
    await record(cx, phaseAdded, { subject, data: { plan, from, to }, aside: { name } });
  });
}

type Held = { readonly plan: PlanId; readonly id: PhaseId; readonly version: number };

export async function changePhase(cx: Cx, held: Held, written: Written): Promise<void> {
  mustHaveDays(written);
  await hold(cx, held);
  const { name, from, to } = written;
  const data = { plan: held.plan, from, to, version: held.version + 1 };
  await record(cx, phaseChanged, { subject: held.id, data, aside: { name } });
}

export async function dropPhase(cx: Cx, held: Held): Promise<void> {
  await hold(cx, held);
  await record(cx, phaseDropped, { subject: held.id, data: { plan: held.plan } });
}

async function hold(cx: Cx, { plan, id, version }: Held): Promise<void> {
  await holdPlan(cx, plan);
  const row = await lockPhase(cx, plan, id);
  if (row === undefined) throw new Problem('record.not-found');
  if (row.version !== version) throw new Problem('phase.moved-on');
}

/** As who revises the plan does: of the two one waits. */
async function holdPlan(cx: Cx, plan: PlanId): Promise<void> {
  if ((await lockPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
}

function mustHaveDays(written: Written): void {
  if (daysOfPhase(written) === null) throw new Problem('phase.turned');
}
