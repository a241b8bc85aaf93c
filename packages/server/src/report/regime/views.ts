// What regimes look like over the wire.
import {
  DAY_OFF_MOVE_NAMES,
  REGIME_FINDING_NAMES,
  REGIME_KIND_NAMES,
  REPORT_FREQUENCY_NAMES,
  SECTION_KEY,
} from '@sauro/core';
import { z } from 'zod';
import { Named } from '../../assignment/views.ts';
import { PlanName } from '../../plan/views.ts';

const Day = z.iso.date();
const Title = z.string().trim().min(1).max(300);

const MonthDayRule = z.object({
  kind: z.literal('day'),
  day: z.int().min(1).max(31),
  /** From the last month of the period: 0 is that month. */
  months: z.int().min(-12).max(12),
  before: z.boolean(),
  dayOff: z.enum(DAY_OFF_MOVE_NAMES),
});
const DateRule = z.object({ kind: z.literal('date'), date: Day });
export const CutOff = z.union([MonthDayRule, DateRule]);
export const Due = z.union([
  MonthDayRule,
  DateRule,
  z.object({ kind: z.literal('after-cut-off'), workingDays: z.int().min(0).max(60) }),
]);

export const OutlineBody = z
  .array(z.object({ key: z.string().regex(SECTION_KEY), title: Title }))
  .min(1)
  .max(30);
export const Attachments = z.array(Title).max(20);
/** Units by id and groups by their words ("UBND các xã, phường"). */
export const ReportersBody = z.object({ units: z.array(z.uuid()).max(500), groups: z.array(Title).max(20) });

/** What a person says of a regime; names of units are added when it is shown. */
export const RegimeBody = z.object({
  title: Title,
  kind: z.enum(REGIME_KIND_NAMES),
  frequency: z.enum(REPORT_FREQUENCY_NAMES),
  cutOff: CutOff,
  from: Day.nullable(),
  levels: z.array(z.object({ reporters: ReportersBody, due: Due })).max(6),
  addressee: z.string().trim().max(300),
  byDecree: z.boolean(),
  daysBefore: z.int().min(0).max(120),
  outline: OutlineBody,
  attachments: Attachments,
  plans: z.array(z.uuid()).max(50),
  startsOn: Day,
  /** In which Word template its reports are written; null: in the form of the decree. */
  template: z.uuid().nullable().default(null),
  /** The phase that it reviews; null: the stretch of its days, of a final review the programme as a whole. */
  phase: z.uuid().nullable().default(null),
});
export type RegimeBody = z.output<typeof RegimeBody>;

export const FindingView = z.object({
  code: z.enum(REGIME_FINDING_NAMES),
  level: z.number(),
  period: z.string(),
  isFault: z.boolean(),
});
export const PeriodView = z.object({
  key: z.string(),
  from: z.string(),
  /** The cut-off. */
  to: z.string(),
  /** For each level, the lowest first. */
  dues: z.array(z.string()),
  opensOn: z.string(),
});

/** As it stands today: its days may be others than those of the regime, which keeps its own. */
export const PhaseName = z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string() });

export const RegimeView = RegimeBody.omit({ levels: true, plans: true, phase: true }).extend({
  id: z.string(),
  unit: Named,
  levels: z.array(z.object({ units: z.array(Named), groups: z.array(z.string()), due: Due })),
  plans: z.array(PlanName),
  phase: PhaseName.extend({ isMoved: z.boolean() }).nullable(),
  /** The duty of a plan that it was taken from. */
  duty: z.string().nullable(),
  endedOn: z.string().nullable(),
  /** The next periods, the nearest first; those whose round is open or over are left out. */
  next: z.array(PeriodView),
  findings: z.array(FindingView),
  /** To be sent with every change: an older one is refused with `regime.moved-on`. */
  version: z.number(),
  can: z.array(z.enum(['amend', 'end', 'open'])),
});
export type RegimeView = z.output<typeof RegimeView>;
