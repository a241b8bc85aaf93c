// Work as the lists of new rows offer it: by a label that is its own, with why no difficulty is raised of it and no evidence put to
// it; by the same tables that the registers ask.
import { type FormLock, type FormWork, isYours, nextState, RAISING_RIGHT, type UnitId, workLabel } from '@sauro/core';
import { standpointOf } from '../../assignment/act.ts';
import type { Cx } from '../../kit/system.ts';
import type { RightsAt } from '../../people/reach.ts';
import { findWay } from '../../registers/difficulty/find-way.ts';
import { listUnitsNamed } from '../submission/queries.ts';
import type { WorkRow } from './queries.ts';

type Offering = { readonly at: RightsAt; readonly holders: ReadonlyMap<string, string> };

export function offeredWorks(works: readonly WorkRow[], { at, holders }: Offering): readonly FormWork[] {
  return works.map((work, index) => ({
    id: work.id,
    plan: work.planId,
    label: workLabel(index + 1, { task: work.text, period: work.period }),
    holder: holders.get(wayKey(work)) ?? null,
    raise: raiseLock(work, at),
    prove: proveLock(work, at),
  }));
}

/** To whom difficulties of the work would go, by `wayKey`: asked once for all work that has the same giver and plan. */
export async function loadHolders(cx: Cx, works: readonly WorkRow[]): Promise<ReadonlyMap<string, string>> {
  const ways = new Map(works.map((work) => [wayKey(work), work]));
  const holders = new Map<string, UnitId>();
  // One after the other: they share one connection.
  for (const [key, { unitId: raiser, issuerUnitId: issuer, planId: plan }] of ways) {
    // Of a kind hangs the person alone, not the unit.
    holders.set(key, (await findWay(cx, { raiser, issuer, plan, kind: 'other' })).holder);
  }
  const names = await listUnitsNamed(cx, [...holders.values()]);
  return new Map([...holders].flatMap(([key, unit]) => [[key, names.get(unit) ?? '']]));
}

function wayKey({ unitId, issuerUnitId, planId }: WorkRow): string {
  return `${unitId} ${issuerUnitId} ${planId}`;
}

function raiseLock({ unitId, state }: WorkRow, at: RightsAt): FormLock | null {
  if (!at(unitId).has(RAISING_RIGHT)) return 'not-yours';
  return state === 'verified' || state === 'withdrawn' ? 'over' : null;
}

function proveLock(work: WorkRow, at: RightsAt): FormLock | null {
  if (!isYours('evidence', standpointOf(work, at))) return 'not-yours';
  if (nextState(work.state, 'evidence') !== null) return null;
  return work.state === 'verified' ? 'verified' : 'reported';
}
