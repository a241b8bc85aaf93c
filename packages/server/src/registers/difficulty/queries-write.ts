// SQL that writes difficulties: called by their facts and by nothing else.
import { fold, type UnitId } from '@sauro/core';
import { type Insertable, sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { DifficultyStepTable, DifficultyTable } from '../../db/tables.ts';
import type { Cx } from '../../kit/system.ts';
import type { TaskId } from '../../plan/plan.ts';
import type { columnsOf, DifficultyId } from './difficulty.ts';

type Columns = Omit<Insertable<DifficultyTable>, 'tenantId'>;
type Standing = ReturnType<typeof columnsOf>;

/** What stands in its way, of what a row does not hold of itself. */
export type NewDifficulty = Pick<Columns, 'planId' | 'kind' | 'words' | 'proposal' | 'urgent' | 'beyondAuthority'> & {
  readonly works: readonly { readonly assignmentId: AssignmentId; readonly taskId: TaskId; readonly text: string }[];
  /** Units that it concerns beside those of its standing. */
  readonly concerned: readonly UnitId[];
  /** Names by which it is found, beside its own words. */
  readonly names: readonly string[];
};
type Inserted = NewDifficulty & Standing & Pick<Columns, 'id' | 'raisedOn'>;

export async function insertDifficulty(cx: Cx, { works, concerned, names, ...row }: Inserted): Promise<void> {
  const tenantId = cx.acting.tenant;
  const texts = [row.words, row.proposal, ...works.map(({ text }) => text), ...names];
  await cx.db
    .insertInto('difficulty')
    .values({
      tenantId,
      ...row,
      version: 1,
      raisedAt: cx.now,
      raisedBy: cx.acting.person,
      searchText: fold(texts.join(' ')),
    })
    .execute();
  await insertConcerned(cx, row.id, [row.raiserUnitId, row.addressedUnitId, row.holderUnitId, ...concerned]);
  await cx.db
    .insertInto('difficultyAssignment')
    .values(works.map((work) => ({ tenantId, difficultyId: row.id, ...work })))
    .execute();
}

/** Units that see it from now on; those that do already stay. */
export async function insertConcerned(cx: Cx, id: DifficultyId, units: readonly UnitId[]): Promise<void> {
  await sql`
    insert into difficulty_unit (tenant_id, difficulty_id, unit_id)
    select ${cx.acting.tenant}::uuid, ${id}::uuid, unit_id from unnest(${[...new Set(units)]}::uuid[]) as new (unit_id)
    on conflict do nothing
  `.execute(cx.db);
}

export async function updateStanding(
  cx: Cx,
  id: DifficultyId,
  standing: Standing & { readonly version: number },
): Promise<void> {
  await cx.db
    .updateTable('difficulty')
    .set(standing)
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

type NewStep = Omit<Insertable<DifficultyStepTable>, 'tenantId' | 'personId' | 'at'>;

export async function insertStep(cx: Cx, step: NewStep): Promise<void> {
  await cx.db
    .insertInto('difficultyStep')
    .values({ tenantId: cx.acting.tenant, ...step, personId: cx.acting.person, at: cx.now })
    .execute();
}
