// What reconciliations look like over the wire.
import { FIGURE_SCOPE_NAMES, MENDER_NAMES, RECONCILIATION_ACTS, RECONCILIATION_STATE_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Named } from '../assignment/views.ts';
import { PlanName } from '../plan/views.ts';

export const SystemView = z.object({
  code: z.string(),
  name: z.string(),
  note: z.string(),
  isActive: z.boolean(),
});
export type SystemView = z.output<typeof SystemView>;

export const ReconciliationView = z.object({
  id: z.string(),
  system: z.object({ code: z.string(), name: z.string() }),
  unit: Named,
  scope: z.enum(FIGURE_SCOPE_NAMES),
  /** `target` and `plan` are null for a figure that no plan has. `name`: as it was then. */
  target: z.string().nullable(),
  plan: PlanName.nullable(),
  name: z.string(),
  /** Unit of measure, may be empty; `%` for shares. */
  measure: z.string(),
  day: z.iso.date(),
  period: z.string(),
  /** As it was compared; null where nothing had been accepted by that day. */
  ours: z.number().nullable(),
  oursNumerator: z.number().nullable(),
  oursDenominator: z.number().nullable(),
  /** Figures of units that it was added up of. */
  oursCount: z.number().nullable(),
  /** Counted again now, as of the same day. Of one that is closed: as it was compared. */
  anew: z.number().nullable(),
  theirs: z.number(),
  theirsOn: z.iso.date(),
  note: z.string(),
  comparedBy: Named.nullable(),
  comparedAt: z.iso.datetime(),
  state: z.enum(RECONCILIATION_STATE_NAMES),
  explanation: z
    .object({
      words: z.string(),
      mender: z.enum(MENDER_NAMES),
      by: z.string().nullable(),
      at: z.iso.datetime(),
    })
    .nullable(),
  closed: z.object({ by: z.string().nullable(), at: z.iso.datetime() }).nullable(),
  /** To be sent with every act: an act on an older version is refused with `reconciliation.moved-on`. */
  version: z.number(),
  can: z.array(z.enum(RECONCILIATION_ACTS)),
});
export type ReconciliationView = z.output<typeof ReconciliationView>;

export const ReconciliationStepView = z.object({
  id: z.string(),
  kind: z.enum(['compared', 'explained', 'closed', 'reopened']),
  /** Of a comparison: both figures. */
  ours: z.number().nullable(),
  theirs: z.number().nullable(),
  theirsOn: z.iso.date().nullable(),
  words: z.string(),
  mender: z.enum(MENDER_NAMES).nullable(),
  by: Named.nullable(),
  at: z.iso.datetime(),
});
