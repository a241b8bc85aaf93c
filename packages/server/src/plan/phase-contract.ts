// Phases of confirmed plans, over the wire.
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';
import { AnchorView } from './views.ts';

const OfPlan = z.object({ id: z.uuid() });
const OfPhase = z.object({ id: z.uuid(), phase: z.uuid() });
/** A day as far as it is known: 2026, 2026-03, 2026-03-05. */
const Known = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
const Written = { name: z.string().trim().min(1).max(200), from: Known, to: Known };
/** The version that the person has seen. */
const Seen = { version: z.int().min(1) };

export const PhaseView = z.object({
  id: z.string(),
  name: z.string(),
  from: z.string(),
  to: z.string(),
  /** Its days in the calendar; of a shared year both phases have it. */
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  byHand: z.boolean(),
  /** Where the plan says it. */
  document: z.string().nullable(),
  anchor: AnchorView.nullable(),
  /** Tasks that are due within its days. */
  tasks: z.number(),
  version: z.number(),
});
export type PhaseView = z.output<typeof PhaseView>;

const Phases = z.object({
  items: z.array(PhaseView),
  /** Tasks of the plan that no day binds to a phase. */
  undated: z.number(),
  can: z.array(z.enum(['change'])),
});

export const phaseContract = {
  listPhases: {
    method: 'GET',
    path: '/api/plans/:id/phases',
    summary: 'The phases of a plan, what begins first, first, each with what is due in it.',
    right: 'plan.read',
    params: OfPlan,
    result: Phases,
  },
  addPhase: {
    method: 'POST',
    path: '/api/plans/:id/phases',
    summary: 'Adds a phase to a plan in force. A repeated request with the same id is one phase.',
    right: 'plan.confirm',
    params: OfPlan,
    body: z.object({ id: z.uuid(), ...Written }),
    result: Phases,
  },
  changePhase: {
    method: 'PUT',
    path: '/api/plans/:id/phases/:phase',
    summary: 'Gives a phase another name or other days; from then on it is as a person has it.',
    right: 'plan.confirm',
    params: OfPhase,
    body: z.object({ ...Seen, ...Written }),
    result: Phases,
  },
  dropPhase: {
    method: 'POST',
    path: '/api/plans/:id/phases/:phase/drop',
    summary: 'Takes a phase away; reviews that were begun of it go on.',
    right: 'plan.confirm',
    params: OfPhase,
    body: z.object(Seen),
    result: Phases,
  },
} as const satisfies Contract;
