// SQL that reads difficulties, each with the names that are shown beside it.
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { AssignmentId } from '../../assignment/assignment.ts';
import type { DifficultyId, DifficultyRow } from './difficulty.ts';

export type WithWork = DifficultyRow & {
  /** All of the work that it stood in the way of, as far as the transaction sees it, was taken back. */
  readonly isWorkOver: boolean;
};

const IS_WORK_OVER = sql<boolean>`not exists (
  select from difficulty_assignment as tie
  join assignment on assignment.tenant_id = tie.tenant_id and assignment.id = tie.assignment_id
  where tie.tenant_id = difficulty.tenant_id and tie.difficulty_id = difficulty.id
    and assignment.state <> 'withdrawn'
)`;
/** All of it, as far as the transaction sees it, that was not taken back was accepted. */
const IS_WORK_ACCEPTED = sql<boolean>`coalesce((
  select bool_and(assignment.state = 'verified') from difficulty_assignment as tie
  join assignment on assignment.tenant_id = tie.tenant_id and assignment.id = tie.assignment_id
  where tie.tenant_id = difficulty.tenant_id and tie.difficulty_id = difficulty.id and assignment.state <> 'withdrawn'
), false)`;
/** Asked of those that somebody must act on: an answer that is given already stands. */
const IS_POINTLESS = sql<boolean>`(difficulty.state <> 'answered' and ${IS_WORK_OVER})`;

/** Held until the transaction ends: two who act on one difficulty at once act one after the other. */
export async function lockDifficulty(cx: Cx, id: DifficultyId): Promise<WithWork | undefined> {
  return cx.db
    .selectFrom('difficulty')
    .selectAll()
    .select(IS_WORK_OVER.as('isWorkOver'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function findDifficulty(cx: Cx, id: DifficultyId): Promise<DifficultyRow | undefined> {
  return cx.db
    .selectFrom('difficulty')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Those whose day has passed, but for promises, and open ones whose work was taken back. Not held: what stays where it is need not be. */
export async function listPast(cx: Cx, today: string): Promise<readonly WithWork[]> {
  return past(cx, today).execute();
}

/** Of these the ones that still are so, held until the transaction ends, in the order of their ids. */
export async function lockPast(cx: Cx, today: string, ids: readonly DifficultyId[]): Promise<readonly WithWork[]> {
  return past(cx, today).where('id', '=', sql<never>`any(${ids}::uuid[])`).orderBy('id').forUpdate().execute();
}

/** Open ones of this work, all of which was taken back; held until the transaction ends, in the order of their ids. */
export async function lockPointless(cx: Cx, works: readonly AssignmentId[]): Promise<readonly DifficultyRow[]> {
  return cx.db
    .selectFrom('difficulty')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('dueOn', 'is not', null)
    .where(IS_POINTLESS)
    .where(
      sql<boolean>`difficulty.id in (
        select difficulty_id from difficulty_assignment
        where tenant_id = ${cx.acting.tenant} and assignment_id = any(${works}::uuid[])
      )`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
}

function past(cx: Cx, today: string) {
  return cx.db
    .selectFrom('difficulty')
    .selectAll()
    .select(IS_WORK_OVER.as('isWorkOver'))
    .where('tenantId', '=', cx.acting.tenant)
    .where('dueOn', 'is not', null)
    .where((row) => row.or([row.and([row('dueOn', '<', today), row('promisedOn', 'is', null)]), IS_POINTLESS]));
}

export type ShownRow = Awaited<ReturnType<typeof listShown>>[number];

/** In no order. */
export async function listShown(cx: Cx, ids: readonly DifficultyId[]) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('difficulty')
    .innerJoin('plan', (join) =>
      join.onRef('plan.tenantId', '=', 'difficulty.tenantId').onRef('plan.id', '=', 'difficulty.planId'),
    )
    .innerJoin('unit as raiser', (join) =>
      join.onRef('raiser.tenantId', '=', 'difficulty.tenantId').onRef('raiser.id', '=', 'difficulty.raiserUnitId'),
    )
    .innerJoin('unit as addressed', (join) =>
      join
        .onRef('addressed.tenantId', '=', 'difficulty.tenantId')
        .onRef('addressed.id', '=', 'difficulty.addressedUnitId'),
    )
    .innerJoin('unit as holder', (join) =>
      join.onRef('holder.tenantId', '=', 'difficulty.tenantId').onRef('holder.id', '=', 'difficulty.holderUnitId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'difficulty.tenantId').onRef('person.id', '=', 'difficulty.personId'),
    )
    .leftJoin('person as asker', (join) =>
      join.onRef('asker.tenantId', '=', 'difficulty.tenantId').onRef('asker.id', '=', 'difficulty.raisedBy'),
    )
    .selectAll('difficulty')
    .select([
      'plan.title',
      'plan.number',
      'plan.symbol',
      'raiser.name as raiserName',
      'addressed.name as addressedName',
      'holder.name as holderName',
      'person.name as personName',
      'asker.name as askerName',
    ])
    .select([IS_WORK_OVER.as('isWorkOver'), IS_WORK_ACCEPTED.as('isWorkAccepted')])
    .where('difficulty.tenantId', '=', cx.acting.tenant)
    .where('difficulty.id', '=', sql<never>`any(${ids}::uuid[])`)
    .execute();
}

export type WorkRow = Awaited<ReturnType<typeof listWorks>>[number];

/** What each stands in the way of; `seen` is the assignment where the transaction sees it. */
export async function listWorks(cx: Cx, ids: readonly DifficultyId[]) {
  if (ids.length === 0) return [];
  return cx.db
    .selectFrom('difficultyAssignment as tie')
    .innerJoin('task', (join) => join.onRef('task.tenantId', '=', 'tie.tenantId').onRef('task.id', '=', 'tie.taskId'))
    .leftJoin('assignment', (join) =>
      join.onRef('assignment.tenantId', '=', 'tie.tenantId').onRef('assignment.id', '=', 'tie.assignmentId'),
    )
    .select(['tie.difficultyId', 'tie.taskId', 'tie.text', 'task.section', 'assignment.id as seen'])
    .where('tie.tenantId', '=', cx.acting.tenant)
    .where('tie.difficultyId', '=', sql<never>`any(${ids}::uuid[])`)
    .orderBy('task.position')
    .orderBy('tie.assignmentId')
    .execute();
}

/** What it was raised of, whether the transaction sees it or not. */
export async function listTied(cx: Cx, id: DifficultyId): Promise<readonly AssignmentId[]> {
  const rows = await cx.db
    .selectFrom('difficultyAssignment')
    .select('assignmentId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('difficultyId', '=', id)
    .execute();
  return rows.map(({ assignmentId }) => assignmentId);
}

function steps(cx: Cx) {
  return cx.db
    .selectFrom('difficultyStep as step')
    .innerJoin('unit as holder', (join) =>
      join.onRef('holder.tenantId', '=', 'step.tenantId').onRef('holder.id', '=', 'step.holderUnitId'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'step.tenantId').onRef('person.id', '=', 'step.personId'),
    )
    .leftJoin('document', (join) =>
      join.onRef('document.tenantId', '=', 'step.tenantId').onRef('document.id', '=', 'step.documentId'),
    )
    .selectAll('step')
    .select(['holder.name as holderName', 'person.name as personName'])
    .select(sql<string | null>`coalesce(document.title, document.name)`.as('documentName'))
    .where('step.tenantId', '=', cx.acting.tenant);
}

export type StepRow = Awaited<ReturnType<typeof listSteps>>[number];

/** The oldest first. */
export async function listSteps(cx: Cx, id: DifficultyId) {
  return steps(cx).where('step.difficultyId', '=', id).orderBy('step.version').execute();
}

/** Of all difficulties that stood in the way of an assignment, with what each is; the oldest first. */
export async function listStepsTied(cx: Cx, assignment: AssignmentId) {
  return steps(cx)
    .innerJoin('difficultyAssignment as tie', (join) =>
      join.onRef('tie.tenantId', '=', 'step.tenantId').onRef('tie.difficultyId', '=', 'step.difficultyId'),
    )
    .innerJoin('difficulty', (join) =>
      join.onRef('difficulty.tenantId', '=', 'step.tenantId').onRef('difficulty.id', '=', 'step.difficultyId'),
    )
    .select('difficulty.words as raised')
    .where('tie.assignmentId', '=', assignment)
    .orderBy('step.at')
    .orderBy('step.difficultyId')
    .orderBy('step.version')
    .execute();
}

/** The last step of a kind, an answer or a direction, of each that has one. */
export async function listLast(cx: Cx, kind: 'answered' | 'directed', ids: readonly DifficultyId[]) {
  if (ids.length === 0) return [];
  return steps(cx)
    .distinctOn('step.difficultyId')
    .where('step.difficultyId', '=', sql<never>`any(${ids}::uuid[])`)
    .where('step.kind', '=', kind)
    .orderBy('step.difficultyId')
    .orderBy('step.version', 'desc')
    .execute();
}
