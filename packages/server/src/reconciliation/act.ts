// How every act on a reconciliation begins: it is held, and it is asked whether it is yours and whether it is the time.
import { type ReconciliationAct, reconciliationActs } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { mustReach } from '../people/reach.ts';
import { countAnew } from './count-ours.ts';
import { listShown, lockReconciliation } from './queries.ts';
import type { ReconciliationId, ReconciliationRow } from './reconciliation.ts';
import { stateOf } from './reconciliation-views.ts';

/** `version`: what the person has seen. Who may not act learns nothing of when one may. */
export async function holdReconciliation(
  cx: Cx,
  id: ReconciliationId,
  act: ReconciliationAct,
  version: number,
): Promise<ReconciliationRow> {
  const row = await lockReconciliation(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustReach(cx, 'report.compile', [row.unitId]);
  if (row.version !== version) throw new Problem('reconciliation.moved-on');
  const anew = (await countAnew(cx, await listShown(cx, { ids: [id] }))).get(id) ?? null;
  const state = stateOf(row, anew);
  if (!reconciliationActs(state).includes(act)) throw new Problem('reconciliation.not-now', { state });
  return row;
}
