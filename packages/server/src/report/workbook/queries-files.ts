// SQL of a report's spreadsheets as files: the templates that were taken, and what came back. Who writes the report sees what was
// sent for it; whose a file is alone has it written.
import type { PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { ReportId } from '../submission/report.ts';
import type { ReportImportId, ReportWorkbookId } from './report-import.ts';

export async function insertReportWorkbook(cx: Cx, id: ReportWorkbookId, reportId: ReportId): Promise<void> {
  const personId = personOf(cx);
  await cx.db
    .insertInto('reportWorkbook')
    .values({ tenantId: cx.acting.tenant, id, reportId, personId, takenAt: cx.now })
    .execute();
}

/** Whether a template of the report was taken after this one. */
export async function wasTakenSince(cx: Cx, report: ReportId, copy: ReportWorkbookId): Promise<boolean> {
  const { rows } = await sql<{ readonly later: boolean }>`
    select exists (
      select from report_workbook as later
      where later.tenant_id = this.tenant_id and later.report_id = this.report_id and later.id <> this.id
        and (later.taken_at, later.id) > (this.taken_at, this.id)
    ) as later
    from report_workbook as this
    where this.tenant_id = ${cx.acting.tenant} and this.id = ${copy} and this.report_id = ${report}`.execute(cx.db);
  return rows[0]?.later ?? false;
}

/** Whoever takes a template or sends one is somebody. */
export function personOf(cx: Cx): PersonId {
  if (cx.acting.person === null) throw new Error('A spreadsheet of a report is somebody’s.');
  return cx.acting.person;
}

/** By the name of its sheet, how many cells; `files`: rows that wait for a file. */
export type ImportParts = Readonly<Record<string, number>>;
export type NewReportImport = {
  readonly reportId: ReportId;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly changes: number;
  readonly faults: number;
  readonly parts: ImportParts;
};

export async function insertReportImport(
  cx: Cx,
  id: ReportImportId,
  { parts, ...row }: NewReportImport,
): Promise<void> {
  const personId = personOf(cx);
  await cx.db
    .insertInto('reportImport')
    .values({
      tenantId: cx.acting.tenant,
      id,
      ...row,
      parts: JSON.stringify(parts),
      personId,
      state: 'checked',
      checkedAt: cx.now,
    })
    .execute();
}

type Done = { readonly changes: number; readonly parts: ImportParts };

export async function markReportImportDone(cx: Cx, id: ReportImportId, { changes, parts }: Done): Promise<void> {
  await cx.db
    .updateTable('reportImport')
    .set({ state: 'done', changes, parts: JSON.stringify(parts), doneAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

function imports(cx: Cx) {
  return cx.db
    .selectFrom('reportImport')
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'reportImport.tenantId').onRef('person.id', '=', 'reportImport.personId'),
    )
    .selectAll('reportImport')
    .select('person.name as personName')
    .where('reportImport.tenantId', '=', cx.acting.tenant);
}

type Listed = { readonly report: ReportId; readonly ownOnly: boolean; readonly limit: number };

/** The latest first. */
export async function listReportImports(cx: Cx, { report, ownOnly, limit }: Listed) {
  let query = imports(cx).where('reportImport.reportId', '=', report);
  if (ownOnly) query = query.where('reportImport.personId', '=', personOf(cx));
  return query.orderBy('reportImport.id', 'desc').limit(limit).execute();
}

export async function findReportImport(cx: Cx, id: ReportImportId) {
  return imports(cx).where('reportImport.id', '=', id).executeTakeFirst();
}

/** One's own; held until the transaction ends: a file is brought in once. */
export async function holdReportImport(cx: Cx, id: ReportImportId) {
  return cx.db
    .selectFrom('reportImport')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .where('personId', '=', personOf(cx))
    .forUpdate()
    .executeTakeFirst();
}
