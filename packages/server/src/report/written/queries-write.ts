// SQL that writes written reports. What was frozen is insert-only.
import type { PersonId, Review, UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { Wording, WrittenReportId } from './written-report.ts';

export type NewReport = Wording & {
  readonly id: WrittenReportId;
  readonly unitId: UnitId;
  readonly fromOn: string;
  readonly atOn: string;
  readonly isGiven: boolean;
  readonly plans: readonly PlanId[];
  /** Of a review: its phases as they stand. */
  readonly review: Review | null;
};

export async function insertReport(cx: Cx, { plans, head, words, edits, review, ...report }: NewReport): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('writtenReport')
    .values({
      tenantId,
      ...report,
      ...asJson({ head, words, edits }),
      review: review === null ? null : JSON.stringify(review),
      version: 1,
      madeBy: cx.acting.person,
      madeAt: cx.now,
      frozenAt: null,
    })
    .execute();
  if (plans.length === 0) return;
  await cx.db
    .insertInto('writtenReportPlan')
    .values(plans.map((planId, index) => ({ tenantId, reportId: report.id, planId, place: index + 1 })))
    .execute();
}

export async function updateWording(
  cx: Cx,
  id: WrittenReportId,
  { title, head, words, edits }: Wording,
): Promise<void> {
  await cx.db
    .updateTable('writtenReport')
    .set(({ eb }) => ({ title, ...asJson({ head, words, edits }), version: eb('version', '+', 1) }))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

function asJson({ head, words, edits }: Pick<Wording, 'head' | 'words' | 'edits'>) {
  return { head: JSON.stringify(head), words: JSON.stringify(words), edits: JSON.stringify(edits) };
}

export type NewFrozen = {
  readonly reportId: WrittenReportId;
  readonly content: string;
  readonly contentSha256: string;
  readonly head: string;
  readonly docxSha256: string;
  readonly docxBytes: number;
  readonly xlsxSha256: string;
  readonly xlsxBytes: number;
  readonly composedAt: Date;
  readonly frozenBy: PersonId | null;
};

export async function insertFrozen(cx: Cx, frozen: NewFrozen): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('writtenReportFrozen')
    .values({ tenantId, ...frozen })
    .execute();
  await cx.db
    .updateTable('writtenReport')
    .set(({ eb }) => ({ frozenAt: cx.now, version: eb('version', '+', 1) }))
    .where('tenantId', '=', tenantId)
    .where('id', '=', frozen.reportId)
    .execute();
}
