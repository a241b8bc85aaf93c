// One unit's report in a round on the server: its id, its row, and the standing that core's rules are asked about.
import type { Id, PlainDate, ReportContent, ReportState, ReportStanding } from '@sauro/core';
import type { Selectable } from 'kysely';
import type { ReportTable } from '../../db/tables.ts';

export type ReportId = Id<'report'>;
export type RoundId = Id<'reportRound'>;
export type AttachmentId = Id<'reportAttachment'>;
export type ReportRow = Selectable<ReportTable>;

export function standingOf({ state, dueOn, submittedOn }: Pick<ReportRow, 'state' | 'dueOn' | 'submittedOn'>) {
  // Written by `columnsOf` alone.
  return { state: state as ReportState, due: dueOn as PlainDate, submittedOn: submittedOn as PlainDate | null };
}

export function columnsOf({ state, due, submittedOn }: ReportStanding) {
  return { state, dueOn: due, submittedOn };
}

/** Written as JSON by submitReport alone. */
export function contentOf({ content }: { readonly content: string }): ReportContent {
  return JSON.parse(content) as ReportContent;
}
