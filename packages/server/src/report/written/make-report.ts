// A report is begun: of which unit, on which plans, up to which day. Its head is as such a body usually has it.
import { plainDate, type Review, type ReviewKind, type UnitId, unitsWith, usualHead } from '@sauro/core';
import { cutOff } from '../../assignment/cut-off.ts';
import { record } from '../../kit/ledger.ts';
import { once } from '../../kit/once.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import type { PlanId } from '../../plan/plan.ts';
import { loadReview } from '../content/load-review.ts';
import { listNamedPlans } from '../content/queries-content.ts';
import { findBody } from '../../people/queries-body.ts';
import { writtenReportMade } from './written-report-facts.ts';
import type { WrittenReportId } from './written-report.ts';

export type Making = {
  readonly id: string;
  readonly unit?: string | undefined;
  readonly title: string;
  readonly plans: readonly string[];
  readonly from: string;
  readonly at: string;
  readonly given?: boolean | undefined;
  readonly review?: { readonly kind: ReviewKind; readonly phase: string | null } | null | undefined;
};

export async function makeReport(cx: Cx, making: Making): Promise<WrittenReportId> {
  const id = making.id as WrittenReportId;
  // Who calls holds the right in some unit: the contract has asked.
  const unit = (making.unit ?? unitsWith(cx.acting, 'report.compile')[0]) as UnitId | undefined;
  if (unit === undefined) throw new Problem('right.missing', { right: 'report.compile' });
  await mustReach(cx, 'report.compile', [unit]);
  await once(cx, { id, act: writtenReportMade.kind, subject: id, said: making }, () =>
    make(cx, id, { ...making, unit }),
  );
  return id;
}

async function make(cx: Cx, id: WrittenReportId, making: Making & { readonly unit: UnitId }): Promise<void> {
  const { unit, title, from } = making;
  const at = await cutOff(cx, making.at);
  if (plainDate(from) > at) throw new Problem('report.period-turned');
  const plans = [...new Set(making.plans)];
  const [body, known] = [await findBody(cx, unit), await listNamedPlans(cx, plans)];
  if (body === undefined || known.length !== plans.length) throw new Problem('record.not-found');
  const review = await reviewOf(cx, making.review ?? null, plans);
  await record(cx, writtenReportMade, {
    subject: id,
    data: { unit, plans, from, at, given: making.given ?? false, review: review?.kind ?? null },
    aside: {
      id,
      unitId: unit,
      title,
      fromOn: from,
      atOn: at,
      isGiven: making.given ?? false,
      // Found among the plans above.
      plans: plans as PlanId[],
      head: usualHead(body),
      words: {},
      edits: [],
      review,
    },
  });
}

async function reviewOf(cx: Cx, asked: Making['review'] | null, plans: readonly string[]): Promise<Review | null> {
  if (asked === null || asked === undefined) return null;
  const review = await loadReview(cx, { ...asked, plans });
  if (
    review !== null &&
    asked.phase !== null &&
    !review.phases.some(({ id, plan }) => id === asked.phase && plans.includes(plan))
  ) {
    throw new Problem('regime.phase');
  }
  return review;
}
