// All SQL of the search. Who reads an entry sees only what the transaction searches for (the policy in 0004-search.sql),
// so `searchFor` comes before every statement that reads or removes entries.
import type { Id } from '@sauro/core';
import { type Insertable, sql } from 'kysely';
import type { SearchEntryTable } from '../db/tables.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import type { SearchKind } from './contract.ts';
import { kindLabel, subjectLabel } from './labels.ts';
import { quoted } from './words.ts';

export type EntryRow = Omit<Insertable<SearchEntryTable>, 'tenantId'>;

export async function isAnyFound(cx: Cx, kind: SearchKind): Promise<boolean> {
  const row = await cx.db
    .selectFrom('searchEntry')
    .select('subjectId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('kind', '=', kind)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What can be found of a kind already. */
export async function listIndexed(cx: Cx, kind: SearchKind): Promise<string[]> {
  await searchFor(cx, quoted(kindLabel(cx.acting.tenant, kind)));
  const rows = await cx.db
    .selectFrom('searchEntry')
    .select('subjectId')
    .distinct()
    .where('tenantId', '=', cx.acting.tenant)
    .where('kind', '=', kind)
    .execute();
  return rows.map(({ subjectId }) => subjectId);
}

const SUBJECTS_AT_ONCE = 500;
const ROWS_AT_ONCE = 500;

export async function deleteEntries(cx: Cx, kind: SearchKind, subjects: readonly Id<string>[]): Promise<void> {
  for (let from = 0; from < subjects.length; from += SUBJECTS_AT_ONCE) {
    const some = subjects.slice(from, from + SUBJECTS_AT_ONCE);
    await searchFor(cx, some.map((subject) => quoted(subjectLabel(kind, subject))).join(' | '));
    await cx.db
      .deleteFrom('searchEntry')
      .where('tenantId', '=', cx.acting.tenant)
      .where('kind', '=', kind)
      .where('subjectId', 'in', some)
      .execute();
  }
  await searchFor(cx, '');
}

export async function insertEntries(cx: Cx, rows: readonly EntryRow[]): Promise<void> {
  const tenantId = cx.acting.tenant;
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE).map((row) => ({ tenantId, ...row }));
    await cx.db.insertInto('searchEntry').values(some).execute();
  }
}

/** One that two transactions bring at once is waited for: all bring theirs in one order, so that none waits for each other. */
export async function insertWords(cx: Cx, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  const { tenant } = cx.acting;
  await sql`
    insert into search_word (tenant_id, word)
    select ${tenant}::uuid, word
    from unnest(${words}::text[]) as new (word)
    where not exists (select from search_word as known where known.tenant_id = ${tenant} and known.word = new.word)
    order by word collate "C"
    on conflict do nothing
  `.execute(cx.db);
}

/** At most so many of the words that begin like one of these. */
export async function listWordsBeginning(cx: Cx, beginnings: readonly string[], limit: number): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select search_word.word
    from unnest(${beginnings}::text[]) as beginning
    cross join search_word
    where search_word.tenant_id = ${cx.acting.tenant}
      and search_word.word >= beginning and search_word.word < beginning || ${LAST_LETTER}
    limit ${limit} ${PLANNED_ONCE}`.execute(cx.db);
  return rows.map(({ word }) => word);
}

/** Stands behind all others in the order of the words. */
const LAST_LETTER = '\u{10FFFF}';

export type Sought = {
  readonly kind: SearchKind;
  /** A tsquery. */
  readonly query: string;
  /** All that is seen of the kind, where that is little; else it is sought among all and what is not seen is left out. */
  readonly subjects?: readonly Id<'document'>[] | undefined;
};

/** Searches for entries of one kind of the tenant. */
export async function searchWithin(cx: Cx, { kind, query, subjects }: Sought, way: Way = 'any'): Promise<void> {
  const these = subjects?.map((subject) => quoted(subjectLabel(kind, subject))).join(' | ');
  const narrowed = these === undefined ? '' : ` & (${these})`;
  await searchFor(cx, `${quoted(kindLabel(cx.acting.tenant, kind))} & (${query})${narrowed}`, way);
}

/** The newest documents that are seen, at most so many. */
export async function listSeenDocuments(cx: Cx, limit: number): Promise<readonly Id<'document'>[]> {
  const { rows } = await sql<{ id: Id<'document'> }>`
    select id from document where tenant_id = ${cx.acting.tenant} order by id desc limit ${limit}`.execute(cx.db);
  return rows.map(({ id }) => id);
}

/** How the database is to come to the rows: as it thinks best, one by one in their order, or by the index of words. */
export type Way = 'any' | 'ordered' | 'indexed';

/** For what the rest of the transaction searches, as a tsquery; nothing where it is empty. */
export async function searchFor(cx: Cx, query: string, way: Way = 'any'): Promise<void> {
  const on = (is: boolean) => (is ? 'on' : 'off');
  await sql`
    select
      set_config('app.search', ${query}, true),
      set_config('enable_bitmapscan', ${on(way !== 'ordered')}, true),
      set_config('enable_indexscan', ${on(way !== 'indexed')}, true),
      set_config('enable_seqscan', ${on(way === 'any')}, true)
  `.execute(cx.db);
}
