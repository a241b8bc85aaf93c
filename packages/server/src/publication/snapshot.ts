// What the public sees of a plan or of a list of awards, frozen: made once, shown as it was made, whatever becomes of them.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PLAN_KIND_NAMES, type PUBLICATION_KIND_NAMES } from './contract.ts';

export type PlanKind = (typeof PLAN_KIND_NAMES)[number];
export type PublicationKind = (typeof PUBLICATION_KIND_NAMES)[number];

const Counts = z.object({
  total: z.number(),
  doneInTime: z.number(),
  doneLate: z.number(),
  inProgress: z.number(),
  overdue: z.number(),
  notBegun: z.number(),
  /** Told where any waits for its event: what was published before has none. */
  awaitsEvent: z.number().exactOptional(),
});
export type PublicCounts = z.output<typeof Counts>;

const PlanSnapshot = z.object({
  kind: z.enum(PLAN_KIND_NAMES),
  plan: z.object({
    name: z.string(),
    number: z.string().nullable(),
    issuer: z.string().nullable(),
    issuedOn: z.string().nullable(),
    revision: z.number(),
  }),
  body: z.string(),
  asOf: z.string(),
  licence: z.string(),
  /** Of the plan's tasks those that were kept back. */
  leftOut: z.number(),
  tasks: z.array(
    z.object({
      section: z.string(),
      text: z.string(),
      lead: z.array(z.string()),
      coordinate: z.array(z.string()),
      product: z.string().nullable(),
      deadline: z.string().nullable(),
      dueOn: z.string().nullable(),
    }),
  ),
  /** As counted by the roll-up on the day; null where tasks are published. */
  figures: Counts.nullable(),
  units: z.array(z.object({ name: z.string(), counts: Counts })),
  targets: z.array(
    z.object({
      text: z.string(),
      unit: z.string().nullable(),
      aim: z.number(),
      accepted: z.number().nullable(),
      isReached: z.boolean().nullable(),
    }),
  ),
});
export type PlanSnapshot = z.output<typeof PlanSnapshot>;

const AwardSnapshot = z.object({
  kind: z.literal('awards'),
  decision: z.object({ title: z.string(), number: z.string(), issuer: z.string(), issuedOn: z.string() }),
  body: z.string(),
  asOf: z.string(),
  licence: z.string(),
  collectives: z.array(z.object({ form: z.string(), name: z.string(), unit: z.string().nullable() })),
  /** By name where the decision is itself public; empty where not. */
  individuals: z.array(z.object({ form: z.string(), name: z.string(), unit: z.string() })),
  /** How many by unit and form, where they are not named; empty where they are. */
  counts: z.array(z.object({ form: z.string(), unit: z.string(), count: z.number() })),
});
export type AwardSnapshot = z.output<typeof AwardSnapshot>;

export const Snapshot = z.discriminatedUnion('kind', [PlanSnapshot, AwardSnapshot]);
export type Snapshot = z.output<typeof Snapshot>;

/** As it is called in a list. */
export function titleOf(snapshot: Snapshot): string {
  return snapshot.kind === 'awards' ? snapshot.decision.title : snapshot.plan.name;
}

/** Of what it says, in whatever order the database gives its keys back. */
export function sha256Of(snapshot: Snapshot): string {
  return createHash('sha256')
    .update(JSON.stringify(Snapshot.parse(snapshot)))
    .digest('hex');
}
