// One unit gets more time in a round, or need not report in it, with a reason; and the exception is taken back.
import { dayOf, plainDate } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdReport } from './act.ts';
import { reportExcused, reportExtended, reportResumed } from './report-facts.ts';
import type { ReportId } from './report.ts';

type Said = { readonly version: number; readonly words: string };

export async function extendReport(cx: Cx, id: ReportId, { version, due, words }: Said & { readonly due: string }) {
  const row = await holdReport(cx, id, 'extend', version);
  if (due <= row.dueOn || due < dayOf(cx.now)) throw new Problem('report.earlier-day');
  await happen(cx, reportExtended, row, { data: { due: plainDate(due) }, words });
}

export async function excuseReport(cx: Cx, id: ReportId, { version, words }: Said): Promise<void> {
  await happen(cx, reportExcused, await holdReport(cx, id, 'excuse', version), { data: {}, words });
}

export async function resumeReport(cx: Cx, id: ReportId, { version }: Pick<Said, 'version'>): Promise<void> {
  await happen(cx, reportResumed, await holdReport(cx, id, 'resume', version), { data: {} });
}
