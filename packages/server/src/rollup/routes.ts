// Roll-up, answered.
import { inSteps, routes } from '../kit/http/serve.ts';
import { rollupContract as contract } from './contract.ts';
import { exportPivot } from './export-pivot.ts';
import { getFigures } from './get-figures.ts';
import { getOverview } from './get-overview.ts';
import { getPivot } from './get-pivot.ts';
import { listTargetFigures } from './list-target-figures.ts';
import { countWarnings, listWarnings, listWarningsByTask } from './list-warnings.ts';
import { savePolicy, viewPolicy } from './policy.ts';
import { praisePaper } from './praise-paper.ts';
import { rankUnits } from './rank-units.ts';

export const rollupRoutes = routes(contract, {
  getFigures: (cx, { query }) => getFigures(cx, query),
  getPivot: (cx, { query }) => getPivot(cx, query),
  exportPivot: inSteps(contract.exportPivot, {
    before: (system, { query }, _exchange, acting) => exportPivot(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  rankUnits: (cx, { query }) => rankUnits(cx, query),
  writePraiseList: inSteps(contract.writePraiseList, {
    before: (system, { query: { as, ...asked }, body: { units } }, _exchange, acting) =>
      praisePaper(system, acting, { asked, units, as }),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  listTargetFigures: (cx, { query }) => listTargetFigures(cx, query),
  listWarnings: (cx, { query }) => listWarnings(cx, query),
  listWarningsByTask: (cx, { query }) => listWarningsByTask(cx, query),
  countWarnings: (cx, { query }) => countWarnings(cx, query),
  getOverview: (cx) => getOverview(cx),
  getWarningPolicy: (cx) => viewPolicy(cx),
  saveWarningPolicy: async (cx, { body }) => {
    await savePolicy(cx, body);
    return viewPolicy(cx);
  },
});
