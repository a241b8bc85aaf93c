// The register of tasks with its filters, over the wire.
import { FACETS } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract, ExportFormat } from '../kit/contract.ts';
import { TaskView } from './views.ts';

export const TASK_TIMES = ['overdue', 'by', 'recurring', 'ongoing', 'condition', 'none'] as const;
export const TASK_GROUPS = ['none', 'plan', 'section', 'lead', 'month', 'time'] as const;
export const TASK_COLUMNS = [
  'plan',
  'section',
  'text',
  'lead',
  'coordinate',
  'product',
  'deadline',
  'person',
  'work',
  'time',
  'responsibility',
  'product-clear',
  'authority',
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

const Flag = z.enum(['yes', 'no']).default('no');

/** What the register is narrowed to. `unclear`: tasks in which all the facets named are not clear. */
export const TaskFilter = z.object({
  plan: z.uuid().optional(),
  q: z.string().trim().max(200).default(''),
  /** A name as it stands in the plan. */
  lead: z.string().max(500).optional(),
  /** A unit of ours, as lead or coordinating. */
  unit: z.uuid().optional(),
  unclear: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(FACETS)))
    .optional(),
  time: z.enum(TASK_TIMES).optional(),
  /** Due between these days, both counted. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  part: z.enum(['tasks', 'implementation']).optional(),
  dropped: Flag,
});
export type TaskFilter = z.output<typeof TaskFilter>;

const Grouped = TaskFilter.extend({ group: z.enum(TASK_GROUPS).default('none') });

export const registerContract = {
  listTasks: {
    method: 'GET',
    path: '/api/tasks',
    summary: 'The register: a stretch of the tasks that a filter leaves, in the order of the grouping.',
    right: 'plan.read',
    query: Grouped.extend({
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
    result: z.object({ items: z.array(TaskView), total: z.number() }),
  },
  groupTasks: {
    method: 'GET',
    path: '/api/tasks/groups',
    summary: 'The groups of a grouping in their order, each with its count: where which task stands in the list.',
    right: 'plan.read',
    query: Grouped,
    result: z.object({
      groups: z.array(z.object({ key: z.string().nullable(), label: z.string().nullable(), count: z.number() })),
      total: z.number(),
    }),
  },
  listLeads: {
    method: 'GET',
    path: '/api/tasks/leads',
    summary: 'Names that lead tasks within a filter, the most frequent first: to choose from.',
    right: 'plan.read',
    query: TaskFilter,
    result: z.object({ items: z.array(z.object({ name: z.string(), count: z.number() })) }),
  },
  listTaskUnits: {
    method: 'GET',
    path: '/api/tasks/units',
    summary: 'Units of ours that lead or help with tasks within a filter, by their names: to choose from.',
    right: 'plan.read',
    query: TaskFilter,
    result: z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
  exportTasks: {
    method: 'GET',
    path: '/api/tasks/export',
    summary: 'The filtered register as XLSX or CSV, in the chosen columns.',
    right: 'plan.read',
    query: Grouped.extend({
      format: ExportFormat,
      columns: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(z.enum(TASK_COLUMNS)).min(1))
        .default([...TASK_COLUMNS]),
    }),
    result: BYTES,
  },
  /** Behind those whose address begins like its own. */
  getTask: {
    method: 'GET',
    path: '/api/tasks/:id',
    summary: 'One task of the register.',
    right: 'plan.read',
    params: z.object({ id: z.uuid() }),
    result: TaskView,
  },
  listFilters: {
    method: 'GET',
    path: '/api/filters',
    summary: 'The filters that the caller has saved.',
    right: 'plan.read',
    query: z.object({ screen: z.string().max(40) }),
    result: z.object({
      items: z.array(z.object({ id: z.string(), name: z.string(), filter: z.record(z.string(), z.unknown()) })),
    }),
  },
  saveFilter: {
    method: 'POST',
    path: '/api/filters',
    summary: 'Saves a filter under a name; under a name that is there it replaces that one.',
    right: 'plan.read',
    body: z.object({
      screen: z.string().max(40),
      name: z.string().trim().min(1).max(100),
      filter: z.record(z.string().max(40), z.union([z.string().max(500), z.array(z.string().max(40)).max(40)])),
    }),
    result: z.object({ id: z.string() }),
  },
  removeFilter: {
    method: 'DELETE',
    path: '/api/filters/:id',
    summary: 'Forgets a saved filter.',
    right: 'plan.read',
    params: z.object({ id: z.uuid() }),
  },
} as const satisfies Contract;
