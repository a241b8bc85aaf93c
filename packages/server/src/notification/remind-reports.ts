// Reports that are due within two working days, and those that are late: whoever must send is told once of each. Given more
// time, it is another deadline.
import { addWorkingDays, CALENDAR, dayOf, NOTICES, type TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { eachByItself } from '../kit/each-by-itself.ts';
import type { Cx, System } from '../kit/system.ts';
import type { ReportId } from '../report/submission/report.ts';
import type { OutChannel, SubjectId } from './notification.ts';
import { listReportAudience, listReportDeadlines } from './queries-reports.ts';
import { tell } from './tell.ts';

const AT_ONCE = 500;
/** Working days before the last one. */
const SOON_DAYS = 2;
type Kind = 'report-due-soon' | 'report-overdue';
type Way = { readonly kind: Kind; readonly channels: readonly OutChannel[] };

export async function remindReports(system: System, tenant: TenantId, channels: readonly OutChannel[]): Promise<void> {
  await eachByItself(['report-due-soon', 'report-overdue'] as const, async (kind) => {
    let after: ReportId | null = null;
    do after = await transact(system, asSystem(tenant), (cx) => remindSome(cx, after, { kind, channels }));
    while (after !== null);
  });
}

/** The last that was looked at; null where there are no more. What nobody could be told of is passed over. */
async function remindSome(cx: Cx, after: ReportId | null, { kind, channels }: Way): Promise<ReportId | null> {
  const today = dayOf(cx.now);
  const until = addWorkingDays(CALENDAR, today, SOON_DAYS);
  const deadlines = await listReportDeadlines(cx, kind, { today, until, after, limit: AT_ONCE });
  const dues = new Map<SubjectId, string>(deadlines.map(({ id, dueOn }) => [id, dueOn]));
  const audience = await listReportAudience(
    cx,
    NOTICES[kind].to.reportAct,
    deadlines.map(({ id }) => id),
  );
  const tellings = audience.map(({ subject, person }) => ({
    person,
    kind,
    subject,
    plan: null,
    fact: null,
    occasion: dues.get(subject) ?? '',
  }));
  await tell(cx, tellings, channels);
  return deadlines.length === AT_ONCE ? (deadlines.at(-1)?.id ?? null) : null;
}
