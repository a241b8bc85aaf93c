// Assignments as lists and as counts, over the wire.
import { LABEL_NAMES } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';
import { AssignmentView, Counts, NEEDS } from './views.ts';

const Page = {
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/** What lists are narrowed to. `q`: words, without diacritics or with them. */
export const AssignmentFilter = z.object({
  plan: z.uuid().optional(),
  task: z.uuid().optional(),
  /** That unit and all below it. */
  unit: z.uuid().optional(),
  label: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(LABEL_NAMES)))
    .optional(),
  /** Due between these days, both counted. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  q: z.string().trim().max(200).default(''),
});
export type AssignmentFilter = z.output<typeof AssignmentFilter>;

export const COUNT_GROUPS = ['none', 'unit', 'task', 'plan'] as const;

export const assignmentListContract = {
  getWork: {
    method: 'GET',
    path: '/api/work',
    summary:
      'What the caller has to do: at most seven that need her today with why, and a stretch of all that is hers.',
    right: 'assignment.read',
    query: AssignmentFilter.extend({
      /** What her units do, what she has given, or both. */
      side: z.enum(['any', 'unit', 'issuer']).default('any'),
      ...Page,
    }),
    result: z.object({
      today: z.array(z.object({ need: z.enum(NEEDS), assignment: AssignmentView })),
      /** How many need her in all. */
      needing: z.number(),
      items: z.array(AssignmentView),
      total: z.number(),
    }),
  },
  listAssignments: {
    method: 'GET',
    path: '/api/assignments',
    summary: 'Assignments that the caller may see, within a filter, in the order of plan, task and unit.',
    right: 'assignment.read',
    query: AssignmentFilter.extend(Page),
    result: z.object({ items: z.array(AssignmentView), total: z.number() }),
  },
  /** Behind none whose address begins like it. */
  countAssignments: {
    method: 'GET',
    path: '/api/assignment-counts',
    summary: 'How many stand where on a cut-off day: in all, and by the units below one, by task or by plan.',
    right: 'assignment.read',
    query: z.object({
      plan: z.uuid().optional(),
      task: z.uuid().optional(),
      unit: z.uuid().optional(),
      /** Today where absent. As it stood at the end of that day. */
      at: z.iso.date().optional(),
      by: z.enum(COUNT_GROUPS).default('none'),
    }),
    result: z.object({
      at: z.string(),
      total: Counts,
      /** By unit: each unit directly below with all under it, and the unit itself where it has its own. */
      groups: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          /** It can be asked for its own groups. */
          hasBelow: z.boolean(),
          counts: Counts,
        }),
      ),
    }),
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
