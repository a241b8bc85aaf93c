// What figures, targets and warnings look like over the wire.
import { COUNT_MEASURE_NAMES, SUM_RULE_NAMES, WARNING_NAMES } from '@sauro/core';
import { COMPARATORS } from '@sauro/reader/reading';
import { z } from 'zod';
import { AssignmentView } from '../assignment/views.ts';
import { PlanName } from '../plan/views.ts';

const Named = z.object({ id: z.string(), name: z.string() });
const Figures = z.record(z.enum(COUNT_MEASURE_NAMES), z.number());

export const PolicyView = z.object({
  silentWorkingDays: z.number(),
  driftPoints: z.number(),
  driftDays: z.number(),
  returnedTimes: z.number(),
  dueSoonWorkingDays: z.number(),
  unclearFacets: z.number(),
  judgingWorkingDays: z.number(),
  correctionWorkingDays: z.number(),
  rankedFrom: z.number(),
});

/** One sum of figures of a target; null where nothing was told. */
const Summed = z
  .object({
    how: z.enum(SUM_RULE_NAMES),
    value: z.number(),
    numerator: z.number().nullable(),
    denominator: z.number().nullable(),
    count: z.number(),
    isReached: z.boolean(),
  })
  .nullable();
export const TargetView = z.object({
  id: z.string(),
  text: z.string(),
  section: z.string(),
  plan: PlanName,
  unit: z.string().nullable(),
  comparator: z.enum(COMPARATORS),
  aim: z.number(),
  max: z.number().nullable(),
  entered: Summed,
  /** Of what stands reported as done, accepted or not yet. */
  reported: Summed,
  accepted: Summed,
  /** Units that have been given what it was told on; and of how many of its reports a check in the field has found otherwise. */
  given: z.number(),
  refuted: z.number(),
});

/** Each reason in both languages: the sentence is the same wherever it is read. */
export const WarnedView = z.object({
  assignment: AssignmentView,
  warnings: z.array(z.object({ kind: z.enum(WARNING_NAMES), vi: z.string(), en: z.string() })),
});

/** A task with all of its assignments that are warned of; of one alone `first` is all. */
export const WarnedTaskView = z.object({
  task: z.object({ id: z.string(), text: z.string() }),
  any: z.number(),
  kinds: z.record(z.enum(WARNING_NAMES), z.number()),
  /** Of how many units they are, and how many are overdue. */
  units: z.number(),
  overdue: z.number(),
  /** That which is due first. */
  first: WarnedView,
});

/** A unit whose work others wait for. */
export const HolderView = z.object({
  unit: Named,
  /** `late`: others are done with the same tasks; `judging`: reports of others wait to be looked at. */
  why: z.enum(['late', 'judging']),
  /** Assignments of others that are held up. */
  held: z.number(),
  /** Tasks that are not finished because of it, or reports that wait. */
  count: z.number(),
  /** The longest, in days. */
  days: z.number(),
});

const WarnedShort = z.object({ any: z.number(), kinds: z.record(z.enum(WARNING_NAMES), z.number()) });

/** Of what was given by a unit, who has not reported. */
const Missing = z.object({
  unit: Named,
  figures: Figures,
  units: z.array(z.object({ unit: Named, missing: z.number(), expected: z.number() })),
  /** Units that have not reported something that is due, in all. */
  count: z.number(),
});

export const Overview = z.object({
  at: z.string(),
  /** Of whose units' work: entered there. */
  unit: z
    .object({
      unit: Named,
      figures: Figures,
      warned: WarnedShort,
      /** Of the parts that it has given further down; null where it has given none. */
      parts: Figures.nullable(),
    })
    .nullable(),
  /** For who decides: what is late, about to be, silent; and who holds others up. */
  exceptions: z
    .object({
      unit: Named,
      figures: Figures,
      warned: WarnedShort,
      /** The tasks that are due first, and how many are warned of. */
      tasks: z.array(WarnedTaskView),
      count: z.number(),
      holders: z.array(HolderView),
      worst: z.array(z.object({ unit: Named, overdue: z.number(), total: z.number() })),
    })
    .nullable(),
  /** For who compiles: of what was given, who has not reported. */
  missing: Missing.nullable(),
  /** The same of her other offices. */
  missingElsewhere: z.array(Missing),
  /** For who holds none of these: all that she sees. */
  all: Figures.nullable(),
});
