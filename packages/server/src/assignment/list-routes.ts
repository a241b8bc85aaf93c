// Assignments as lists and counts, answered.
import { routes } from '../kit/http/serve.ts';
import { countAssignments } from './count-assignments.ts';
import { assignmentListContract as contract } from './list-contract.ts';
import { listMembers } from './list-members.ts';
import { viewsOf } from './list-views.ts';
import { listWork } from './list-work.ts';
import { countThem, listInOrder, narrowed } from './queries-list.ts';

export const assignmentListRoutes = routes(contract, {
  getWork: (cx, { query }) => listWork(cx, query),
  listAssignments: async (cx, { query: { offset, limit, ...filter } }) => {
    const query = narrowed(cx, filter);
    return { items: await viewsOf(cx, await listInOrder(query, { offset, limit })), total: await countThem(query) };
  },
  countAssignments: (cx, { query }) => countAssignments(cx, query),
  listMembers: (cx, { params: { id }, query }) => listMembers(cx, id, query),
});
