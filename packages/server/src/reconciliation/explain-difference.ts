// It is said why the two differ, and who is to mend it. Said again, the last stands; all stay among the steps.
import type { Mender } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import { holdReconciliation } from './act.ts';
import type { ReconciliationId } from './reconciliation.ts';
import { reconciliationExplained } from './reconciliation-facts.ts';

export type Explaining = { readonly version: number; readonly words: string; readonly mender: Mender };

export async function explainDifference(
  cx: Cx,
  id: ReconciliationId,
  { version, words, mender }: Explaining,
): Promise<void> {
  const before = await holdReconciliation(cx, id, 'explain', version);
  await record(cx, reconciliationExplained, { subject: id, data: { mender }, aside: { before, words } });
}
