// Phases of plans, answered.
import { daysOfPhase, unitsWith } from '@sauro/core';
import type { Anchor } from '@sauro/reader/reading';
import type { Output } from '../kit/contract.ts';
import { routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { phaseContract as contract, type PhaseView } from './phase-contract.ts';
import type { PhaseId, PlanId } from './plan.ts';
import { countTasksIn, listPhases, phaseOf } from './queries-phase.ts';
import { findPlan } from './queries-plan.ts';
import { addPhase, changePhase, dropPhase } from './write-phase.ts';

export const phaseRoutes = routes(contract, {
  listPhases: (cx, { params: { id } }) => answer(cx, id as PlanId),
  addPhase: async (cx, { params: { id }, body }) => {
    await addPhase(cx, id as PlanId, body);
    return answer(cx, id as PlanId);
  },
  changePhase: async (cx, { params: { id, phase }, body: { version, ...written } }) => {
    await changePhase(cx, { plan: id as PlanId, id: phase as PhaseId, version }, written);
    return answer(cx, id as PlanId);
  },
  dropPhase: async (cx, { params: { id, phase }, body: { version } }) => {
    await dropPhase(cx, { plan: id as PlanId, id: phase as PhaseId, version });
    return answer(cx, id as PlanId);
  },
});

async function answer(cx: Cx, plan: PlanId): Promise<Output<(typeof contract)['listPhases']>> {
  if ((await findPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
  const rows = (await listPhases(cx, plan)).map((row) => ({ row, days: daysOfPhase(phaseOf(row)) }));
  const counted = await countTasksIn(
    cx,
    plan,
    rows.flatMap(({ days }) => days ?? []),
  );
  // Those without days have no place among the counts.
  const counts = new Map(rows.filter(({ days }) => days !== null).map(({ row }, at) => [row.id, counted.within[at]]));
  return {
    items: rows.map(
      ({ row, days }): PhaseView => ({
        ...phaseOf(row),
        firstDay: days?.from ?? null,
        lastDay: days?.to ?? null,
        byHand: row.byHand,
        document: row.documentId,
        // Written by phase-rows.ts and by nothing else.
        anchor: row.anchor as Anchor | null,
        tasks: counts.get(row.id) ?? 0,
        version: row.version,
      }),
    ),
    undated: counted.undated,
    can: unitsWith(cx.acting, 'plan.confirm').length > 0 ? ['change'] : [],
  };
}
