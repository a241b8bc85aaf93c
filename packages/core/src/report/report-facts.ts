// What has happened to one unit's report in a round, as facts, and what they add up to: its state, its due day and when it
// was sent. State is this fold and nothing else; each step is kept, so that it can be told how a round stood on any day.
import type { PersonId } from '../id.ts';
import type { PlainDate } from '../time.ts';
import { nextReportState, type ReportAct, type ReportState } from './report-lifecycle.ts';

/** `due`: until when it is to be sent, or sent again. */
export type ReportFact =
  | { readonly kind: 'expected'; readonly on: PlainDate; readonly due: PlainDate }
  /** `onBehalfOf`: whose office it was sent with, where she was away. */
  | { readonly kind: 'submitted'; readonly on: PlainDate; readonly onBehalfOf?: PersonId }
  | { readonly kind: 'accepted'; readonly on: PlainDate }
  | { readonly kind: 'approved'; readonly on: PlainDate }
  | { readonly kind: 'returned'; readonly on: PlainDate; readonly due: PlainDate }
  | { readonly kind: 'withdrawn'; readonly on: PlainDate }
  | { readonly kind: 'extended'; readonly on: PlainDate; readonly due: PlainDate }
  | { readonly kind: 'excused'; readonly on: PlainDate }
  | { readonly kind: 'resumed'; readonly on: PlainDate };
export type ReportFactKind = ReportFact['kind'];
export const REPORT_FACT_KINDS = [
  'expected',
  'submitted',
  'accepted',
  'approved',
  'returned',
  'withdrawn',
  'extended',
  'excused',
  'resumed',
] as const satisfies readonly ReportFactKind[];

/** The act that each fact is the trace of; null for the first. */
export const REPORT_ACT_OF = {
  expected: null,
  submitted: 'submit',
  accepted: 'accept',
  approved: 'approve',
  returned: 'return',
  withdrawn: 'withdraw',
  extended: 'extend',
  excused: 'excuse',
  resumed: 'resume',
} as const satisfies Record<ReportFactKind, ReportAct | null>;

export type ReportStanding = {
  readonly state: ReportState;
  readonly due: PlainDate;
  /** When what stands was sent; null where nothing does. */
  readonly submittedOn: PlainDate | null;
};

export function expectedStanding({ due }: { readonly due: PlainDate }): ReportStanding {
  return { state: 'waiting', due, submittedOn: null };
}

/** A fact that does not fit the moment cannot have happened: it is a fault of the code that recorded it. */
export function applyReportFact(standing: ReportStanding, fact: ReportFact): ReportStanding {
  const act = REPORT_ACT_OF[fact.kind];
  const state = act === null ? null : nextReportState(standing.state, act);
  if (state === null) throw new Error(`A report that is ${standing.state} cannot be ${fact.kind}.`);
  switch (fact.kind) {
    case 'submitted':
      return { ...standing, state, submittedOn: fact.on };
    case 'returned':
      // A returned report counts as not sent; it has until the later of both days.
      return { state, due: fact.due > standing.due ? fact.due : standing.due, submittedOn: null };
    case 'withdrawn':
      return { ...standing, state, submittedOn: null };
    case 'extended':
      return { ...standing, state, due: fact.due };
    default:
      return { ...standing, state };
  }
}

export function foldReport(facts: readonly ReportFact[]): ReportStanding {
  const [first, ...rest] = facts;
  if (first?.kind !== 'expected') throw new Error('A report begins with being expected.');
  return rest.reduce(applyReportFact, expectedStanding(first));
}

/** How it stands against its day, at the end of a day. */
export const REPORT_LABELS = {
  'sent-in-time': { vi: 'Gửi đúng hạn', en: 'Sent in time' },
  'sent-late': { vi: 'Gửi trễ', en: 'Sent late' },
  waiting: { vi: 'Còn hạn', en: 'Not due yet' },
  overdue: { vi: 'Quá hạn chưa gửi', en: 'Overdue' },
  excused: { vi: 'Được miễn', en: 'Excused' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type ReportLabel = keyof typeof REPORT_LABELS;
export const REPORT_LABEL_NAMES = [
  'sent-in-time',
  'sent-late',
  'waiting',
  'overdue',
  'excused',
] as const satisfies readonly ReportLabel[];

export function reportLabel({ state, due, submittedOn }: ReportStanding, at: PlainDate): ReportLabel {
  if (state === 'excused') return 'excused';
  if (submittedOn !== null) return submittedOn <= due ? 'sent-in-time' : 'sent-late';
  return at <= due ? 'waiting' : 'overdue';
}
