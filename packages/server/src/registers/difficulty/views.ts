// What difficulties look like over the wire.
import {
  DIFFICULTY_ACTS,
  DIFFICULTY_KIND_NAMES,
  DIFFICULTY_OUTCOME_NAMES,
  DIFFICULTY_STATE_NAMES,
  ESCALATION_REASONS,
} from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';
import { PlanName } from '../../plan/views.ts';

/** Who must act next, since when and until when; core's `sayNext` makes the sentence of it. */
export const NextView = z.object({
  must: z.enum(['answer', 'fulfil', 'confirm']),
  unit: Named,
  /** Whom the unit has named for such things. */
  person: Named.nullable(),
  since: z.iso.date(),
  /** Working days: 0 on the day itself. */
  waited: z.number(),
  due: z.iso.date(),
  /** Working days: 0 on the day itself, below 0 when past. */
  left: z.number(),
  /** Days off may lie between: 0 working days left is not today. */
  isToday: z.boolean(),
  isOverdue: z.boolean(),
});

export const DifficultyView = z.object({
  id: z.string(),
  plan: PlanName,
  kind: z.enum(DIFFICULTY_KIND_NAMES),
  words: z.string(),
  /** What the unit proposes; may be empty. */
  proposal: z.string(),
  urgent: z.boolean(),
  /** The unit says that it is beyond its own authority. */
  beyondAuthority: z.boolean(),
  state: z.enum(DIFFICULTY_STATE_NAMES),
  raiser: Named,
  raisedBy: Named.nullable(),
  raisedAt: z.iso.datetime(),
  /** In whose name it is answered; the holder lies within it. */
  addressed: Named,
  holder: Named,
  next: NextView.nullable(),
  /** What it stands in the way of; `assignment` is null where the caller does not see it. */
  works: z.array(
    z.object({ task: z.string(), section: z.string(), text: z.string(), assignment: z.string().nullable() }),
  ),
  /** The last answer, also where it was reopened since. */
  answer: z
    .object({
      outcome: z.enum(DIFFICULTY_OUTCOME_NAMES),
      /** The day by which it will be dealt with, where it says that it will. */
      promised: z.iso.date().nullable(),
      words: z.string(),
      by: z.string().nullable(),
      at: z.iso.datetime(),
      /** With which it was answered. */
      document: Named.nullable(),
    })
    .nullable(),
  /** What whoever it went up to said last, when it was handed down. */
  direction: z
    .object({
      words: z.string(),
      by: z.string().nullable(),
      at: z.iso.datetime(),
      /** The unit that was to deal with it, and until when it was to answer. */
      to: Named,
      due: z.iso.date().nullable(),
    })
    .nullable(),
  escalations: z.number(),
  reopenings: z.number(),
  /** What it stood in the way of is accepted, as far as the caller sees it. */
  isWorkAccepted: z.boolean(),
  /** To be sent with every act: an act on an older version is refused with `difficulty.moved-on`. */
  version: z.number(),
  can: z.array(z.enum(DIFFICULTY_ACTS)),
  /** The caller could answer it now, were it not her own. */
  isOwn: z.boolean(),
});
export type DifficultyView = z.output<typeof DifficultyView>;

export const DifficultyStepView = z.object({
  id: z.string(),
  kind: z.enum(['raised', 'routed', 'directed', 'answered', 'escalated', 'reopened', 'closed', 'withdrawn']),
  /** Of an escalation, a closing and a withdrawal. */
  why: z.enum([...ESCALATION_REASONS, 'content', 'silent', 'with-work', 'taken-back', 'work-over']).nullable(),
  outcome: z.enum(DIFFICULTY_OUTCOME_NAMES).nullable(),
  promised: z.iso.date().nullable(),
  /** The answer, or the reason; of the first step empty. */
  words: z.string(),
  document: Named.nullable(),
  state: z.enum(DIFFICULTY_STATE_NAMES),
  /** The unit that held it after this. */
  holder: Named,
  due: z.iso.date().nullable(),
  /** Null for what happened by itself. */
  by: Named.nullable(),
  at: z.iso.datetime(),
});
