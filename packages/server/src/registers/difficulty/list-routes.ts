// Difficulties as lists, counts and a spreadsheet, answered.
import { inSteps, routes } from '../../kit/http/serve.ts';
import { difficultyViews } from './difficulty-views.ts';
import { exportDifficulties } from './export-difficulties.ts';
import { difficultyListContract as contract } from './list-contract.ts';
import { countByState, countThem, countWaiting, isLate, listInOrder, narrowed } from './queries-list.ts';

export const difficultyListRoutes = routes(contract, {
  listDifficulties: async (cx, { query: { offset, limit, ...filter } }) => {
    const query = narrowed(cx, filter);
    return {
      items: await difficultyViews(cx, await listInOrder(cx, query, { offset, limit })),
      total: await countThem(query),
    };
  },
  countDifficulties: async (cx, { query: { state: _whatever, ...filter } }) => {
    const query = narrowed(cx, filter);
    return { states: await countByState(query), overdue: await countThem(query.where(isLate(cx))) };
  },
  countWaitingDifficulties: (cx) => countWaiting(cx),
  exportDifficulties: inSteps(contract.exportDifficulties, {
    before: (system, { query }, _exchange, acting) => exportDifficulties(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
});
