// Reports that are due within two working days, and those that are late: whoever must send is told once of each. Given more
// time, it is another deadline.
import { addWorkingDays, CALENDAR, dayOf, NOTICES, type TenantId } from '@sauro/core';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { System } from '../kit/system.ts';
import type { OutChannel, SubjectId } from './notification.ts';
import { listReportAudience, listReportDeadlines } from './queries-reports.ts';
import { tell } from './tell.ts';

const AT_ONCE = 500;
/** Working days before the last one. */
const SOON_DAYS = 2;

export async function remindReports(system: System, tenant: TenantId, channels: readonly OutChannel[]): Promise<void> {
  for (const kind of ['report-due-soon', 'report-overdue'] as const) {
    // What was told is not found again: what is left is what comes next.
    for (let told = AT_ONCE; told === AT_ONCE; ) {
      told = await transact(system, asSystem(tenant), async (cx) => {
        const today = dayOf(cx.now);
        const until = addWorkingDays(CALENDAR, today, SOON_DAYS);
        const deadlines = await listReportDeadlines(cx, kind, { today, until, limit: AT_ONCE });
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
        // Where nobody is there to be told, it would be found for ever.
        return audience.length === 0 ? 0 : deadlines.length;
      });
    }
  }
}
