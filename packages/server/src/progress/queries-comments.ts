// SQL of remarks on cells of figures. Insert-only.
import type { PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import type { Cx } from '../kit/system.ts';
import type { TargetId } from '../plan/plan.ts';
import type { FigureCommentId } from './figures.ts';

export type NewComment = {
  readonly assignmentId: AssignmentId;
  readonly targetId: TargetId;
  readonly personId: PersonId;
  readonly text: string;
};

export async function insertComment(cx: Cx, id: FigureCommentId, comment: NewComment): Promise<void> {
  await cx.db
    .insertInto('figureComment')
    .values({ tenantId: cx.acting.tenant, id, ...comment, writtenAt: cx.now })
    .execute();
}

function comments(cx: Cx) {
  return cx.db
    .selectFrom('figureComment as comment')
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'comment.tenantId').onRef('person.id', '=', 'comment.personId'),
    )
    .select(['comment.id', 'comment.assignmentId', 'comment.targetId', 'comment.text', 'comment.writtenAt'])
    .select(['comment.personId', 'person.name as personName'])
    .where('comment.tenantId', '=', cx.acting.tenant);
}
export type CommentRow = NonNullable<Awaited<ReturnType<typeof findComment>>>;

export async function findComment(cx: Cx, id: FigureCommentId) {
  return comments(cx).where('comment.id', '=', id).executeTakeFirst();
}

/** The oldest first. */
export async function listComments(cx: Cx, assignment: AssignmentId, target: TargetId) {
  return comments(cx)
    .where('comment.assignmentId', '=', assignment)
    .where('comment.targetId', '=', target)
    .orderBy('comment.writtenAt')
    .orderBy('comment.id')
    .execute();
}

/** How many each cell has, where it has any. */
export async function countComments(cx: Cx, assignments: readonly AssignmentId[]) {
  if (assignments.length === 0) return [];
  return cx.db
    .selectFrom('figureComment')
    .select(({ fn }) => ['assignmentId', 'targetId', fn.countAll<number>().as('count')])
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', sql<never>`any(${assignments}::uuid[])`)
    .groupBy(['assignmentId', 'targetId'])
    .execute();
}
