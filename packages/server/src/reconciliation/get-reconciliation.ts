// One line whole: as it stands, and what happened to it.
import { named } from '../assignment/list-views.ts';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { reconciliationContract } from './contract.ts';
import { listSteps, type StepRow } from './queries.ts';
import { menderOf, type ReconciliationId } from './reconciliation.ts';
import { reconciliationView } from './reconciliation-views.ts';

type Whole = Output<(typeof reconciliationContract)['getReconciliation']>;

export async function getReconciliation(cx: Cx, id: ReconciliationId): Promise<Whole> {
  // Refuses what the caller does not see, before its steps are looked at.
  const reconciliation = await reconciliationView(cx, id);
  return { reconciliation, steps: (await listSteps(cx, id)).map(stepView) };
}

function stepView(row: StepRow): Whole['steps'][number] {
  return {
    id: row.factId,
    // Written by the facts; the constraint says which there are.
    kind: row.kind as Whole['steps'][number]['kind'],
    ours: row.ours,
    theirs: row.theirs,
    theirsOn: row.theirsOn,
    words: row.words,
    mender: menderOf(row),
    by: named(row.personId, row.personName),
    at: row.at.toISOString(),
  };
}
