// The register of figures that also live in systems of others, answered.
import { inSteps, routes } from '../kit/http/serve.ts';
import type { Cx } from '../kit/system.ts';
import { reachesAll } from '../people/reach.ts';
import { closeReconciliation, reopenReconciliation } from './close-reconciliation.ts';
import { compareAgain } from './compare-again.ts';
import { reconciliationContract as contract } from './contract.ts';
import { explainDifference } from './explain-difference.ts';
import { exportReconciliations } from './export-reconciliations.ts';
import { getReconciliation } from './get-reconciliation.ts';
import { listLines, listReconciliations } from './list-reconciliations.ts';
import { openReconciliation } from './open-reconciliation.ts';
import type { ReconciliationId } from './reconciliation.ts';
import { reconciliationView } from './reconciliation-views.ts';
import { listSystems, saveSystem } from './systems.ts';

type Input<Body> = { readonly params: { readonly id: string }; readonly body: Body };

export const reconciliationRoutes = routes(contract, {
  listSystems: async (cx) => ({
    items: [...(await listSystems(cx))],
    maySave: await reachesAll(cx, 'people.manage'),
  }),
  saveSystem: (cx, { params: { code }, body }) => saveSystem(cx, { code, ...body }),
  listReconciliations: (cx, { query: { offset, limit, ...filter } }) =>
    listReconciliations(cx, filter, { offset, limit }),
  listReconciliationLines: async (cx, { query: { ids } }) => ({
    items: [...(await listLines(cx, ids as ReconciliationId[]))],
  }),
  getReconciliation: (cx, { params: { id } }) => getReconciliation(cx, id as ReconciliationId),
  openReconciliation: async (cx, { body }) => reconciliationView(cx, await openReconciliation(cx, body)),
  compareAgain: acted(compareAgain),
  explainDifference: acted(explainDifference),
  closeReconciliation: acted(closeReconciliation),
  reopenReconciliation: acted(reopenReconciliation),
  exportReconciliations: inSteps(contract.exportReconciliations, {
    before: (system, { query }, _exchange, acting) => exportReconciliations(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
});

/** An act answers the line as it stands then. */
function acted<Body>(act: (cx: Cx, id: ReconciliationId, body: Body) => Promise<void>) {
  return async (cx: Cx, { params: { id }, body }: Input<Body>) => {
    await act(cx, id as ReconciliationId, body);
    return reconciliationView(cx, id as ReconciliationId);
  };
}
