// What a unit types in a section of its report is kept as it is typed, by versions: two who type in one section do not
// overwrite each other, and the same text sent again over a bad line is one saving.
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { holdReport } from './act.ts';
import { getRoundRow, listWords } from './queries.ts';
import { reportWorded } from './report-facts.ts';
import type { ReportId } from './report.ts';

type Typed = { readonly section: string; readonly text: string; readonly version: number };

/** @returns the version that stands then. */
export async function saveWords(cx: Cx, id: ReportId, { section, text, version }: Typed): Promise<number> {
  const row = await holdReport(cx, id, 'write', null);
  const { outline } = await getRoundRow(cx, row.roundId);
  if (!outline.some(({ key }) => key === section)) throw new Problem('report.unknown-section', { section });
  const stands = (await listWords(cx, id)).find((one) => one.section === section);
  if ((stands?.text ?? '') === text) return stands?.version ?? 0;
  if ((stands?.version ?? 0) !== version) throw new Problem('report.words-moved-on');
  await record(cx, reportWorded, { subject: id, data: { section, version: version + 1 }, aside: { text } });
  return version + 1;
}
