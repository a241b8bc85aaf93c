// A report before anybody has typed: what stood at the end of its cut-off day, told section by section.
import { composeReport, type PlainDate, type ReportContent, type Review } from '@sauro/core';
import { cutOff } from '../../assignment/cut-off.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { loadReportFacts } from './load-report-facts.ts';

export type Composing = {
  readonly unit: { readonly id: string; readonly name: string };
  readonly title: string;
  /** Plans whose work is told; all that the unit has where empty. */
  readonly plans: readonly string[];
  /** First day of the period: what stood before it is what the report compares with. */
  readonly from: PlainDate;
  /** The cut-off day: no later than today. */
  readonly at: PlainDate;
  /** Of what the unit does with those below it, where absent; of what it has given; or of that first and then of the other. */
  readonly side?: 'own' | 'given' | 'both' | undefined;
  /** Of a review: of which phase, among which. */
  readonly review?: Review | null | undefined;
};

/**
 * Of the caller's reach. No fact of a later day is told.
 * @throws {Problem} `cut-off.to-come` for a day to come, `report.period-turned` where the period ends before it begins.
 */
export async function composeContent(cx: Cx, composing: Composing): Promise<ReportContent> {
  await cutOff(cx, composing.at);
  if (composing.from > composing.at) throw new Problem('report.period-turned');
  return composeReport(await loadReportFacts(cx, composing));
}
