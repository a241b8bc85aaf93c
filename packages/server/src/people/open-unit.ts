// A unit is opened, at its place in the tree.
import type { UnitId } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { type NewUnit, unitOpened } from './actions.ts';

export async function openUnit(cx: Cx, unit: NewUnit): Promise<UnitId> {
  const id = newId<'unit'>();
  await record(cx, unitOpened, { subject: id, data: unit });
  return id;
}
