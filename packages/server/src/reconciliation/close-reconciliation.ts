// Nothing is left to be done about a line; or it is to be looked at again.
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { holdReconciliation } from './act.ts';
import type { ReconciliationId } from './reconciliation.ts';
import { reconciliationClosed, reconciliationReopened } from './reconciliation-facts.ts';

type Seen = { readonly version: number };

export async function closeReconciliation(cx: Cx, id: ReconciliationId, { version }: Seen): Promise<void> {
  const before = await holdReconciliation(cx, id, 'close', version);
  await record(cx, reconciliationClosed, { subject: id, data: {}, aside: { before, words: '' } });
}

export async function reopenReconciliation(
  cx: Cx,
  id: ReconciliationId,
  { version, words }: Seen & { readonly words: string },
): Promise<void> {
  const before = await holdReconciliation(cx, id, 'reopen', version);
  await record(cx, reconciliationReopened, { subject: id, data: {}, aside: { before, words } });
}
