// Verification, over the wire.
import { FIELD_OUTCOME_NAMES, MOST_ACCEPTED, QUEUE_EVIDENCE, QUEUE_PARTS, QUEUE_TIMES } from '@sauro/core';
import { z } from 'zod';
import { Reason, Seen, Sent } from '../assignment/sent.ts';
import { AssignmentView } from '../assignment/views.ts';
import type { Contract } from '../kit/contract.ts';
import { PlanName } from '../plan/views.ts';

const ById = z.object({ id: z.uuid() });
const Queue = {
  plan: z.uuid().optional(),
  task: z.uuid().optional(),
  /** That unit and all below it. */
  unit: z.uuid().optional(),
  /** Key of a period of recurring work (2026-Q1); `once` for work that does not recur. */
  period: z.string().trim().min(1).max(20).optional(),
  time: z.enum(QUEUE_TIMES).optional(),
  /** Those that have waited for more working days than that. */
  waiting: z.coerce.number().int().min(0).max(250).optional(),
  evidence: z.enum(QUEUE_EVIDENCE).optional(),
  /** Whether parts that the work was split into are still open. */
  parts: z.enum(QUEUE_PARTS).optional(),
  q: z.string().trim().max(200).default(''),
};
const QueueFilter = z.object(Queue);
export type QueueFilter = z.output<typeof QueueFilter>;

const counted = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.record(z.enum(names), z.number());

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
      /** Of these, found otherwise in the field: accepting all of the filter leaves them; and of the others, without evidence. */
      refuted: z.number(),
      unshown: z.number(),
      /** Of those that acceptance by the filter takes, in whose way something stands still. */
      blocked: z.number(),
      /** How many each choice of a filter would leave, the others as they are. */
      counts: z.object({
        time: counted(QUEUE_TIMES),
        evidence: counted(QUEUE_EVIDENCE),
        parts: counted(QUEUE_PARTS),
        waiting: z.array(z.object({ days: z.number(), count: z.number() })),
        plans: z.array(PlanName.extend({ count: z.number() })),
        /** `period` of work that does not recur is empty. */
        periods: z.array(z.object({ period: z.string(), count: z.number() })),
      }),
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
          .max(MOST_ACCEPTED),
      }),
      /** All that the queue held within this filter at the instant at which it was looked at: `until` of the list. */
      z.object({ filter: QueueFilter, until: z.iso.datetime() }),
    ]),
    result: z.object({ accepted: z.array(z.string()), left: z.array(z.string()) }),
  },
  unlockAssignment: {
    method: 'POST',
    path: '/api/assignments/:id/unlock',
    summary: 'Opens an accepted one again, with a reason. A part opens only when what it is a part of is open.',
    right: 'assignment.read',
    params: ById,
    /** `correctBy`: by when it is to be put right; absent, after so many working days as the policy of the body says. */
    body: Sent.extend({ reason: Reason, correctBy: z.iso.date().optional() }),
    result: AssignmentView,
  },
} as const satisfies Contract;
