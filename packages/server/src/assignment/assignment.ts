// An assignment on the server: its ids, its row, and the standing that core's rules are asked about.
import type { AssignmentStanding, AssignmentState, Id, PlainDate } from '@sauro/core';
import type { Selectable } from 'kysely';
import type { AssignmentTable } from '../db/tables.ts';

export type AssignmentId = Id<'assignment'>;
export type AssignmentRow = Selectable<AssignmentTable>;
export type AssignmentPart = 'lead' | 'coordinate';

type StandingColumns = Pick<
  AssignmentRow,
  | 'state'
  | 'dueOn'
  | 'firstDueOn'
  | 'percent'
  | 'enteredPercent'
  | 'begunOn'
  | 'doneOn'
  | 'verifiedOn'
  | 'correctBy'
  | 'keptOn'
  | 'askedDueOn'
  | 'awaitsEvent'
  | 'eventReportedOn'
  | 'dropProposed'
  | 'evidence'
  | 'returns'
  | 'quietSince'
>;

export function standingOf(row: StandingColumns): AssignmentStanding {
  // Days are written as days and states as core's: by columnsOf and by nothing else.
  const day = (text: string | null) => text as PlainDate | null;
  return {
    state: row.state as AssignmentState,
    due: day(row.dueOn),
    firstDue: day(row.firstDueOn),
    percent: row.percent,
    enteredPercent: row.enteredPercent,
    begunOn: day(row.begunOn),
    doneOn: day(row.doneOn),
    verifiedOn: day(row.verifiedOn),
    correctBy: day(row.correctBy),
    keptOn: day(row.keptOn),
    askedDue: day(row.askedDueOn),
    awaitsEvent: row.awaitsEvent,
    eventReported: day(row.eventReportedOn),
    dropProposed: row.dropProposed,
    evidence: row.evidence,
    returns: row.returns,
    // As above.
    quietSince: row.quietSince as PlainDate,
  };
}

export function columnsOf(standing: AssignmentStanding): StandingColumns {
  return {
    state: standing.state,
    dueOn: standing.due,
    firstDueOn: standing.firstDue,
    percent: standing.percent,
    enteredPercent: standing.enteredPercent,
    begunOn: standing.begunOn,
    doneOn: standing.doneOn,
    verifiedOn: standing.verifiedOn,
    correctBy: standing.correctBy,
    keptOn: standing.keptOn,
    askedDueOn: standing.askedDue,
    awaitsEvent: standing.awaitsEvent,
    eventReportedOn: standing.eventReported,
    dropProposed: standing.dropProposed,
    evidence: standing.evidence,
    returns: standing.returns,
    quietSince: standing.quietSince,
  };
}
