// SQL of extensions that were asked for.
import type { Id, PersonId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { DoneBy } from '../people/own-matter.ts';
import type { AssignmentId } from './assignment.ts';

export type ExtensionId = Id<'assignmentExtension'>;
export type NewExtension = {
  readonly id: ExtensionId;
  readonly assignmentId: AssignmentId;
  readonly fromDueOn: string;
  readonly askedDueOn: string;
  readonly reason: string;
  readonly askedFor: PersonId | null;
};

export async function insertExtension(cx: Cx, extension: NewExtension): Promise<void> {
  await cx.db
    .insertInto('assignmentExtension')
    .values({ tenantId: cx.acting.tenant, ...extension, askedBy: cx.acting.person, askedAt: cx.now })
    .execute();
}

export type ExtensionAnswer = {
  readonly outcome: 'granted' | 'refused' | 'lapsed' | 'taken-back';
  readonly granted: string | null;
  readonly answer: string | null;
};

/** The one that waits; nothing where none does. */
export async function answerOpenExtensions(
  cx: Cx,
  ids: readonly AssignmentId[],
  { outcome, granted, answer }: ExtensionAnswer,
): Promise<void> {
  await cx.db
    .updateTable('assignmentExtension')
    .set({ outcome, grantedDueOn: granted, answer, answeredBy: cx.acting.person, answeredAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', sql<never>`any(${ids}::uuid[])`)
    .where('outcome', 'is', null)
    .execute();
}

/** Who asked for what waits for an answer; nobody, where nobody or the system did. */
export async function getAsker(cx: Cx, id: AssignmentId): Promise<DoneBy> {
  const row = await cx.db
    .selectFrom('assignmentExtension')
    .select(['askedBy', 'askedFor'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('assignmentId', '=', id)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  return { by: row?.askedBy ?? null, onBehalfOf: row?.askedFor ?? null };
}

export async function listExtensions(cx: Cx, id: AssignmentId) {
  return cx.db
    .selectFrom('assignmentExtension as extension')
    .leftJoin('person as asker', (join) =>
      join.onRef('asker.tenantId', '=', 'extension.tenantId').onRef('asker.id', '=', 'extension.askedBy'),
    )
    .leftJoin('person as answerer', (join) =>
      join.onRef('answerer.tenantId', '=', 'extension.tenantId').onRef('answerer.id', '=', 'extension.answeredBy'),
    )
    .selectAll('extension')
    .select(['asker.name as askerName', 'answerer.name as answererName'])
    .where('extension.tenantId', '=', cx.acting.tenant)
    .where('extension.assignmentId', '=', id)
    .orderBy('extension.askedAt')
    .execute();
}
