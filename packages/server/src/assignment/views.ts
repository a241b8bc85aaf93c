// What assignments look like over the wire.
import { ASSIGNMENT_ACTS, ASSIGNMENT_STATES, LABEL_NAMES } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import { z } from 'zod';
import { PlanName } from '../plan/views.ts';

export const Named = z.object({ id: z.string(), name: z.string() });
const DeadlineView = z.custom<Deadline | null>((value) => typeof value === 'object');

export const AssignmentView = z.object({
  id: z.string(),
  plan: PlanName,
  task: z.object({ id: z.string(), section: z.string(), product: z.string().nullable(), deadline: DeadlineView }),
  /** What is to be done: of a part its own words, else those of the task. */
  text: z.string(),
  unit: Named,
  issuer: Named,
  part: z.enum(['lead', 'coordinate']),
  /** Name in the plan through which it came to the unit. */
  name: z.string(),
  fromGroup: z.boolean(),
  /** The assignment that it is a part of. */
  parent: z.string().nullable(),
  replaces: z.string().nullable(),
  /** Who does it in the unit, and who decides on it. */
  person: Named.nullable(),
  decider: Named.nullable(),
  period: z.object({ key: z.string(), from: z.string(), to: z.string() }).nullable(),
  state: z.enum(ASSIGNMENT_STATES),
  label: z.enum(LABEL_NAMES),
  due: z.string().nullable(),
  /** The event that it is to be done after has not come: its words are those of the task's deadline. */
  awaitsEvent: z.boolean(),
  /** Day on which it came, as the unit has reported and nobody has answered. */
  eventReported: z.string().nullable(),
  firstDue: z.string().nullable(),
  /** Asked for and not answered. */
  askedDue: z.string().nullable(),
  /** Working days from today to `due`: 0 on the day itself, below 0 when past; null without a deadline. */
  workingDaysLeft: z.number().nullable(),
  percent: z.number(),
  begunOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  verifiedOn: z.string().nullable(),
  /** It was opened again: reported anew by that day it counts as of the day that is kept, later it counts by itself. */
  correction: z.object({ by: z.string(), keeps: z.string() }).nullable(),
  /** Pieces of evidence that are kept. */
  evidence: z.number(),
  /** The plan no longer holds its task: to be withdrawn. */
  dropProposed: z.boolean(),
  issuedOn: z.string(),
  /** Since when it is in its state. */
  since: z.string(),
  /** Of the parts that it was split into, withdrawn ones not counted; `percent` is their mean. Null where it has none. */
  parts: z.object({ total: z.number(), done: z.number(), percent: z.number() }).nullable(),
  /** To be sent with every act: an act on an older version is refused with `assignment.moved-on`. */
  version: z.number(),
  can: z.array(z.enum(ASSIGNMENT_ACTS)),
  /** What the caller could do now, were it not her own: another decides on it. */
  own: z.array(z.enum(ASSIGNMENT_ACTS)),
});
export type AssignmentView = z.output<typeof AssignmentView>;

/** A piece of evidence by which it is opened; `url` of a link. */
export const PieceName = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  isKept: z.boolean(),
});

/** One fact of the timeline, with what it changed. Dates of `before` and `after` are YYYY-MM-DD. */
const Standing = z.object({ state: z.enum(ASSIGNMENT_STATES), due: z.string().nullable(), percent: z.number() });
export const FactView = z.object({
  id: z.string(),
  /** Without the word before the point: `issued`, `extension-asked` … as in core's AssignmentFact. */
  kind: z.string(),
  at: z.string(),
  by: Named.nullable(),
  /** Whose office it was done with, where that was lent. */
  onBehalfOf: Named.nullable(),
  reason: z.string().nullable(),
  before: Standing.nullable(),
  after: Standing.nullable(),
  /** Of an extension the day asked for or granted. */
  to: z.string().nullable(),
  /** The day on which the event came. */
  came: z.string().nullable(),
  /** Whom it names, or who was told up the ladder. */
  person: Named.nullable(),
  /** A copy of the same work that a merger of units has brought together with it: which, and whose it was or is. */
  other: z.object({ id: z.string(), unit: z.string() }).nullable(),
  /** The piece of evidence that was added, described or taken away; `url` of a link. Null also of one that bears a mark of secrecy. */
  evidence: PieceName.nullable(),
  /** Of an event that a unit reports, the pieces of evidence that show it. */
  pieces: z.array(PieceName),
});

export const ExtensionView = z.object({
  id: z.string(),
  from: z.string(),
  asked: z.string(),
  reason: z.string(),
  askedBy: Named.nullable(),
  askedAt: z.string(),
  outcome: z.enum(['granted', 'refused', 'lapsed', 'taken-back']).nullable(),
  granted: z.string().nullable(),
  answer: z.string().nullable(),
  answeredBy: Named.nullable(),
  answeredAt: z.string().nullable(),
});

/** How many stand where on a day. The seven counts exclude each other and add up to `total`; withdrawn ones are left out. */
export const Counts = z.object({
  total: z.number(),
  doneInTime: z.number(),
  doneLate: z.number(),
  inProgress: z.number(),
  overdue: z.number(),
  notBegun: z.number(),
  awaitsEvent: z.number(),
  declined: z.number(),
  /** Of those not done: reported and waiting to be looked at. */
  waiting: z.number(),
});
export type Counts = z.output<typeof Counts>;

/** A slip of one assignment, of all that its unit has of the plan, or the plan by which the unit carries all of it out. */
export const ASSIGNMENT_PAPERS = ['slip', 'plan-slip', 'own-plan'] as const;
export type AssignmentPaper = (typeof ASSIGNMENT_PAPERS)[number];
