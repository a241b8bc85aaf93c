// What the screens of plans ask of the server.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  compareRevisions,
  getChain,
  getPlan,
  getTask,
  groupTasks,
  listChainUnits,
  listDuties,
  listPhases,
  listFilters,
  listLeads,
  listPlans,
  listRevisions,
  listTargets,
  listTasks,
  listTaskUnits,
  type ChainUnitQuery,
  type LeadQuery,
  type RegisterTask,
  type TaskQuery,
  type UnitQuery,
} from './calls.ts';
import type { Sort } from './plans-search.ts';

export const PAGE_SIZE = 100;
const MOST_AT_ONCE = 500;

export function plansQuery(q: string, sort: Sort) {
  return infiniteQueryOptions({
    queryKey: ['plans', 'list', q, sort],
    queryFn: ({ pageParam }) => listPlans({ q, sort, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export function planQuery(id: string) {
  return queryOptions({ queryKey: ['plans', 'one', id], queryFn: () => getPlan(id) });
}

export function targetsQuery(plan: string) {
  return queryOptions({ queryKey: ['plans', 'targets', plan], queryFn: () => listTargets(plan) });
}

export function dutiesQuery(plan: string) {
  return queryOptions({ queryKey: ['plans', 'duties', plan], queryFn: () => listDuties(plan) });
}

export function phasesQuery(plan: string) {
  return queryOptions({ queryKey: ['plans', 'phases', plan], queryFn: () => listPhases(plan) });
}

export function revisionsQuery(plan: string) {
  return queryOptions({ queryKey: ['plans', 'revisions', plan], queryFn: () => listRevisions(plan) });
}

export function comparisonQuery(plan: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['plans', 'comparison', plan, from, to],
    queryFn: () => compareRevisions(plan, from, to),
    // Two revisions that are there never change.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** With the question itself, so that what is still shown of an older filter goes on asking for that one's tasks. */
export function groupsQuery(query: TaskQuery) {
  return queryOptions({
    queryKey: ['register', 'groups', query],
    queryFn: async () => ({ query, ...(await groupTasks(query)) }),
  });
}

export function tasksQuery(query: TaskQuery, page: number) {
  return queryOptions({
    queryKey: ['register', 'tasks', query, page],
    queryFn: () => listTasks(query, page * PAGE_SIZE, PAGE_SIZE),
  });
}

export function taskQuery(id: string) {
  return queryOptions({ queryKey: ['register', 'task', id], queryFn: () => getTask(id) });
}

/** All tasks of one plan, in the order of the document. */
export function planTasksQuery(plan: string) {
  return queryOptions({
    queryKey: ['register', 'plan', plan],
    queryFn: async () => {
      const tasks: RegisterTask[] = [];
      for (;;) {
        const { items, total } = await listTasks({ plan }, tasks.length, MOST_AT_ONCE);
        tasks.push(...items);
        if (items.length === 0 || tasks.length >= total) return tasks;
      }
    },
  });
}

export function leadsQuery(query: LeadQuery) {
  return queryOptions({ queryKey: ['register', 'leads', query], queryFn: () => listLeads(query) });
}

export function taskUnitsQuery(query: UnitQuery) {
  return queryOptions({ queryKey: ['register', 'units', query], queryFn: () => listTaskUnits(query) });
}

export function filtersQuery(screen: string) {
  return queryOptions({ queryKey: ['filters', screen], queryFn: () => listFilters(screen) });
}

export function chainQuery(document: string) {
  return queryOptions({ queryKey: ['chains', document], queryFn: () => getChain(document) });
}

export function chainUnitCountsQuery(document: string) {
  return queryOptions({ queryKey: ['chains', document, 'units'], queryFn: () => listChainUnits(document, {}) });
}

export function chainUnitsQuery(document: string, query: Pick<ChainUnitQuery, 'kind' | 'open'>) {
  return infiniteQueryOptions({
    queryKey: ['chains', document, 'units', query],
    queryFn: ({ pageParam }) => listChainUnits(document, { ...query, offset: pageParam, limit: PAGE_SIZE }),
    initialPageParam: 0,
    getNextPageParam: ({ items }, pages) => (items.length === PAGE_SIZE ? pages.length * PAGE_SIZE : null),
  });
}
