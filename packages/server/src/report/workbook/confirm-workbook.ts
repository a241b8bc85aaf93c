// A spreadsheet that was looked through is written, all of it in one transaction, by what the screens write with: figures as the
// grid saves them, progress as a unit enters it, words as they are typed. Since it was looked through others may have written: it
// is looked through again, and all that it touches is held.
import { checkForm, type FormWrites, type SheetRead } from '@sauro/core';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { findAssignment, lockAssignments } from '../../assignment/queries.ts';
import type { Acting } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { bytesOf } from '../../kit/files/bytes-of.ts';
import { groupBy } from '../../kit/group-by.ts';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { enterProgress } from '../../progress/enter-progress.ts';
import { cellKey } from '../../progress/figures.ts';
import { saveFigures } from '../../progress/save-figures.ts';
import { holdReport } from '../submission/act.ts';
import { getRoundRow } from '../submission/queries.ts';
import type { ReportId } from '../submission/report.ts';
import { saveWords } from '../submission/save-words.ts';
import { type Form, loadForm } from './load-form.ts';
import { holdReportImport } from './queries.ts';
import { type ReportImportId, reportImportDone } from './report-import.ts';
import { readBook } from './try-workbook.ts';

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
  const seen = await loadForm(cx, report, round);
  await lockAssignments(cx, [...seen.plans.keys()] as AssignmentId[]);
  // What was waited for may have changed it.
  const form = await loadForm(cx, report, round);
  const { changes, faults, writes } = checkForm(book, report.id, form.sheets);
  if (faults.length > 0) throw new Problem('import.has-faults', { faults: faults.length });
  await writeAll(cx, held.reportId, { writes, form });
  await record(cx, reportImportDone, { subject: id, data: { changes: changes.length } });
  return changes.length;
}

type Writing = { readonly writes: FormWrites; readonly form: Form };

/** Figures first: what is reported done takes none any more. */
async function writeAll(cx: Cx, report: ReportId, { writes, form }: Writing): Promise<void> {
  await writeFigures(cx, writes.figures, form);
  for (const { assignment, ...entry } of writes.results) {
    const row = await findAssignment(cx, assignment as AssignmentId);
    if (row === undefined) throw new Problem('record.not-found');
    const { version } = row;
    await enterProgress(cx, row.id, { id: newId<'progress'>(), version, figures: [], ...entry });
  }
  for (const { section, text } of writes.words) {
    await saveWords(cx, report, { section, text, version: form.words.get(section) ?? 0 });
  }
}

async function writeFigures(cx: Cx, figures: FormWrites['figures'], form: Form): Promise<void> {
  const byPlan = groupBy(figures, ({ assignment }) => form.plans.get(assignment));
  for (const [plan, own] of byPlan) {
    if (plan === undefined) throw new Problem('record.not-found');
    const entries = [...groupBy(own, ({ assignment }) => assignment)].map(([assignment, told]) => ({
      id: newId<'progress'>(),
      assignment,
      figures: told.map(({ target, figure }) => ({
        target,
        version: form.figures.get(cellKey(assignment, target)) ?? 0,
        figure: figure === null ? null : toldOf(figure),
      })),
    }));
    // Each is taken or refused by itself there; here it is all or nothing.
    const refused = (await saveFigures(cx, plan, entries)).filter((outcome) => outcome.refused !== null);
    if (refused.length > 0) throw new Problem('import.has-faults', { faults: refused.length });
  }
}

type Figure = NonNullable<FormWrites['figures'][number]['figure']>;

function toldOf({ basis, value, numerator, denominator }: Figure) {
  return numerator === null || denominator === null ? { value, basis } : { numerator, denominator };
}

async function getImport(cx: Cx, id: ReportImportId) {
  const held = await holdReportImport(cx, id);
  if (held === undefined) throw new Problem('record.not-found');
  return held;
}
