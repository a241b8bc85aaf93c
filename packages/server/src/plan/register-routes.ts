// The register of tasks, what is written from it, and the filters that people save, answered.
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { searchAmong } from '../search/search-among.ts';
import type { PlanId, TaskId } from './plan.ts';
import { planContract } from './contract.ts';
import { exportTasks } from './export-tasks.ts';
import { exportUnclear } from './export-unclear.ts';
import { listGroups } from './queries-register-groups.ts';
import { listTasksById } from './queries-register-rows.ts';
import { listUnitsOfTasks } from './queries-register-units.ts';
import { countTasks, listLeadNames, listTaskPage } from './queries-register.ts';
import { type FilterId, listSavedFilters } from './queries-filter.ts';
import { registerContract, type TaskFilter } from './register-contract.ts';
import { owner, removeFilter, saveFilter } from './save-filter.ts';
import { taskView } from './task-view.ts';
import type { TaskView } from './views.ts';

/** More names than anybody looks through; who wants another one types its beginning. */
const MOST_LEADS = 1000;

const contract = { ...registerContract, exportUnclear: planContract.exportUnclear } as const;

export const registerRoutes = routes(contract, {
  listTasks: async (cx, { query: { group, offset, limit, ...filter } }) => {
    await searchFirst(cx, filter);
    const { ids, total } = await listTaskPage(cx, filter, group, { offset, limit });
    return { items: await tasksInOrder(cx, ids), total };
  },

  groupTasks: async (cx, { query: { group, ...filter } }) => {
    await searchFirst(cx, filter);
    if (group === 'none') {
      const total = await countTasks(cx, filter);
      return { groups: total === 0 ? [] : [{ key: null, label: null, count: total }], total };
    }
    const groups = await listGroups(cx, filter, group);
    return { groups, total: groups.reduce((sum, { count }) => sum + count, 0) };
  },

  listLeads: async (cx, { query }) => {
    await searchFirst(cx, query);
    return { items: await listLeadNames(cx, query, MOST_LEADS) };
  },

  listTaskUnits: async (cx, { query }) => {
    await searchFirst(cx, query);
    return { items: await listUnitsOfTasks(cx, query) };
  },

  exportTasks: inSteps(contract.exportTasks, {
    before: (system, { query: { group, columns, format, ...filter } }, _exchange, acting) =>
      exportTasks(system, acting, { filter, group, columns, format }),
    handle: async (_cx, _input, _exchange, file) => file,
  }),

  exportUnclear: inSteps(contract.exportUnclear, {
    before: (system, { params: { id }, query: { as } }, _exchange, acting) =>
      exportUnclear(system, acting, id as PlanId, as),
    handle: async (_cx, _input, _exchange, file) => file,
  }),

  listFilters: async (cx, { query: { screen } }) => {
    const rows = await listSavedFilters(cx, owner(cx), screen);
    // Put there by saveFilter, whose contract says what it is.
    return { items: rows.map((row) => ({ ...row, filter: row.filter as Record<string, unknown> })) };
  },

  saveFilter: async (cx, { body }) => ({ id: await saveFilter(cx, body) }),

  removeFilter: (cx, { params: { id } }) => removeFilter(cx, id as FilterId),

  getTask: async (cx, { params: { id } }) => {
    const [task] = await tasksInOrder(cx, [id as TaskId]);
    if (task === undefined) throw new Problem('record.not-found');
    return task;
  },
});

async function searchFirst(cx: Cx, { q }: Pick<TaskFilter, 'q'>): Promise<void> {
  if (q !== '') await searchAmong(cx, 'task', q);
}

async function tasksInOrder(cx: Cx, ids: readonly TaskId[]): Promise<TaskView[]> {
  const rows = new Map((await listTasksById(cx, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [taskView(row)];
  });
}
