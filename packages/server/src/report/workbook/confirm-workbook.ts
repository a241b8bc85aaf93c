// A spreadsheet that was looked through is written, all of it in one transaction (write-all.ts). Since it was looked through
// others may have written: it is looked through again, and all that it touches is held.
import { checkForm, freshKeys, type SheetRead } from '@sauro/core';
import { lockAssignments } from '../../assignment/queries.ts';
import type { Acting } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { bytesOf } from '../../kit/files/bytes-of.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { holdReport } from '../submission/act.ts';
import { getRoundRow } from '../submission/queries.ts';
import { listWorkOf, loadForm } from './load-form.ts';
import { partsOf } from './parts.ts';
import { holdReportImport } from './queries-files.ts';
import { type ReportImportId, reportImportDone } from './report-import.ts';
import { readBook } from './try-workbook.ts';
import { writeAll } from './write-all.ts';

/** The kept file, read anew; null where it has been written already. */
export async function prepareWorkbook(
  system: System,
  acting: Acting,
  id: ReportImportId,
): Promise<readonly SheetRead[] | null> {
  const { sha256, state } = await transact(system, acting, (cx) => getImport(cx, id));
  return state === 'done' ? null : readBook(system, () => bytesOf(system, acting.tenant, sha256));
}

/**
 * The key is the import itself: asked again over a bad line, it answers what was written then.
 * @returns how many cells have changed.
 * @throws {Problem} `import.has-faults` where something is wrong, or has come to be wrong since.
 */
export async function confirmWorkbook(cx: Cx, id: ReportImportId, book: readonly SheetRead[] | null): Promise<number> {
  const held = await getImport(cx, id);
  if (held.state === 'done' || book === null) return held.changes;
  const report = await holdReport(cx, held.reportId, 'write', null);
  const round = await getRoundRow(cx, report.roundId);
  const fresh = freshKeys(book, report.id);
  const works = await listWorkOf(cx, report, round);
  await lockAssignments(
    cx,
    works.map((work) => work.id),
  );
  // Looked at once it is held: what was waited for may have changed it.
  const form = await loadForm(cx, report, round, fresh);
  const checked = checkForm(book, report.id, form.sheets);
  const { changes, faults, writes } = checked;
  if (faults.length > 0) throw new Problem('import.has-faults', { faults: faults.length });
  await writeAll(cx, held.reportId, { writes, form });
  const data = { changes: changes.length, parts: partsOf(checked) };
  await record(cx, reportImportDone, { subject: id, data });
  return changes.length;
}

async function getImport(cx: Cx, id: ReportImportId) {
  const held = await holdReportImport(cx, id);
  if (held === undefined) throw new Problem('record.not-found');
  return held;
}
