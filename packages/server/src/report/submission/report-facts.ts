// What can happen to a report, as facts of the ledger. Each is applied by core's fold; the row is what the fold leaves, and a
// step keeps the words, which never stand in the ledger.
import {
  applyReportFact,
  type Edit,
  expectedStanding,
  heardBy,
  type PersonId,
  type ReportFact,
  type ReportFactKind,
  type UnitId,
} from '@sauro/core';
import type { Action, Fact, ManyAction } from '../../kit/ledger.ts';
import {
  insertReports,
  insertSteps,
  insertSubmission,
  type NewStep,
  type NewSubmission,
  putEdits,
  putWords,
  updateStandings,
} from './queries-write.ts';
import { columnsOf, type ReportRow, type RoundId, standingOf } from './report.ts';

export type FactData<Kind extends ReportFactKind> = Omit<Extract<ReportFact, { kind: Kind }>, 'kind'>;
type Expected = FactData<'expected'> & {
  readonly round: RoundId;
  readonly unit: UnitId;
  readonly receiver: UnitId | null;
  readonly level: number;
};

export const reportExpected: ManyAction<'report', Expected, { readonly runner: UnitId }> = {
  kind: 'report.expected',
  heardBy: heardBy('report.expected'),
  applyMany: async (cx, facts) => {
    await insertReports(
      cx,
      facts.map(({ subject, data: { round, unit, receiver, level, due }, aside }) => ({
        id: subject,
        roundId: round,
        unitId: unit,
        receiverUnitId: receiver,
        runnerUnitId: aside.runner,
        level,
        dueOn: due,
      })),
    );
    await insertSteps(
      cx,
      facts.map((fact) =>
        stepOf(fact, { kind: 'expected', version: 1, after: expectedStanding(fact.data), words: '' }),
      ),
    );
  },
};

type Held = { readonly before: ReportRow; readonly words: string };

function reportAction<Kind extends Exclude<ReportFactKind, 'expected' | 'submitted'>>(
  kind: Kind,
): ManyAction<'report', FactData<Kind>, Held> {
  return {
    kind: `report.${kind}`,
    heardBy: heardBy(`report.${kind}`),
    applyMany: async (cx, facts) => {
      const moved = facts.map((fact) => {
        const { before, words } = fact.aside;
        // Kind and data were taken apart from one fact of core's by FactData.
        const whole = { ...fact.data, kind } as unknown as ReportFact;
        const after = applyReportFact(standingOf(before), whole);
        const version = before.version + 1;
        return { id: fact.subject, version, after, step: stepOf(fact, { kind, version, after, words }) };
      });
      await insertSteps(
        cx,
        moved.map(({ step }) => step),
      );
      await updateStandings(
        cx,
        moved.map(({ id, version, after }) => ({ id, version, ...columnsOf(after) })),
      );
    },
  };
}

export const reportAccepted = reportAction('accepted');
export const reportApproved = reportAction('approved');
export const reportWithdrawn = reportAction('withdrawn');
export const reportReturned = reportAction('returned');
export const reportExtended = reportAction('extended');
export const reportExcused = reportAction('excused');
export const reportResumed = reportAction('resumed');

type Sent = FactData<'submitted'> & {
  readonly number: number;
  readonly sha256: string;
  readonly missing: readonly string[];
};
type Sending = Held & { readonly submission: NewSubmission; readonly by: PersonId | null };

/** What was sent is kept whole beside the fact, which holds its hash. */
export const reportSubmitted: Action<'report', Sent, Sending> = {
  kind: 'report.submitted',
  heardBy: heardBy('report.submitted'),
  apply: async (cx, fact, { before, words, submission, by }) => {
    const after = applyReportFact(standingOf(before), { kind: 'submitted', on: fact.data.on });
    const version = before.version + 1;
    const sender = { submittedBy: by, submittedFor: fact.data.onBehalfOf ?? null };
    await insertSubmission(cx, submission);
    await insertSteps(cx, [stepOf(fact, { kind: 'submitted', version, after, words })]);
    await updateStandings(cx, [
      { id: fact.subject, version, ...columnsOf(after), number: fact.data.number, ...sender },
    ]);
  },
};

type Worded = { readonly section: string; readonly version: number };

/** Words that are being typed: the ledger knows of which section, never the words. */
export const reportWorded: Action<'report', Worded, { readonly text: string }> = {
  kind: 'report.worded',
  apply: (cx, { subject, data, at }, { text }) => putWords(cx, { reportId: subject, ...data, text, at }),
};

/** Of what is done to gathered words the ledger knows how much it is by now, and never the words. */
export const reportEdited: Action<
  'report',
  { readonly version: number; readonly count: number },
  { readonly edits: readonly Edit[] }
> = {
  kind: 'report.edited',
  apply: (cx, { subject, data: { version }, at }, { edits }) => putEdits(cx, { reportId: subject, edits, version, at }),
};

type Left = Pick<NewStep, 'kind' | 'version' | 'words'> & { readonly after: ReturnType<typeof standingOf> };

function stepOf(
  { id, subject, data }: Pick<Fact<'report', { readonly on: string }>, 'id' | 'subject' | 'data'>,
  { after, ...left }: Left,
): NewStep {
  return { ...left, reportId: subject, factId: id, onDay: data.on, ...columnsOf(after) };
}
