// Assignments as lists and counts, answered.
import { inSteps, routes } from '../kit/http/serve.ts';
import { cutOff } from './cut-off.ts';
import { exportAssignments, exportWork } from './export-assignments.ts';
import { assignmentListContract as contract } from './list-contract.ts';
import { findWork } from './find-work.ts';
import { listMembers } from './list-members.ts';
import { viewsOf } from './list-views.ts';
import { listWork } from './list-work.ts';
import { listMergedUnits } from './queries-merged.ts';
import { countStandings, listStandings } from './queries-standings.ts';

export const assignmentListRoutes = routes(contract, {
  getWork: (cx, { query }) => listWork(cx, query),
  listMergedUnits: async (cx) => ({ items: [...(await listMergedUnits(cx))] }),
  listAssignments: async (cx, { query: { offset, limit, ...filter } }) => {
    const at = await cutOff(cx, filter.at);
    const standing = { ...filter, at };
    const ids = await listStandings(cx, standing, { offset, limit });
    return { items: await viewsOf(cx, ids, at), total: await countStandings(cx, standing) };
  },
  findWork: async (cx, { query }) => ({ items: await viewsOf(cx, await findWork(cx, query)) }),
  exportAssignments: inSteps(contract.exportAssignments, {
    before: (system, { query }, _exchange, acting) => exportAssignments(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  exportWork: inSteps(contract.exportWork, {
    before: (system, { query }, _exchange, acting) => exportWork(system, acting, query),
    handle: async (_cx, _input, _exchange, file) => file,
  }),
  listMembers: (cx, { params: { id }, query }) => listMembers(cx, id, query),
});
