// What was issued of a plan is taken back at once: a plan that was issued by mistake, a task that it no longer holds. Each goes
// by the same two tables as one alone; what was accepted, or has moved since it was looked at, is left and told.
import { ASSIGNMENT_STATES, type AssignmentState, dayOf, isYours, type UnitId } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import { recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { type RightsAt, rightsAt } from '../people/reach.ts';
import type { PlanId } from '../plan/plan.ts';
import { findPlan, lockPlan } from '../plan/queries-plan.ts';
import { canOf } from './act.ts';
import { assignmentWithdrawn } from './assignment-facts.ts';
import { countGiven, lockGiven } from './queries-withdrawal.ts';
import { withdrawPartsOfLater } from './withdraw-parts.ts';
import type { withdrawalContract } from './withdrawal-contract.ts';

type Contract = typeof withdrawalContract;
export type Taken = {
  readonly issuer: string;
  readonly tasks?: readonly string[] | undefined;
  readonly issuedOn?: string | undefined;
  readonly states: readonly AssignmentState[];
  readonly until: string;
  readonly reason: string;
};

export async function previewWithdrawal(cx: Cx, id: PlanId): Promise<Output<Contract['previewWithdrawal']>> {
  if ((await findPlan(cx, id)) === undefined) throw new Problem('record.not-found');
  const rows = await countGiven(cx, id);
  const at = await rightsAt(
    cx,
    rows.map(({ issuer }) => issuer),
  );
  const issuers = [...groupBy(rows, ({ issuer }) => issuer)]
    .filter(([issuer]) => isHers(issuer, at))
    .map(([issuer, own]) => ({
      id: issuer,
      name: own[0]?.issuerName ?? '',
      given: own.map(({ issuedOn, task, dropped, state, count }) => ({ issuedOn, task, dropped, state, count })),
    }));
  return { until: cx.now.toISOString(), issuers: issuers.toSorted((one, other) => sumOf(other) - sumOf(one)) };
}

/** @throws {Problem} `right.elsewhere` where it was given in the name of a unit that is not hers. */
export async function withdrawPlan(
  cx: Cx,
  id: PlanId,
  { issuer, states, until, reason, ...asked }: Taken,
): Promise<Output<Contract['withdrawPlan']>> {
  // Who issues more of it meanwhile waits.
  if ((await lockPlan(cx, id)) === undefined) throw new Problem('record.not-found');
  const unit = issuer as UnitId;
  if (!isHers(unit, await rightsAt(cx, [unit]))) throw new Problem('right.elsewhere', { right: 'assignment.issue' });
  const rows = await lockGiven(cx, id, { issuer: unit, ...asked });
  const at = await rightsAt(
    cx,
    rows.flatMap(({ unitId, issuerUnitId }) => [unitId, issuerUnitId]),
  );
  const [chosen, seen] = [new Set<string>(states), new Date(until)];
  const going = rows.filter(
    (row) => chosen.has(row.state) && row.stateAt <= seen && canOf(cx.acting, row, at).includes('withdraw'),
  );
  const data = { on: dayOf(cx.now), reason };
  await recordMany(
    cx,
    assignmentWithdrawn,
    going.map((before) => ({ subject: before.id, data, aside: { before } })),
  );
  const gone = new Set(going.map((row) => row.id));
  await withdrawPartsOfLater(cx, [...gone], reason);
  const left = groupBy(
    rows.filter((row) => !gone.has(row.id)),
    ({ state }) => state,
  );
  return {
    withdrawn: gone.size,
    left: ASSIGNMENT_STATES.flatMap((state) => {
      const count = left.get(state)?.length ?? 0;
      return count === 0 ? [] : [{ state, count }];
    }),
  };
}

/** As the table has it of a whole: whoever issues where it was given from. */
function isHers(issuer: UnitId, at: RightsAt): boolean {
  return isYours('withdraw', { unit: new Set(), issuer: at(issuer), isPart: false });
}

function sumOf({ given }: { readonly given: readonly { readonly count: number }[] }): number {
  return given.reduce((sum, { count }) => sum + count, 0);
}
