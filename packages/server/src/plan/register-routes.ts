// The register of tasks, what is written from it, and the filters that people save, answered.
import { inSteps, routes } from '../kit/http/serve.ts';
import { Problem } from '../kit/problem.ts';
import { lastly } from '../kit/together.ts';
import type { Cx } from '../kit/system.ts';
import { lookAmong } from '../search/search-among.ts';
import type { PlanId, TaskId } from './plan.ts';
import { planContract } from './contract.ts';
import { exportTasks } from './export-tasks.ts';
import { exportUnclear } from './export-unclear.ts';
import { listGroups } from './queries-register-groups.ts';
import { listTasksById } from './queries-register-rows.ts';
import { listUnitsOfTasks } from './queries-register-units.ts';
import { listTaskPage } from './queries-register-page.ts';
import { countTasks, listLeadNames } from './queries-register.ts';
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
    const { ids, total } = await looked(
      cx,
      filter,
      () => listTaskPage(cx, filter, group, { offset, limit }),
      (page) => page.total === 0,
    );
    return { items: await tasksInOrder(cx, ids), total };
  },

  groupTasks: async (cx, { query: { group, ...filter } }) => {
    if (group === 'none') {
      const total = await looked(
        cx,
        filter,
        () => countTasks(cx, filter),
        (count) => count === 0,
      );
      return { groups: total === 0 ? [] : [{ key: null, label: null, count: total }], total };
    }
    const groups = await looked(cx, filter, () => listGroups(cx, filter, group), hasNone);
    return { groups, total: groups.reduce((sum, { count }) => sum + count, 0) };
  },

  listLeads: async (cx, { query }) => {
    return { items: await looked(cx, query, () => listLeadNames(cx, query, MOST_LEADS), hasNone) };
  },

  listTaskUnits: async (cx, { query }) => {
    return { items: await looked(cx, query, () => listUnitsOfTasks(cx, query), hasNone) };
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

/** What is looked for in the register: among the tasks that have the words, where any were typed. */
async function looked<T>(
  cx: Cx,
  { q }: Pick<TaskFilter, 'q'>,
  look: () => Promise<T>,
  isEmpty: (found: T) => boolean,
): Promise<T> {
  return q === '' ? look() : lookAmong(cx, 'task', q, look, isEmpty);
}

function hasNone(items: readonly unknown[]): boolean {
  return items.length === 0;
}

/** The last that is asked. */
async function tasksInOrder(cx: Cx, ids: readonly TaskId[]): Promise<TaskView[]> {
  const rows = new Map((await listTasksById(cx, ids, lastly)).map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [taskView(row)];
  });
}
