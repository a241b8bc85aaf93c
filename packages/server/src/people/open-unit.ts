// Units are opened, each at its place in the tree.
import type { UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { type NewUnit, unitOpened } from './actions.ts';
import { holdTree, holdUnit } from './queries-change.ts';
import { mustReach } from './reach.ts';
import { settleNew } from './settle-new.ts';

/** A unit without one above it is opened by the system alone, when a body comes. */
export async function openUnit(cx: Cx, unit: NewUnit): Promise<UnitId> {
  await holdTree(cx);
  await settleParent(cx, unit.parent);
  await settleNew(cx, unit.parent, [unit]);
  const id = newId<'unit'>();
  await recordMany(cx, unitOpened, [{ subject: id, data: unit, aside: undefined }]);
  return id;
}

/** Under which something may be opened: within reach, and open itself. */
export async function settleParent(cx: Cx, id: UnitId | null): Promise<void> {
  if (id === null) {
    if (cx.acting.sees !== 'all') throw new Problem('unit.out-of-reach');
    return;
  }
  const parent = await holdUnit(cx, id);
  if (parent === undefined) throw new Problem('record.not-found');
  await mustReach(cx, 'people.manage', [id]);
  if (parent.closedOn !== null) throw new Problem('unit.closed');
}
