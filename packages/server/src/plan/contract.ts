// Confirmed plans, over the wire.
import { FIGURE_RANGE_NAMES } from '@sauro/core';
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';
import { AnchorView, Comparison, OverlapView, PlanView, REVISION_MODES } from './views.ts';

const ById = z.object({ id: z.uuid() });

/** `score-up`: the least clear first. */
export const PLAN_SORTS = ['confirmed', 'issued', 'score-down', 'score-up', 'tasks'] as const;
export type PlanSort = (typeof PLAN_SORTS)[number];

export const planContract = {
  listRelatives: {
    method: 'GET',
    path: '/api/drafts/:id/relatives',
    summary: 'Plans of which a draft may be a newer state, or which it amends, the most likely first.',
    right: 'plan.read',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          plan: PlanView,
          mode: z.enum(['corrects', 'replaces', 'amends']),
          why: z.enum(['same-document', 'same-number', 'same-title', 'cites-as-amended']),
        }),
      ),
    }),
  },
  compareDraft: {
    method: 'GET',
    path: '/api/drafts/:id/comparison',
    summary: 'What confirming a draft as a revision of a plan would add, change and drop.',
    right: 'plan.read',
    params: ById,
    query: z.object({ plan: z.uuid(), mode: z.enum(['corrects', 'replaces', 'amends']) }),
    result: Comparison,
  },
  listOverlaps: {
    method: 'GET',
    path: '/api/drafts/:id/overlaps',
    summary: 'Tasks and targets of a draft that other plans have too: the same work, another date, another number.',
    right: 'plan.read',
    params: ById,
    result: z.object({ items: z.array(OverlapView) }),
  },
  confirmDraft: {
    method: 'POST',
    path: '/api/drafts/:id/confirm',
    summary: 'Makes the draft a plan, or the next revision of one. `seq` is what the person has seen.',
    right: 'plan.confirm',
    params: ById,
    body: z.object({
      seq: z.int().min(0),
      as: z.discriminatedUnion('mode', [
        z.object({ mode: z.literal('first') }),
        z.object({ mode: z.literal('corrects'), plan: z.uuid() }),
        z.object({ mode: z.literal('replaces'), plan: z.uuid() }),
        z.object({ mode: z.literal('amends'), plan: z.uuid() }),
      ]),
    }),
    result: PlanView,
  },
  listPlans: {
    method: 'GET',
    path: '/api/plans',
    summary: 'Confirmed plans, the newest first or in the order asked for.',
    right: 'plan.read',
    query: z.object({
      after: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      q: z.string().trim().max(200).default(''),
      sort: z.enum(PLAN_SORTS).default('confirmed'),
    }),
    result: z.object({ items: z.array(PlanView), next: z.string().nullable(), total: z.number() }),
  },
  getPlan: {
    method: 'GET',
    path: '/api/plans/:id',
    summary: 'One plan.',
    right: 'plan.read',
    params: ById,
    result: PlanView,
  },
  findPlanOfDocument: {
    method: 'GET',
    path: '/api/documents/:id/plan',
    summary: 'The plan that a document has become or amended; null where none.',
    right: 'plan.read',
    params: ById,
    result: z.object({ plan: PlanView.nullable() }),
  },
  listPlansOfDocuments: {
    method: 'GET',
    path: '/api/plan-documents',
    summary: 'Which of these documents have become a plan or amended one; those that have not are left out.',
    right: 'plan.read',
    query: z.object({
      ids: z
        .string()
        .transform((text) => text.split(','))
        .pipe(z.array(z.uuid()).min(1).max(200)),
    }),
    result: z.object({ items: z.array(z.object({ document: z.string(), plan: z.string() })) }),
  },
  listRevisions: {
    method: 'GET',
    path: '/api/plans/:id/revisions',
    summary: 'How a plan came to be what it is, the newest first.',
    right: 'plan.read',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          revision: z.number(),
          mode: z.enum(REVISION_MODES),
          document: z.object({ id: z.string(), name: z.string() }),
          added: z.number(),
          changed: z.number(),
          dropped: z.number(),
          by: z.object({ id: z.string(), name: z.string() }).nullable(),
          at: z.string(),
        }),
      ),
    }),
  },
  compareRevisions: {
    method: 'GET',
    path: '/api/plans/:id/comparison',
    summary: 'What changed in a plan from one revision to another.',
    right: 'plan.read',
    params: ById,
    query: z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) }),
    result: Comparison,
  },
  listTargets: {
    method: 'GET',
    path: '/api/plans/:id/targets',
    summary: 'The targets of a plan in their order.',
    right: 'plan.read',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          section: z.string(),
          text: z.string(),
          comparator: z.enum(['eq', 'gte', 'lte', 'range', 'growth', 'approx']),
          value: z.number(),
          max: z.number().nullable(),
          unit: z.string().nullable(),
          by: z.string().nullable(),
          lead: z.array(z.string()),
          /** The document that its anchor points into: of the plan, or of one that amended it. */
          document: z.string(),
          anchor: AnchorView,
          /** Between what its figures lie by its words. */
          readRange: z.enum(FIGURE_RANGE_NAMES),
          /** As a person has said it, which goes before the words; null where nobody has. */
          saidRange: z.enum(FIGURE_RANGE_NAMES).nullable(),
        }),
      ),
      can: z.array(z.enum(['set-range'])),
    }),
  },
  setFigureRange: {
    method: 'PUT',
    path: '/api/plans/:id/targets/:target/range',
    summary: 'Says between what the figures of a target lie, or (null) that its words say it. What was told stays.',
    right: 'plan.confirm',
    params: z.object({ id: z.uuid(), target: z.uuid() }),
    body: z.object({ range: z.enum(FIGURE_RANGE_NAMES).nullable() }),
  },
  listDuties: {
    method: 'GET',
    path: '/api/plans/:id/duties',
    summary: 'The duties to report that a plan sets.',
    right: 'plan.read',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          document: z.string(),
          from: z.array(z.string()),
          to: z.string().nullable(),
          via: z.string().nullable(),
          frequency: z.enum(['week', 'month', 'quarter', 'half-year', 'year', 'once']).nullable(),
          due: z.string().nullable(),
          adHoc: z.boolean(),
          anchor: AnchorView,
        }),
      ),
    }),
  },
  exportUnclear: {
    method: 'GET',
    path: '/api/plans/:id/unclear',
    summary:
      'What is not clear in a plan, task by task, as a document that can be sent back to who drafted it: DOCX, its tables as XLSX, or PDF.',
    right: 'plan.read',
    params: ById,
    query: z.object({ as: z.enum(['docx', 'xlsx', 'pdf']).default('docx') }),
    result: BYTES,
  },
} as const satisfies Contract;
