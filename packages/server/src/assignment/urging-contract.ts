// Urging over a plan's overdue work, over the wire.
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';
import { Named } from './views.ts';

/** Whose work is urged: of who leads alone, or of who helps too. */
export const URGED_PARTS = ['lead', 'all'] as const;
export type UrgedParts = (typeof URGED_PARTS)[number];

const ById = z.object({ id: z.uuid() });

const Overdue = z.object({
  /** As many as the list of the plan by that issuer shows as overdue. */
  overdue: z.number(),
  /** Of these, work of tasks that a revision has dropped from the plan: to be withdrawn, and nobody is urged over it. */
  dropped: z.number(),
  /** How many tasks that work is of. */
  droppedTasks: z.number(),
  /** Of the rest the issuer's own, which it does not urge itself over. */
  own: z.number(),
  /** Of others, reported done late and not looked at yet. */
  waiting: z.number(),
  /** Units of which the rest is: those that are urged. */
  units: z.number(),
});

export const urgingContract = {
  previewUrging: {
    method: 'GET',
    path: '/api/plans/:id/urging',
    summary:
      'What is overdue today of the work of a plan, by the unit that has given it, for who follows it there; what the letter that urges would say.',
    right: 'assignment.read',
    params: ById,
    result: z.object({
      /** In whose name the caller may urge, who has most to urge over, first; none where she follows nothing of the plan. */
      issuers: z.array(Named.extend({ lead: Overdue, all: Overdue })),
    }),
  },
  getUrgingLetter: {
    method: 'GET',
    path: '/api/plans/:id/urging-letter',
    summary:
      'The letter that urges units over the overdue work that was given to them of a plan, as it stands today; for who follows that work where it was given.',
    right: 'assignment.read',
    params: ById,
    query: z.object({
      /** In whose name; one of `issuers` of the preview, the one with most units to urge where it is left out. */
      issuer: z.uuid().optional(),
      parts: z.enum(URGED_PARTS).default('lead'),
      /** Until when it is to be done; three working days where it is left out. */
      by: z.iso.date().optional(),
      as: z.enum(['docx', 'xlsx', 'pdf']).default('docx'),
    }),
    result: BYTES,
  },
} as const satisfies Contract;
