// What becomes of work that was given when its plan is revised, over the wire.
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

const Work = {
  tasks: z.number(),
  /** Of these, what is still to be done. */
  open: z.number(),
};

export const followContract = {
  previewFollowing: {
    method: 'GET',
    path: '/api/drafts/:id/following',
    summary:
      'What would become of work that was given, as far as the caller sees it, were a draft confirmed as a revision of its plan: of tasks that recur from then on, that are done once from then on, and that it drops.',
    right: 'plan.read',
    params: z.object({ id: z.uuid() }),
    query: z.object({ plan: z.uuid(), mode: z.enum(['corrects', 'replaces', 'amends']) }),
    result: z.object({
      /** `accepted`: done once and accepted, stays so, and the first period opens for its unit. */
      recurs: z.object({ ...Work, accepted: z.number() }),
      /** `open`: in a period that stays until its end, before it is given once. */
      once: z.object(Work),
      /** Of what is open, how much was reported and waits for an answer, and how much was begun; what was accepted stays so. */
      dropped: z.object({ ...Work, reported: z.number(), begun: z.number(), accepted: z.number() }),
    }),
  },
} as const satisfies Contract;
