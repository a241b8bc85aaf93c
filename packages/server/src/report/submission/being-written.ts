// Who sees what is not sent yet: the unit that writes it and those above it. Whoever receives it sees what was sent.
import type { Cx } from '../../kit/system.ts';
import { areWithin } from '../../people/queries-tree.ts';
import { findLastSubmission } from './queries.ts';
import type { ReportRow } from './report.ts';

/** Not sent, and the caller is of those who write it: she sees what it would say now. */
export async function isBeingWritten(cx: Cx, row: ReportRow): Promise<boolean> {
  return (row.state === 'waiting' || row.state === 'returned') && seesUnit(cx, row);
}

/** What was added after the last sending is not sent. */
export async function isSent(cx: Cx, row: ReportRow, addedAt: Date): Promise<boolean> {
  const sent = await findLastSubmission(cx, row);
  return sent !== undefined && addedAt <= sent.at;
}

/** Of those who write: of their own unit or of one below them. */
async function seesUnit(cx: Cx, { unitId }: ReportRow): Promise<boolean> {
  const { sees } = cx.acting;
  return sees === 'all' || (sees.length > 0 && (await areWithin(cx, [unitId], sees)));
}
