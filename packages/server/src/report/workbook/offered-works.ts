// Work as the lists of new rows offer it: by a label that is its own, with why no difficulty is raised of it and no evidence put to
// it; by the same tables that the registers ask.
import { type FormLock, type FormWork, isYours, nextState, RAISING_RIGHT, workLabel } from '@sauro/core';
import { standpointOf } from '../../assignment/act.ts';
import type { RightsAt } from '../../people/reach.ts';
import type { WorkRow } from './queries.ts';

export function offeredWorks(works: readonly WorkRow[], at: RightsAt): readonly FormWork[] {
  return works.map((work, index) => ({
    id: work.id,
    plan: work.planId,
    label: workLabel(index + 1, { task: work.text, period: work.period }),
    raise: raiseLock(work, at),
    prove: proveLock(work, at),
  }));
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
