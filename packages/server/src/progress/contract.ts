// Progress, over the wire.
import { FIGURE_BASIS_NAMES, FIGURE_RANGE_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Seen, Sent } from '../assignment/sent.ts';
import { AssignmentView } from '../assignment/views.ts';
import type { Contract } from '../kit/contract.ts';

const ById = z.object({ id: z.uuid() });
const Figure = z.union([
  z.object({ target: z.uuid(), numerator: z.number().min(0), denominator: z.number().positive() }),
  // As the target’s numbers are, where nothing else is said.
  z.object({ target: z.uuid(), value: z.number(), basis: z.enum(FIGURE_BASIS_NAMES).optional() }),
]);

export const ProgressView = z.object({
  id: z.string(),
  percent: z.number(),
  words: z.string(),
  /** It said that the work is done. */
  isReport: z.boolean(),
  figures: z.array(
    z.object({
      target: z.string(),
      text: z.string(),
      unit: z.string().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      /** Null: taken back. */
      value: z.number().nullable(),
      basis: z.enum(FIGURE_BASIS_NAMES),
    }),
  ),
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.string(),
});

export const progressContract = {
  enterProgress: {
    method: 'POST',
    path: '/api/assignments/:id/progress',
    summary: 'Enters how far it is; `report` says that it is done. A repeated request with the same id is one entry.',
    right: 'progress.enter',
    params: ById,
    body: Seen.extend({
      /** Made by who sends (a UUID), once for each entry, and kept when it is sent again. */
      id: z.uuid(),
      percent: z.int().min(0).max(100),
      words: z.string().trim().max(5000).default(''),
      /** Of a share the value is worked out: 100 × numerator / denominator. */
      figures: z.array(Figure).max(50).default([]),
      report: z.boolean().default(false),
    }),
    result: z.object({ assignment: AssignmentView, progress: ProgressView }),
  },
  recallReport: {
    method: 'POST',
    path: '/api/assignments/:id/recall',
    summary: 'The unit takes back a report that nobody has looked at yet.',
    right: 'progress.enter',
    params: ById,
    body: Sent,
    result: AssignmentView,
  },
  listProgress: {
    method: 'GET',
    path: '/api/assignments/:id/progress',
    summary: 'What was entered on an assignment, the newest first.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: z.object({ items: z.array(ProgressView) }),
  },
  listFigureTargets: {
    method: 'GET',
    path: '/api/assignments/:id/targets',
    summary: 'Targets of the plan for which figures can be entered, with the last that were.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          unit: z.string().nullable(),
          comparator: z.string(),
          aim: z.number(),
          max: z.number().nullable(),
          /** What its numbers are unless who enters one says otherwise. */
          basis: z.enum(FIGURE_BASIS_NAMES),
          /** Between what its figures lie: what does not is refused. */
          range: z.enum(FIGURE_RANGE_NAMES),
          last: z
            .object({
              numerator: z.number().nullable(),
              denominator: z.number().nullable(),
              value: z.number(),
              basis: z.enum(FIGURE_BASIS_NAMES),
            })
            .nullable(),
        }),
      ),
    }),
  },
} as const satisfies Contract;
