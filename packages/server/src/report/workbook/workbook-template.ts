// The spreadsheet of a report for whoever writes it, while it is written.
import { type FormLine, type FormSheets, NEW_ROWS } from '@sauro/core';
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { newId } from '../../kit/id.ts';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { XLSX_TYPE } from '../../kit/xlsx.ts';
import { mustBeTime, mustBeYours } from '../submission/act.ts';
import { findReport, getRoundRow, listUnitsNamed, type RoundRow } from '../submission/queries.ts';
import type { ReportId, ReportRow } from '../submission/report.ts';
import { loadForm } from './load-form.ts';
import { reportWorkbookTaken } from './report-import.ts';
import { type FormFile, writeForm } from './write-form.ts';

export async function workbookTemplate(system: System, acting: Acting, id: ReportId): Promise<FileAnswer> {
  const file = await transact(system, acting, async (cx): Promise<FormFile> => {
    const { row, round } = await getWritten(cx, id);
    const unit = (await listUnitsNamed(cx, [row.unitId])).get(row.unitId) ?? '';
    const { sheets } = await loadForm(cx, row, round);
    const copy = newId<'reportWorkbook'>();
    await record(cx, reportWorkbookTaken, { subject: copy, data: { report: row.id } });
    const of = { report: row.id, version: row.version, copy };
    return { of, title: round.title, unit, cutOff: round.toOn, sheets: withNewRows(sheets) };
  });
  const bytes = await writeForm(file);
  return { body: bytes, size: bytes.byteLength, type: XLSX_TYPE, name: `bao-cao-${file.cutOff}-mau.xlsx` };
}

/** Empty rows, each with the code of what it may become, in the sheets in which there is something to add. */
function withNewRows(sheets: FormSheets): FormSheets {
  const rowsFor = (what: 'raise' | 'prove'): readonly FormLine[] =>
    sheets.works.every((work) => work[what] !== null)
      ? []
      : Array.from({ length: NEW_ROWS }, () => ({ key: newId(), cells: {}, lock: null, isNew: true }));
  return {
    ...sheets,
    difficulties: [...sheets.difficulties, ...rowsFor('raise')],
    evidence: [...sheets.evidence, ...rowsFor('prove')],
  };
}

/** A report that the caller may write, now. Not held: nothing is written of it. */
export async function getWritten(cx: Cx, id: ReportId): Promise<{ readonly row: ReportRow; readonly round: RoundRow }> {
  const row = await findReport(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, 'write');
  await mustBeTime(cx, row, 'write');
  return { row, round: await getRoundRow(cx, row.roundId) };
}
