// SQL over the ledger: what happened, for who answers for the whole body, and what has been looked at.
import type { Id, PersonId } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { lowestIdAt } from '../kit/id.ts';
import type { Cx } from '../kit/system.ts';

export type FactFilter = {
  readonly person?: string | undefined;
  /** A kind, or the part before its point for all kinds of it. */
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  readonly before?: string | undefined;
};

/** The newest first. */
export async function listFacts(cx: Cx, filter: FactFilter, limit: number): Promise<readonly FactRow[]> {
  return inOrder(cx, filter).limit(limit).execute();
}

/** All of them as cells of a file: when (in Việt Nam), what, to which record, by whom, with what. */
export function factCellsInOrder(cx: Cx, filter: FactFilter): RawBuilder<unknown> {
  return sql`
    select to_char(happened_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI:SS'),
      kind, subject_id, subject_name, name, data::text
    from (${inOrder(cx, filter)}) as told`;
}

export async function countFacts(cx: Cx, filter: FactFilter): Promise<number> {
  const { count } = await narrowed(cx, filter)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export type FactRow = {
  readonly id: Id<'fact'>;
  readonly kind: string;
  readonly subjectId: string;
  readonly subjectName: string | null;
  readonly personId: PersonId | null;
  readonly name: string | null;
  readonly happenedAt: Date;
  readonly data: unknown;
};

function inOrder(cx: Cx, filter: FactFilter) {
  return narrowed(cx, filter)
    .leftJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'fact.tenantId').onRef('person.id', '=', 'fact.personId'),
    )
    .leftJoin('unit as ofUnit', (join) =>
      join.onRef('ofUnit.tenantId', '=', 'fact.tenantId').onRef('ofUnit.id', '=', 'fact.subjectId'),
    )
    .leftJoin('person as ofPerson', (join) =>
      join.onRef('ofPerson.tenantId', '=', 'fact.tenantId').onRef('ofPerson.id', '=', 'fact.subjectId'),
    )
    .select(['fact.id', 'fact.kind', 'fact.subjectId', 'fact.personId', 'fact.happenedAt', 'fact.data', 'person.name'])
    .select(({ fn }) => fn.coalesce('ofUnit.name', 'ofPerson.name').as('subjectName'))
    .orderBy('fact.id', 'desc');
}

function narrowed(cx: Cx, filter: FactFilter) {
  let query = cx.db.selectFrom('fact').where('fact.tenantId', '=', cx.acting.tenant);
  if (filter.person !== undefined) query = query.where('fact.personId', '=', filter.person as PersonId);
  if (filter.subject !== undefined) query = query.where('fact.subjectId', '=', filter.subject);
  if (filter.before !== undefined) query = query.where('fact.id', '<', filter.before as Id<'fact'>);
  if (filter.kind !== undefined) query = query.where(isOfKind(filter.kind));
  return query;
}

function isOfKind(kind: string) {
  // As a stretch of the index: what follows the point sorts before "/".
  return kind.includes('.')
    ? sql<boolean>`fact.kind = ${kind}`
    : sql<boolean>`fact.kind collate "C" >= ${`${kind}.`} and fact.kind collate "C" < ${`${kind}/`}`;
}

export type ReadData = { readonly list: string; readonly filter: Readonly<Record<string, string>> };

/** Whether she has looked at the same list, narrowed alike, since an instant. */
export async function hasRead(cx: Cx, person: PersonId, { data, since }: { data: ReadData; since: Date }) {
  const row = await cx.db
    .selectFrom('fact')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('id', '>=', lowestIdAt(since.getTime()) as Id<'fact'>)
    .where('kind', '=', 'person.list-read')
    .where(sql<boolean>`data @> ${JSON.stringify(data)}::jsonb`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
