// A figure is held against that of another system for the first time. The id comes from who sends, so that what is sent twice
// over a bad line is one line.
import { type FigureScope, fold, type UnitId } from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import { record } from '../kit/ledger.ts';
import type { Input } from '../kit/contract.ts';
import { once } from '../kit/once.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReach } from '../people/reach.ts';
import type { reconciliationContract } from './contract.ts';
import { countOurs } from './count-ours.ts';
import { findTarget, findUnitName } from './queries.ts';
import { type ReconciliationId, searchTextOf } from './reconciliation.ts';
import { reconciliationOpened } from './reconciliation-facts.ts';
import { getActiveSystem } from './systems.ts';

export type Opening = Input<(typeof reconciliationContract)['openReconciliation']>['body'];

/** Throws `reconciliation.there` where that figure is compared with that system for that day already. */
export async function openReconciliation(cx: Cx, opening: Opening): Promise<ReconciliationId> {
  const unit = opening.unit as UnitId;
  const unitName = await findUnitName(cx, unit);
  if (unitName === undefined) throw new Problem('record.not-found');
  await mustReach(cx, 'report.compile', [unit]);
  const id = opening.id as ReconciliationId;
  await once(cx, { id, act: 'reconciliation.open', subject: id, said: opening }, async () => {
    const system = await getActiveSystem(cx, opening.system);
    const day = await cutOff(cx, opening.day);
    const { name, measure, figureKey, ...figure } = await figureOf(cx, opening, day);
    const { period, note, theirs } = opening;
    const theirsOn = await cutOff(cx, opening.theirsOn);
    const searchText = searchTextOf({ name, unitName, systemName: system.name, period, note });
    await record(cx, reconciliationOpened, {
      subject: id,
      data: { system: system.code, unitId: unit, day, theirs, theirsOn, ...figure },
      aside: { name, measure, figureKey, period, note, searchText },
    });
  });
  return id;
}

async function figureOf(cx: Cx, { figure, unit }: Opening, day: string) {
  if ('name' in figure) {
    const { name, measure, ours } = figure;
    const typed = { ours, oursNumerator: null, oursDenominator: null, oursCount: null };
    return { ...typed, name, measure, figureKey: fold(name), scope: WITHIN, planId: null, targetId: null };
  }
  const target = await findTarget(cx, figure.target);
  if (target === undefined) throw new Problem('record.not-found');
  const { scope } = figure;
  const counted = await countOurs(cx, target, { plan: target.planId, unit, scope, day });
  const { text: name, unit: measure, planId, id: targetId } = target;
  return { ...counted, name, measure: measure ?? '', figureKey: targetId, scope, planId, targetId };
}

/** A figure that no plan has is the unit's own. */
const WITHIN: FigureScope = 'within';
