// SQL of verification: what was said of reports, insert-only; and what the policy of the body says of it.
import { type Id, type PersonId, WARNING_POLICY } from '@sauro/core';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';

export type NewVerification = {
  readonly id: Id<'verification'>;
  readonly assignmentId: AssignmentId;
  readonly version: number;
  readonly outcome: 'accepted' | 'returned' | 'unlocked';
  readonly reason: string | null;
  readonly reportedBy: PersonId | null;
};

export async function insertVerifications(cx: Cx, rows: readonly NewVerification[]): Promise<void> {
  if (rows.length === 0) return;
  await cx.db
    .insertInto('verification')
    .values(
      rows.map((row) => ({ tenantId: cx.acting.tenant, ...row, verifiedBy: cx.acting.person, verifiedAt: cx.now })),
    )
    .execute();
}

/** Working days in which what was opened again is to be put right, where nobody says a day. */
export async function findCorrectionDays(cx: Cx): Promise<number> {
  const policy = await cx.db
    .selectFrom('warningPolicy')
    .select('correctionWorkingDays')
    .where('tenantId', '=', cx.acting.tenant)
    .executeTakeFirst();
  return policy?.correctionWorkingDays ?? WARNING_POLICY.correctionWorkingDays;
}
