// The spreadsheet of a report for whoever writes it, while it is written.
import type { Acting } from '../../kit/acting.ts';
import type { FileAnswer } from '../../kit/contract.ts';
import { transact } from '../../kit/db.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx, System } from '../../kit/system.ts';
import { XLSX_TYPE } from '../../kit/xlsx.ts';
import { mustBeTime, mustBeYours } from '../submission/act.ts';
import { findReport, getRoundRow, listUnitsNamed, type RoundRow } from '../submission/queries.ts';
import type { ReportId, ReportRow } from '../submission/report.ts';
import { loadForm } from './load-form.ts';
import { type FormFile, writeForm } from './write-form.ts';

export async function workbookTemplate(system: System, acting: Acting, id: ReportId): Promise<FileAnswer> {
  const file = await transact(system, acting, async (cx): Promise<FormFile> => {
    const { row, round } = await getWritten(cx, id);
    const unit = (await listUnitsNamed(cx, [row.unitId])).get(row.unitId) ?? '';
    const { sheets } = await loadForm(cx, row, round);
    return { report: row.id, version: row.version, title: round.title, unit, cutOff: round.toOn, sheets };
  });
  const bytes = await writeForm(file);
  return { body: bytes, size: bytes.byteLength, type: XLSX_TYPE, name: `bao-cao-${file.cutOff}-mau.xlsx` };
}

/** A report that the caller may write, now. Not held: nothing is written of it. */
export async function getWritten(cx: Cx, id: ReportId): Promise<{ readonly row: ReportRow; readonly round: RoundRow }> {
  const row = await findReport(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, 'write');
  await mustBeTime(cx, row, 'write');
  return { row, round: await getRoundRow(cx, row.roundId) };
}
