// Deadlines that come near, and those that have passed: whoever is to report is told once of each. Moved to another day, it
// is another deadline.
import { addDays, dayOf, NOTICES, type TenantId } from '@sauro/core';
import type { AssignmentId } from '../assignment/assignment.ts';
import { soonFrom } from '../assignment/list-work.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { eachByItself } from '../kit/each-by-itself.ts';
import type { Cx, System } from '../kit/system.ts';
import type { OutChannel, SubjectId } from './notification.ts';
import { listAudience } from './queries-audience.ts';
import { listDeadlines } from './queries-clock.ts';
import { tell } from './tell.ts';

const AT_ONCE = 500;
type Kind = 'due-soon' | 'overdue';
type Way = { readonly kind: Kind; readonly channels: readonly OutChannel[] };

export async function remindDeadlines(
  system: System,
  tenant: TenantId,
  channels: readonly OutChannel[],
): Promise<void> {
  await eachByItself(['due-soon', 'overdue'] as const, async (kind) => {
    let after: AssignmentId | null = null;
    do after = await transact(system, asSystem(tenant), (cx) => remindSome(cx, after, { kind, channels }));
    while (after !== null);
  });
}

/** The last that was looked at; null where there are no more. */
async function remindSome(cx: Cx, after: AssignmentId | null, { kind, channels }: Way): Promise<AssignmentId | null> {
  const today = dayOf(cx.now);
  const days = kind === 'overdue' ? { to: addDays(today, -1) } : { from: today, to: soonFrom(today) };
  const deadlines = await listDeadlines(cx, kind, { ...days, after, limit: AT_ONCE });
  const dues = new Map<SubjectId, string>(deadlines.map(({ id, dueOn }) => [id, dueOn]));
  const audience = await listAudience(
    cx,
    NOTICES[kind].to.act,
    deadlines.map(({ id }) => id),
  );
  const tellings = audience.map(({ subject, plan, person }) => ({
    person,
    kind,
    subject,
    plan,
    fact: null,
    occasion: dues.get(subject) ?? '',
  }));
  await tell(cx, tellings, channels);
  return deadlines.length === AT_ONCE ? (deadlines.at(-1)?.id ?? null) : null;
}
