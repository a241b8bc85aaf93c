// Verification, over the wire.
import { FIELD_OUTCOME_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Reason, Seen, Sent } from '../assignment/sent.ts';
import { AssignmentView } from '../assignment/views.ts';
import type { Contract } from '../kit/contract.ts';

const ById = z.object({ id: z.uuid() });
const Queue = {
  plan: z.uuid().optional(),
  task: z.uuid().optional(),
  unit: z.uuid().optional(),
  q: z.string().trim().max(200).default(''),
};

export const verificationContract = {
  listToVerify: {
    method: 'GET',
    path: '/api/verification',
    summary: 'Reports that wait for the caller, the oldest first. Her own are not among them.',
    right: 'assignment.read',
    query: z.object({
      ...Queue,
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    result: z.object({
      items: z.array(
        z.object({
          assignment: AssignmentView,
          /** Days since it was reported. */
          waited: z.number(),
          report: z.object({ words: z.string(), by: z.string().nullable() }),
          evidence: z.number(),
          /** What still stands in its way; null where nothing does. */
          difficulties: z.object({ count: z.number(), since: z.string(), holders: z.array(z.string()) }).nullable(),
          /** What a check in the field has found of this very report that is not as it says; null where nothing is known. */
          refuted: z.object({ outcome: z.enum(FIELD_OUTCOME_NAMES), on: z.string(), words: z.string() }).nullable(),
        }),
      ),
      total: z.number(),
      /** The instant at which it was looked at: what is accepted of all of it is what was there then. */
      until: z.iso.datetime(),
    }),
  },
  acceptReport: {
    method: 'POST',
    path: '/api/assignments/:id/verify',
    summary: 'Accepts what was reported; its figures are locked.',
    right: 'assignment.read',
    params: ById,
    body: Sent,
    result: AssignmentView,
  },
  returnReport: {
    method: 'POST',
    path: '/api/assignments/:id/return',
    summary: 'Returns it with a reason: it is not done.',
    right: 'assignment.read',
    params: ById,
    body: Sent.extend({ reason: Reason }),
    result: AssignmentView,
  },
  acceptReports: {
    method: 'POST',
    path: '/api/verification/accept',
    summary:
      'Accepts many reports at once, named or by a filter; those that changed since are left as they are, and of a filter those that were found otherwise.',
    right: 'assignment.read',
    body: z.union([
      z.object({
        items: z
          .array(Seen.extend({ id: z.uuid() }))
          .min(1)
          .max(1000),
      }),
      /** All that the queue holds within this filter, reported up to the instant at which it was looked at: `until` of the list. */
      z.object({ filter: z.object(Queue), until: z.iso.datetime() }),
    ]),
    result: z.object({ accepted: z.array(z.string()), left: z.array(z.string()) }),
  },
  unlockAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/unlock',
    summary: 'Opens an accepted one again, with a reason. A part opens only when what it is a part of is open.',
    right: 'assignment.read',
    params: ById,
    body: Sent.extend({ reason: Reason }),
    result: AssignmentView,
  },
} as const satisfies Contract;
