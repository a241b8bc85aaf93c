// SQL that writes rounds: called by their facts and by nothing else.
import type { Outline, PlainDate, RegimeKind, Review, UnitId } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { RegimeId } from '../regime/regime.ts';
import type { TemplateId } from '../template/template.ts';
import type { RoundId } from '../submission/report.ts';

export type NewRound = {
  readonly kind: RegimeKind;
  readonly title: string;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate;
  readonly addressee: string;
  readonly outline: Outline;
  readonly attachments: readonly string[];
  readonly plans: readonly PlanId[];
  readonly templateId: TemplateId | null;
  /** Of a review: its phases as they stand. */
  readonly review: Review | null;
};
type Opened = {
  readonly id: RoundId;
  readonly regimeId: RegimeId | null;
  readonly unitId: UnitId;
  readonly period: string;
  readonly openedOn: PlainDate;
};

export async function insertRound(
  cx: Cx,
  { outline, attachments, plans, review, ...round }: NewRound & Opened,
): Promise<void> {
  await cx.db
    .insertInto('reportRound')
    .values({
      tenantId: cx.acting.tenant,
      ...round,
      outline: JSON.stringify(outline),
      attachments: [...attachments],
      plans: [...plans],
      review: review === null ? null : JSON.stringify(review),
      openedAt: cx.now,
      openedBy: cx.acting.person,
    })
    .execute();
}

export async function updateClosed(cx: Cx, id: RoundId, closedOn: PlainDate): Promise<void> {
  await cx.db
    .updateTable('reportRound')
    .set({ closedOn, closedBy: cx.acting.person })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}
