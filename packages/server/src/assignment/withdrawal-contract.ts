// Taking back at once what was issued of a plan, over the wire.
import { ASSIGNMENT_STATES } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';
import { Named } from './views.ts';

const ById = z.object({ id: z.uuid() });
const State = z.enum(ASSIGNMENT_STATES);

export const withdrawalContract = {
  previewWithdrawal: {
    method: 'GET',
    path: '/api/plans/:id/withdrawal',
    summary: 'What the caller could take back of a plan at once, counted by who gave it, day of issue, task and state.',
    right: 'assignment.issue',
    params: ById,
    result: z.object({
      /** What changes after it is not taken back by who has seen this. */
      until: z.iso.datetime(),
      /** In whose name she takes back, those with most first; none where nothing of it is given. */
      issuers: z.array(
        Named.extend({
          /** Wholes that are given and not withdrawn; their parts follow them. */
          given: z.array(
            z.object({
              issuedOn: z.string(),
              task: z.string(),
              /** The plan no longer holds the task. */
              dropped: z.boolean(),
              state: State,
              count: z.number(),
            }),
          ),
        }),
      ),
    }),
  },
  withdrawPlan: {
    method: 'POST',
    path: '/api/plans/:id/withdrawal',
    summary:
      'Takes back at once what was issued of a plan, with its open parts; what was accepted or has moved is left.',
    right: 'assignment.issue',
    proof: 'fresh',
    params: ById,
    body: z.object({
      /** One of `issuers` of the preview. */
      issuer: z.uuid(),
      /** Only these; all where absent. */
      tasks: z.array(z.uuid()).min(1).max(10_000).optional(),
      /** Only what was issued on that day. */
      issuedOn: z.iso.date().optional(),
      /** In which states; what stands in another is left. */
      states: z.array(State).min(1).readonly(),
      /** That of the preview. */
      until: z.iso.datetime(),
      reason: z.string().trim().min(1).max(2000),
    }),
    result: z.object({
      withdrawn: z.number(),
      /** Of what was asked for, by the state in which it stands. */
      left: z.array(z.object({ state: State, count: z.number() })),
    }),
  },
} as const satisfies Contract;
