// Assignments as lists and as counts, over the wire.
import { ASSIGNMENT_STATES, LABEL_NAMES, MEASURE_NAMES, NEED_NAMES, UNIT_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract, ExportFormat } from '../kit/contract.ts';
import { AssignmentView, Counts, Named } from './views.ts';

export const Page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** One or several of these names, parted by commas. */
export function listOf<const Names extends readonly [string, ...string[]]>(names: Names) {
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(names)))
    .optional();
}

/** What lists are narrowed to. `q`: words, without diacritics or with them. */
export const AssignmentFilter = z.object({
  plan: z.uuid().optional(),
  task: z.uuid().optional(),
  /** That unit and all below it. */
  unit: z.uuid().optional(),
  label: listOf(LABEL_NAMES),
  /** Due between these days, both counted. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  q: z.string().trim().max(200).default(''),
});
export type AssignmentFilter = z.output<typeof AssignmentFilter>;

/** What figures, and the lists that they open, are narrowed to. */
export const StandingFilter = AssignmentFilter.extend({
  /** The cut-off day: as it stood at its end. Today where absent. */
  at: z.iso.date().optional(),
  /** Those that a figure counts, each once: a part is left out where its whole is counted. */
  measure: z.enum(MEASURE_NAMES).optional(),
  /** The unit's own work, without that of those below it. */
  alone: z.literal('yes').optional(),
  /** Parts that units have given further down, instead of the wholes that they were given. */
  split: z.literal('yes').optional(),
  /** In a unit of that kind, or below one; where a unit is named, of those within it. */
  unitKind: z.enum(UNIT_KIND_NAMES).optional(),
  /** Within what a part is left out where its whole is counted: a unit, or all that is seen. The unit where absent. */
  within: z.union([z.uuid(), z.literal('all')]).optional(),
  part: z.enum(['lead', 'coordinate']).optional(),
  state: listOf(ASSIGNMENT_STATES),
  /** Key of a period of recurring work (2026-Q1), `recurring` for any; `once` for work that does not recur. */
  period: z.string().trim().min(1).max(20).optional(),
  /** Of tasks that stand in that section of their plan, by the path of its headings (II.1); `none` for those in none. */
  section: z.string().trim().min(1).max(200).optional(),
  /** Those without a deadline. */
  due: z.literal('none').optional(),
  /** On which a figure of the target was entered. */
  target: z.uuid().optional(),
  /** Given by that unit or one below it. */
  issuer: z.uuid().optional(),
});
/** `q` may be absent where it is not asked over the wire. */
export type StandingFilter = Omit<z.output<typeof StandingFilter>, 'q'> & { readonly q?: string };

const WorkFilter = AssignmentFilter.extend({
  /** What her units do, what she has given, or both. */
  side: z.enum(['any', 'unit', 'issuer']).default('any'),
  state: listOf(ASSIGNMENT_STATES),
  /** What needs her today, whatever for. */
  needs: z.literal('yes').optional(),
});

export const assignmentListContract = {
  getWork: {
    method: 'GET',
    path: '/api/work',
    summary:
      'What the caller has to do: at most seven that need her today with why, and a stretch of all that is hers.',
    right: 'assignment.read',
    query: WorkFilter.extend(Page),
    result: z.object({
      /** One for each task that needs the same: how many assignments of it do, and the one that is due first. */
      today: z.array(z.object({ need: z.enum(NEED_NAMES), assignment: AssignmentView, count: z.number() })),
      /** How many need her in all. */
      needing: z.number(),
      /** Of all within the filter but its states, how many stand at each step. */
      steps: z.object({ issued: z.number(), reported: z.number(), returned: z.number() }),
      items: z.array(AssignmentView),
      total: z.number(),
    }),
  },
  listMergedUnits: {
    method: 'GET',
    path: '/api/merged-units',
    summary:
      'Units that were merged into those in which the caller works, with how much work stayed with each; open it by `unit`.',
    right: 'assignment.read',
    seesMerged: 'always',
    result: z.object({
      items: z.array(Named.extend({ closedOn: z.string(), assignments: z.number() })),
    }),
  },
  listAssignments: {
    method: 'GET',
    path: '/api/assignments',
    summary: 'Assignments within a filter as they stood on a day, in the order of plan, task and unit.',
    right: 'assignment.read',
    seesMerged: 'of the unit named',
    query: StandingFilter.extend(Page),
    result: z.object({ items: z.array(AssignmentView), total: z.number() }),
  },
  findWork: {
    method: 'GET',
    path: '/api/found-work',
    summary:
      'Work by words of its task or by the unit that does it, its name or its code; what is the caller’s, first.',
    right: 'assignment.read',
    query: z.object({
      q: z.string().trim().min(1).max(200),
      limit: z.coerce.number().int().min(1).max(20).default(7),
    }),
    result: z.object({ items: z.array(AssignmentView) }),
  },
  exportAssignments: {
    method: 'GET',
    path: '/api/assignment-file',
    summary: 'Assignments within a filter as they stood on a day, as XLSX or CSV.',
    right: 'assignment.read',
    seesMerged: 'of the unit named',
    query: StandingFilter.extend({ format: ExportFormat }),
    result: BYTES,
  },
  exportWork: {
    method: 'GET',
    path: '/api/work-file',
    summary: 'All that the caller has to do within a filter, as XLSX or CSV.',
    right: 'assignment.read',
    query: WorkFilter.extend({ format: ExportFormat }),
    result: BYTES,
  },
  listMembers: {
    method: 'GET',
    path: '/api/tasks/:id/assignments',
    summary: 'The members of a task and the task as one: finished when all are, late when one is.',
    right: 'assignment.read',
    params: z.object({ id: z.uuid() }),
    query: z.object(Page),
    result: z.object({
      label: z.enum(LABEL_NAMES).nullable(),
      /** Mean of the members, withdrawn ones not counted. */
      percent: z.number(),
      counts: Counts,
      items: z.array(AssignmentView),
    }),
  },
} as const satisfies Contract;
