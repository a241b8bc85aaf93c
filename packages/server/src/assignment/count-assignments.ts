// How many assignments stand where on a day, in all and drilled down.
import { dayOf, type UnitId } from '@sauro/core';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { loadTree } from '../people/tree.ts';
import type { assignmentListContract } from './list-contract.ts';
import { countAll, countByPlan, countByTask, countByUnit, type CountGroup, type Counted } from './queries-counts.ts';

type Asked = Input<(typeof assignmentListContract)['countAssignments']>['query'];
type Answer = Output<(typeof assignmentListContract)['countAssignments']>;

export async function countAssignments(cx: Cx, { by, at, ...narrow }: Asked): Promise<Answer> {
  const counted = { ...narrow, at: at ?? dayOf(cx.now) };
  return { at: counted.at, total: await countAll(cx, counted), groups: [...(await groupsOf(cx, by, counted))] };
}

async function groupsOf(cx: Cx, by: Asked['by'], counted: Counted): Promise<readonly CountGroup[]> {
  if (by === 'task') return countByTask(cx, counted);
  if (by === 'plan') return countByPlan(cx, counted);
  if (by === 'none') return [];
  return countByUnit(cx, counted, (counted.unit as UnitId | undefined) ?? (await onlyRoot(cx)));
}

/** Whoever asks of everything wants what is below the one unit at the top; where several are, those. */
async function onlyRoot(cx: Cx): Promise<UnitId | null> {
  const roots = (await loadTree(cx)).units.filter(({ parent }) => parent === null);
  return roots.length === 1 ? (roots[0]?.id ?? null) : null;
}
