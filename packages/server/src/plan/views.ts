// What plans, tasks and comparisons look like over the wire.
import { FACETS } from '@sauro/core';
import type { Anchor, Deadline, Task } from '@sauro/reader/reading';
import { z } from 'zod';

const CLARITY = ['clear', 'vague', 'unclear'] as const;
export const AnchorView = z.custom<Anchor>((value) => typeof value === 'object' && value !== null);
const DeadlineView = z.custom<Deadline | null>((value) => typeof value === 'object');

export const REVISION_MODES = ['first', 'corrects', 'replaces', 'amends'] as const;
export type RevisionMode = (typeof REVISION_MODES)[number];

/** For each of the six, how many tasks are clear, vague and unclear. */
const ClearCounts = z.record(z.enum(FACETS), z.record(z.enum(CLARITY), z.number()));

export const PlanView = z.object({
  id: z.string(),
  document: z.string(),
  revision: z.number(),
  kind: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  title: z.string(),
  counts: z.object({ tasks: z.number(), targets: z.number() }),
  /** Of 100. */
  score: z.number(),
  clear: ClearCounts,
  confirmedAt: z.string(),
});
export type PlanView = z.output<typeof PlanView>;

export const PlanName = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
});

export const TaskView = z.object({
  id: z.string(),
  plan: PlanName,
  document: z.string(),
  section: z.string(),
  sectionTitle: z.string(),
  part: z.enum(['tasks', 'implementation']),
  text: z.string(),
  lead: z.array(z.string()),
  coordinate: z.array(z.string()),
  product: z.string().nullable(),
  deadline: DeadlineView,
  dueOn: z.string().nullable(),
  clear: z.record(z.enum(FACETS), z.enum(CLARITY)),
  units: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(['lead', 'coordinate']) })),
  anchor: AnchorView,
  sinceRevision: z.number(),
  changedRevision: z.number(),
  droppedRevision: z.number().nullable(),
});
export type TaskView = z.output<typeof TaskView>;

export const COMPARED_FIELDS = ['section', 'text', 'lead', 'coordinate', 'product', 'deadline'] as const;
const TaskWordsView = z.custom<
  Pick<Task, 'section' | 'part' | 'text' | 'lead' | 'coordinate' | 'product' | 'deadline'>
>((value) => typeof value === 'object' && value !== null);

/** Two states of a plan: `before` is null for what was added, `after` for what was dropped. */
export const Comparison = z.object({
  tasks: z.array(
    z.object({
      state: z.enum(['added', 'changed', 'dropped', 'same']),
      before: TaskWordsView.nullable(),
      after: TaskWordsView.nullable(),
      /** Which fields differ; empty unless changed. */
      fields: z.array(z.enum(COMPARED_FIELDS)),
      /** Of the draft, where there is one. */
      item: z.string().nullable(),
      task: z.string().nullable(),
    }),
  ),
  targets: z.array(
    z.object({
      state: z.enum(['added', 'changed', 'dropped', 'same']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  counts: z.object({ added: z.number(), changed: z.number(), dropped: z.number(), same: z.number() }),
});
export type Comparison = z.output<typeof Comparison>;

export const OVERLAP_KINDS = ['same-work', 'other-date', 'same-product', 'other-number'] as const;
export const OverlapView = z.object({
  item: z.string(),
  kind: z.enum(OVERLAP_KINDS),
  /** 0 to 1. */
  likeness: z.number(),
  other: z.object({
    plan: PlanName,
    document: z.string(),
    /** Task or target of the register. */
    id: z.string(),
    text: z.string(),
    /** Its deadline or number, in words. */
    says: z.string().nullable(),
    anchor: AnchorView,
  }),
});
export type OverlapView = z.output<typeof OverlapView>;
