// Head, typed words and edits of a draft are kept. Two who write at once do not lose each other's: who comes second is told.
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import type { ReportRow } from './queries.ts';
import { lockReport } from './queries.ts';
import { getReportRow } from './read-report.ts';
import { writtenReportChanged } from './written-report-facts.ts';
import type { Wording, WrittenReportId } from './written-report.ts';

export async function changeReport(
  cx: Cx,
  id: WrittenReportId,
  { version, ...wording }: Wording & { readonly version: number },
): Promise<void> {
  await holdDraft(cx, { id, version, right: 'report.compile' });
  await record(cx, writtenReportChanged, { subject: id, data: { version: version + 1 }, aside: wording });
}

type Held = {
  readonly id: WrittenReportId;
  readonly version: number;
  readonly right: 'report.compile' | 'report.publish';
};

/** Held until the transaction ends: a draft of a unit where the caller has the right, as she has seen it. */
export async function holdDraft(cx: Cx, { id, version, right }: Held): Promise<ReportRow> {
  await lockReport(cx, id);
  const row = await getReportRow(cx, id);
  await mustReach(cx, right, [row.unitId]);
  if (row.frozenAt !== null) throw new Problem('written-report.frozen');
  if (row.version !== version) throw new Problem('written-report.moved-on');
  return row;
}
