// What rounds look like over the wire.
import { ROUND_COUNT_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';
import { RoundName } from '../submission/views.ts';

export const RoundCounts = z.record(z.enum(ROUND_COUNT_NAMES), z.number());
export type RoundCounts = z.output<typeof RoundCounts>;

export const RoundView = RoundName.extend({
  unit: Named,
  /** Null: opened by hand for chosen units. */
  regime: z.string().nullable(),
  addressee: z.string(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  /** Last day of the lowest level, and of the highest. */
  firstDue: z.string().nullable(),
  lastDue: z.string().nullable(),
  /** Of the reports that the caller sees, by level from the lowest: who gathers is none of those whom she asked. */
  levels: z.array(z.object({ level: z.number(), due: z.string(), counts: RoundCounts })),
  /** All levels added up: of reports, not of units that were asked. */
  counts: RoundCounts,
  can: z.array(z.enum(['remind', 'close', 'write'])),
});
export type RoundView = z.output<typeof RoundView>;

/** Papers on a round: a letter that urges, a notice of results. */
export const ROUND_LETTERS = ['urging', 'notice'] as const;
export type RoundLetter = (typeof ROUND_LETTERS)[number];
