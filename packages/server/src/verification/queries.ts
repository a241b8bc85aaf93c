// SQL of verification: what was said of reports. Insert-only.
import type { Id, PersonId } from '@sauro/core';
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
