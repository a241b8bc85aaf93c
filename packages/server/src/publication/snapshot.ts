// What the public sees of a plan, frozen: made once, shown as it was made, whatever becomes of the plan.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PUBLICATION_KIND_NAMES } from './contract.ts';

export type PublicationKind = (typeof PUBLICATION_KIND_NAMES)[number];

const Counts = z.object({
  total: z.number(),
  doneInTime: z.number(),
  doneLate: z.number(),
  inProgress: z.number(),
  overdue: z.number(),
  notBegun: z.number(),
});
export type PublicCounts = z.output<typeof Counts>;

export const Snapshot = z.object({
  kind: z.enum(PUBLICATION_KIND_NAMES),
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
export type Snapshot = z.output<typeof Snapshot>;

/** Of what it says, in whatever order the database gives its keys back. */
export function sha256Of(snapshot: Snapshot): string {
  return createHash('sha256')
    .update(JSON.stringify(Snapshot.parse(snapshot)))
    .digest('hex');
}
