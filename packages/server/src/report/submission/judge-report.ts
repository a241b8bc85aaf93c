// A report that was sent is accepted by who receives it, approved at the top by its leader, or sent back with a reason. Sent
// back, it has some working days more.
import { addWorkingDays, CALENDAR, dayOf, plainDate } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdReport } from './act.ts';
import { findParent } from './queries.ts';
import { reportAccepted, reportApproved, reportReturned } from './report-facts.ts';
import type { ReportId } from './report.ts';

type Seen = { readonly version: number };

export async function acceptReport(cx: Cx, id: ReportId, { version }: Seen): Promise<void> {
  await happen(cx, reportAccepted, await holdReport(cx, id, 'accept', version), { data: {} });
}

export async function approveReport(cx: Cx, id: ReportId, { version }: Seen): Promise<void> {
  await happen(cx, reportApproved, await holdReport(cx, id, 'approve', version), { data: {} });
}

/** Working days to send it again, where whoever returns it says no other day. */
const AGAIN_DAYS = 2;

type Returning = Seen & { readonly words: string; readonly due?: string | undefined };

export async function returnReport(cx: Cx, id: ReportId, { version, words, due }: Returning): Promise<void> {
  const row = await holdReport(cx, id, 'return', version);
  const today = dayOf(cx.now);
  if (due !== undefined && due < today) throw new Problem('report.earlier-day');
  const parent = await findParent(cx, row);
  const hasGoneUp = parent !== undefined && parent.state !== 'waiting' && parent.state !== 'returned';
  if (row.state === 'accepted' && hasGoneUp) throw new Problem('report.parent-sent');
  const until = due === undefined ? addWorkingDays(CALENDAR, today, AGAIN_DAYS) : plainDate(due);
  await happen(cx, reportReturned, row, { data: { due: until }, words });
}
