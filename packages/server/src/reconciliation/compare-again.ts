// The same figure of the same day is compared again: ours is counted anew, theirs is typed as it is shown now.
import { cutOff } from '../assignment/cut-off.ts';
import type { Input } from '../kit/contract.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { holdReconciliation } from './act.ts';
import type { reconciliationContract } from './contract.ts';
import { countOurs } from './count-ours.ts';
import { findUnitName, listShown } from './queries.ts';
import { type Ours, type ReconciliationId, type ReconciliationRow, scopeOf, searchTextOf } from './reconciliation.ts';
import { reconciliationCompared } from './reconciliation-facts.ts';
import { listSystems } from './systems.ts';

export type Comparing = Input<(typeof reconciliationContract)['compareAgain']>['body'];

/** Throws `reconciliation.ours-missing` where no target has the figure and ours was not typed. */
export async function compareAgain(cx: Cx, id: ReconciliationId, comparing: Comparing): Promise<void> {
  const { version, theirs, note, ours } = comparing;
  const before = await holdReconciliation(cx, id, 'compare', version);
  const counted = await oursNow(cx, before, ours);
  const unitName = (await findUnitName(cx, before.unitId)) ?? '';
  const systemName = (await listSystems(cx)).find(({ code }) => code === before.system)?.name ?? '';
  const searchText = searchTextOf({ ...before, note, unitName, systemName });
  const data = { ...counted, theirs, theirsOn: await cutOff(cx, comparing.theirsOn) };
  await record(cx, reconciliationCompared, { subject: id, data, aside: { before, words: note, searchText } });
}

async function oursNow(cx: Cx, row: ReconciliationRow, typed: number | undefined): Promise<Ours> {
  const { id, planId, targetId, unitId, day, name } = row;
  if (planId === null || targetId === null) {
    if (typed === undefined) throw new Problem('reconciliation.ours-missing');
    return { ours: typed, oursNumerator: null, oursDenominator: null, oursCount: null };
  }
  const [shown] = await listShown(cx, { ids: [id] });
  const target = { id: targetId, text: shown?.targetText ?? name, unit: shown?.targetUnit ?? null };
  return countOurs(cx, target, { plan: planId, unit: unitId, scope: scopeOf(row), day });
}
