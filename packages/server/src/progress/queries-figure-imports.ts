// SQL of lists of figures: the assignments that a list names, and the history of files. Whose a list is alone sees it.
import type { PersonId, Tongue } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId, AssignmentRow } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import type { FigureImportId } from './figures.ts';

export type NamedRow = Pick<
  AssignmentRow,
  'id' | 'planId' | 'unitId' | 'issuerUnitId' | 'parentId' | 'period' | 'state'
>;

/** Looked at and not held: nothing is to be written. */
export async function listNamed(cx: Cx, ids: readonly AssignmentId[]): Promise<readonly NamedRow[]> {
  const { rows } = await sql<NamedRow>`
    select id, plan_id, unit_id, issuer_unit_id, parent_id, period, state from assignment
    where tenant_id = ${cx.acting.tenant} and id = any(${ids}::uuid[])`.execute(cx.db);
  return rows;
}

export type NewFigureImport = {
  readonly planId: PlanId;
  readonly fileName: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly tongue: Tongue;
  readonly added: number;
  readonly same: number;
  readonly faults: number;
  readonly warnings: number;
};

export async function insertFigureImport(
  cx: Cx,
  id: FigureImportId,
  row: NewFigureImport & { readonly personId: PersonId },
): Promise<void> {
  await cx.db
    .insertInto('figureImport')
    .values({ tenantId: cx.acting.tenant, id, ...row, state: 'checked', checkedAt: cx.now })
    .execute();
}

export async function markFiguresDone(cx: Cx, id: FigureImportId, added: number): Promise<void> {
  await cx.db
    .updateTable('figureImport')
    .set({ state: 'done', added, doneAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

function imports(cx: Cx) {
  return cx.db
    .selectFrom('figureImport')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', cx.acting.person);
}

/** One's own, the latest first. */
export async function listFigureImports(cx: Cx, plan: PlanId, limit: number) {
  return imports(cx).where('planId', '=', plan).orderBy('id', 'desc').limit(limit).execute();
}

/** One's own; held until the transaction ends: a list is brought in once. */
export async function holdFigureImport(cx: Cx, id: FigureImportId) {
  return imports(cx).where('id', '=', id).forUpdate().executeTakeFirst();
}
