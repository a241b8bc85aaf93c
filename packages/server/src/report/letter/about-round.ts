// What the papers on a round are made of, and what they have in common: lists of units.
import { CALENDAR, countWorkingDays, type PlainDate, REPORT_LABELS, type ReportHead, showDay } from '@sauro/core';
import type { Annex, Cell } from '@sauro/writer';
import { countWords, listAnnex } from '../../document/letter-parts.ts';
import type { RoundCounts, RoundView } from '../round/views.ts';
import type { ReportView } from '../submission/views.ts';

export type RoundFacts = {
  readonly round: RoundView;
  /** Of all that are asked, by level and code. */
  readonly reports: readonly ReportView[];
  /** Of the same, as the round counts them. */
  readonly counts: RoundCounts;
  /** Of the body that runs the round. */
  readonly head: ReportHead;
  readonly today: PlainDate;
  /** Until when what is late is asked for. */
  readonly by: PlainDate;
};

/** Days of views are days. */
export const shown = (day: string): string => showDay(day as PlainDate);

/** "đợt báo cáo “Báo cáo quý III” (số liệu từ ngày 01/7/2026 đến ngày 30/9/2026)" */
export function roundWords({ title, from, to }: RoundView): string {
  return `đợt báo cáo “${title}” (số liệu từ ngày ${shown(from)} đến ngày ${shown(to)})`;
}

export function unitsAnnex(title: string, reports: readonly ReportView[], today: PlainDate): Annex {
  return listAnnex({
    title,
    intro: `Tính đến hết ngày ${showDay(today)}: ${countWords(reports.length)} đơn vị. Số ngày quá hạn là ngày làm việc đến ngày này.`,
    columns: [
      { title: 'Đơn vị', width: 33 },
      { title: 'Hạn gửi', width: 17 },
      { title: 'Ngày gửi', width: 17 },
      { title: 'Tình trạng', width: 26 },
    ],
    rows: reports.map((report) => cellsOf(report, today)),
  });
}

function cellsOf({ unit, due, submittedOn, state, label }: ReportView, today: PlainDate): readonly Cell[] {
  const late =
    label === 'overdue' ? ` (quá hạn ${countWorkingDays(CALENDAR, due as PlainDate, today)} ngày làm việc)` : '';
  const said =
    state === 'returned' ? 'Bị trả lại, chưa gửi lại' : label === 'overdue' ? 'Chưa gửi' : REPORT_LABELS[label].vi;
  return [
    { lines: [unit.name] },
    { lines: [shown(due)], align: 'center' },
    { lines: [submittedOn === null ? '' : shown(submittedOn)], align: 'center' },
    { lines: [`${said}${late}`] },
  ];
}
