// What waits for an event, and that the event has come, over the wire.
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';
import { PlanName } from '../plan/views.ts';
import { Reason, Sent } from './sent.ts';
import { AssignmentView, PieceName } from './views.ts';

const ById = z.object({ id: z.uuid() });
const Day = z.iso.date();
/** `came`: the day on which the event came; `due`: the deadline that follows; `reason`: by which document, may be empty. */
const EventCame = z.object({ came: Day, due: Day.nullable(), reason: z.string().trim().max(2000).default('') });

export const eventContract = {
  listAwaitedEvents: {
    method: 'GET',
    path: '/api/awaited-events',
    summary:
      'Tasks of which work waits for an event, with the words of it; what a unit reports to have come first, then what has waited longest.',
    right: 'assignment.read',
    query: z.object({
      plan: z.uuid().optional(),
      task: z.uuid().optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    result: z.object({
      items: z.array(
        z.object({
          task: z.string(),
          text: z.string(),
          plan: PlanName,
          /** Words of the event, as the plan has them. */
          words: z.string(),
          /** Day on which the first of it was given. */
          since: z.string(),
          /** Assignments that wait, as a list by this label shows them; and those that their units have begun before. */
          waiting: z.number(),
          begun: z.number(),
          /** Whether the caller may say that the event has come, of some of it at least. */
          canTell: z.boolean(),
          /** Units that report that it has come, and were not answered; the first day first. */
          reports: z.array(
            z.object({
              assignment: z.string(),
              unit: z.string(),
              came: z.string(),
              reason: z.string(),
              /** What shows it. */
              pieces: z.array(PieceName),
            }),
          ),
        }),
      ),
      total: z.number(),
    }),
  },
  tellEventOfTask: {
    method: 'POST',
    path: '/api/tasks/:id/event',
    summary:
      'The event that a task waits for has come: all that the caller has given of it is work with a deadline now.',
    right: 'assignment.issue',
    params: ById,
    body: EventCame,
    result: z.object({ told: z.number(), left: z.number() }),
  },
  tellEvent: {
    method: 'POST',
    path: '/api/assignments/:id/event',
    summary: 'The event that one assignment waits for has come.',
    right: 'assignment.read',
    params: ById,
    body: EventCame.extend(Sent.shape),
    result: AssignmentView,
  },
  reportEvent: {
    method: 'POST',
    path: '/api/assignments/:id/event/report',
    summary: 'The unit reports that the event has come; whoever gave the work says so too, or refuses.',
    right: 'assignment.read',
    params: ById,
    body: Sent.extend({
      came: Day,
      reason: Reason,
      /** Pieces of evidence of the assignment that show it: files, links, or documents of the system attached to it. */
      evidence: z.array(z.uuid()).max(20).default([]),
    }),
    result: AssignmentView,
  },
  refuseEvent: {
    method: 'POST',
    path: '/api/assignments/:id/event/refuse',
    summary: 'The event that a unit has reported has not come: the work waits on, and the unit is told why.',
    right: 'assignment.read',
    params: ById,
    body: Sent.extend({ reason: Reason }),
    result: AssignmentView,
  },
} as const satisfies Contract;
