// SQL that writes difficulties: called by their facts and by nothing else.
import { fold, type UnitId } from '@sauro/core';
import { type Insertable, type Selectable, sql } from 'kysely';
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
type Inserted = NewDifficulty & Standing & Pick<Columns, 'id' | 'raisedOn' | 'raisedFor'>;

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
  const units = [row.raiserUnitId, row.addressedUnitId, row.holderUnitId, ...concerned];
  await insertConcerned(
    cx,
    units.map((unit) => ({ id: row.id, unit })),
  );
  await cx.db
    .insertInto('difficultyAssignment')
    .values(works.map((work) => ({ tenantId, difficultyId: row.id, ...work })))
    .execute();
}

type Concerned = { readonly id: DifficultyId; readonly unit: UnitId };

/** Units that see a difficulty from now on; those that do already stay. */
export async function insertConcerned(cx: Cx, concerned: readonly Concerned[]): Promise<void> {
  await sql`
    insert into difficulty_unit (tenant_id, difficulty_id, unit_id)
    select distinct ${cx.acting.tenant}::uuid, id, unit_id
    from unnest(${concerned.map(({ id }) => id)}::uuid[], ${concerned.map(({ unit }) => unit)}::uuid[]) as new (id, unit_id)
    on conflict do nothing
  `.execute(cx.db);
}

type NewStanding = Standing & { readonly id: DifficultyId; readonly version: number };

export async function updateStandings(cx: Cx, rows: readonly NewStanding[]): Promise<void> {
  const column = <Key extends keyof NewStanding>(key: Key) => rows.map((row) => row[key]);
  await sql`
    update difficulty set
      state = new.state, raiser_unit_id = new.raiser_unit_id, addressed_unit_id = new.addressed_unit_id,
      holder_unit_id = new.holder_unit_id, person_id = new.person_id, since_on = new.since_on, due_on = new.due_on,
      answered_on = new.answered_on, promised_on = new.promised_on, ended_on = new.ended_on, escalations = new.escalations,
      reopenings = new.reopenings, version = new.version
    from unnest(
      ${column('id')}::uuid[], ${column('state')}::text[], ${column('raiserUnitId')}::uuid[],
      ${column('addressedUnitId')}::uuid[], ${column('holderUnitId')}::uuid[], ${column('personId')}::uuid[],
      ${column('sinceOn')}::date[], ${column('dueOn')}::date[], ${column('answeredOn')}::date[], ${column('promisedOn')}::date[],
      ${column('endedOn')}::date[], ${column('escalations')}::smallint[], ${column('reopenings')}::smallint[],
      ${column('version')}::integer[]
    ) as new (
      id, state, raiser_unit_id, addressed_unit_id, holder_unit_id, person_id, since_on, due_on, answered_on, promised_on,
      ended_on, escalations, reopenings, version
    )
    where difficulty.tenant_id = ${cx.acting.tenant} and difficulty.id = new.id
  `.execute(cx.db);
}

export type NewStep = Omit<Selectable<DifficultyStepTable>, 'tenantId' | 'personId' | 'at'>;

export async function insertSteps(cx: Cx, steps: readonly NewStep[]): Promise<void> {
  const column = <Key extends keyof NewStep>(key: Key) => steps.map((step) => step[key]);
  await sql`
    insert into difficulty_step (
      tenant_id, difficulty_id, version, fact_id, kind, why, outcome, promised_on, words, document_id, state,
      holder_unit_id, due_on, person_id, at
    )
    select ${cx.acting.tenant}::uuid, new.*, ${cx.acting.person}::uuid, ${cx.now}::timestamptz
    from unnest(
      ${column('difficultyId')}::uuid[], ${column('version')}::integer[], ${column('factId')}::uuid[],
      ${column('kind')}::text[], ${column('why')}::text[], ${column('outcome')}::text[],
      ${column('promisedOn')}::date[], ${column('words')}::text[],
      ${column('documentId')}::uuid[], ${column('state')}::text[], ${column('holderUnitId')}::uuid[],
      ${column('dueOn')}::date[]
    ) as new (
      difficulty_id, version, fact_id, kind, why, outcome, promised_on, words, document_id, state, holder_unit_id, due_on
    )
  `.execute(cx.db);
}
