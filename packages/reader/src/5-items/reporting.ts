// Report duties: who reports to whom, through whom, how often, by when; found in the items of the assigning parts.
import type { ReportDuty } from '../reading.ts';
import { fold, squeeze } from '../vietnamese/wording.ts';
import { findReportClauses, type ReportClause } from './report-clause.ts';
import { isAdHoc, readSchedules } from './report-schedule.ts';
import { senderIn } from './report-sender.ts';
import type { Item } from './task-tree.ts';

/** The duties of all items; one stated twice is one, the fuller. */
export function readReporting(items: readonly Item[], planYear: number | null): ReportDuty[] {
  const duties: ReportDuty[] = [];
  for (const item of items) for (const duty of dutiesOf(item, planYear)) merge(duties, duty);
  return duties;
}

function dutiesOf(item: Item, planYear: number | null): ReportDuty[] {
  const from = item.own.length > 0 ? item.own.map((u) => u.text) : [...(item.context.lead?.units ?? [])];
  const clauses = chosen(findReportClauses(item.text), item.text);
  return clauses.flatMap((clause) => {
    const own = senderIn(item.text, clause)?.map((unit) => unit.text);
    const sender = own ?? senderOf(item, clause, from);
    const schedules = readSchedules(clause.sentence, planYear);
    if (item.onlyDated && schedules.every(({ frequency, due }) => frequency === null && due === null)) return [];
    return schedules.map(
      ({ frequency, due }): ReportDuty => ({
        from: sender,
        ...(clause.to === null && item.context.reportsTo ? item.context.reportsTo : { to: clause.to, via: clause.via }),
        frequency,
        due,
        adHoc: isAdHoc(clause.sentence) || (clauses.length === 1 && REPORTS_ON_DEMAND.test(item.text)),
        anchor: item.anchor,
      }),
    );
  });
}

/** "…; báo cáo đột xuất khi có yêu cầu": names no addressee, for it is that of the duty beside it. */
const REPORTS_ON_DEMAND = /báo cáo[^.;]{0,20}\s(?:đột xuất|khi có yêu cầu|theo yêu cầu)(?![\p{L}])/iu;

/** "… gửi về Sở Y tế để tổng hợp, báo cáo UBND tỉnh": the second is what the addressee does with it, no duty of the sender. */
function chosen(clauses: readonly ReportClause[], text: string): readonly ReportClause[] {
  return clauses.filter((clause) => {
    const before = text.slice(Math.max(0, clause.start - 200), clause.start);
    const purpose = /(?:để|nhằm|làm cơ sở)\s[^.;]{0,80}$/iu.exec(before);
    const said = clauses.some((other) => other.sentenceStart === clause.sentenceStart && other.start < clause.start);
    if (purpose !== null && said) return false;
    return (
      purpose === null ||
      !/(?:gửi|phản ánh|cung cấp|(?:^|\s)về\s+(?:Sở|Phòng|UBND|Ủy ban|Văn phòng|Ban))/u.test(
        before
          .slice(0, purpose.index)
          .split(/[.;]\s/u)
          .at(-1) ?? '',
      )
    );
  });
}

/** The unit that a sentence of an item makes its subject reports itself; else the item's lead. */
function senderOf(item: Item, clause: ReportClause, from: string[]): string[] {
  const own = item.own[0];
  if (own || from.length > 0) return from;
  return item.task ? [...item.task.lead] : clause.to ? from : [];
}

function merge(duties: ReportDuty[], duty: ReportDuty): void {
  const same = duties.findIndex((known) => key(known) === key(duty) && isOneTerm(known, duty));
  const known = duties[same];
  if (!known) duties.push(duty);
  else if (fullness(duty) > fullness(known)) duties[same] = duty;
}

/** Every month and every quarter are two duties, even where neither has a date. */
const isOneTerm = (a: ReportDuty, b: ReportDuty) =>
  a.frequency === null || b.frequency === null || a.frequency === b.frequency;
const key = (duty: ReportDuty) => fold(squeeze(`${duty.from.join('|')}>${duty.to ?? ''}>${duty.due ?? ''}`));
const fullness = (duty: ReportDuty) =>
  [duty.via, duty.frequency, duty.due].filter((field) => field !== null).length + (duty.adHoc ? 1 : 0);
