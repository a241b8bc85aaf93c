// The SQL of a search: two ways to what has the words, and the order of what was found. The database cannot be left to
// choose between the ways: it takes words for independent, and "thực hiện" for rare. So each is asked for by name.
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { kindLabel } from './labels.ts';
import { searchFor, searchWithin, type Sought } from './queries.ts';
import { quoted } from './words.ts';

/** Of a kind at most so many are counted; more of them count as so many. */
export const MOST_COUNTED = 500;
/** And so many are ranked: those that have the words as they were typed, and the newest. */
const MOST_RANKED = 200;

export type Ranking = {
  /** Tsqueries: all the words next to each other, and all of them wherever they stand: the nearer, the better. */
  readonly phrase: string;
  readonly nearness: string;
  readonly limit: number;
};

export type Found = {
  readonly subjectId: string;
  readonly part: number;
  readonly documentId: string | null;
  readonly title: string;
  readonly body: string;
  readonly exact: boolean;
  readonly rank: number;
};

export type Pool = { readonly count: number; readonly exacts: number; readonly best: readonly Found[] };

export type Probe = { readonly looked: number; readonly found: number; readonly nearly: number };

/**
 * How many of the newest of a kind have the words, and how many have all but the last; `looked` is less than `rows` where
 * there are no more.
 */
export async function probe(cx: Cx, sought: Sought, allButLast: string, rows: number): Promise<Probe> {
  const { kind, query } = sought;
  await searchFor(cx, quoted(kindLabel(cx.acting.tenant, kind)), 'ordered');
  const { rows: answer } = await sql<Probe>`
    select
      count(*)::int as looked,
      (count(*) filter (where words @@ ${query}::tsquery))::int as found,
      (count(*) filter (where words @@ ${allButLast}::tsquery))::int as nearly
    from (${newest(cx, sought, rows)}) as newest
  `.execute(cx.db);
  return answer[0] ?? { looked: 0, found: 0, nearly: 0 };
}

/** Among so many of the newest: for words that every few entries have. */
export async function amongNewest(cx: Cx, sought: Sought, rows: number, ranking: Ranking): Promise<Pool> {
  await searchFor(cx, quoted(kindLabel(cx.acting.tenant, sought.kind)), 'ordered');
  return poolOf(
    cx,
    sql`select * from (${newest(cx, sought, rows)}) as newest where words @@ ${sought.query}::tsquery`,
    ranking,
  );
}

/** By the index of words, which is asked for the keys: for words that few entries have. */
export async function byIndex(
  cx: Cx,
  { kind, query, subjects }: Sought,
  keys: string,
  ranking: Ranking,
): Promise<Pool> {
  await searchWithin(cx, { kind, query: keys, subjects }, 'indexed');
  return poolOf(cx, sql`select ${COLUMNS} from search_entry where words @@ ${query}::tsquery`, ranking);
}

const COLUMNS = sql`subject_id, part, document_id, title, body, words`;

/** Of what is seen, where that is little: a walk through all would pass by what is not. */
function newest(cx: Cx, { kind, subjects }: Sought, rows: number): RawBuilder<unknown> {
  return sql`
    select ${COLUMNS}
    from search_entry
    where tenant_id = ${cx.acting.tenant} and kind = ${kind}
      ${subjects === undefined ? sql`` : sql`and subject_id = any(${subjects}::uuid[])`}
    order by subject_id desc, part desc
    limit ${rows}
  `;
}

async function poolOf(cx: Cx, found: RawBuilder<unknown>, { phrase, nearness, limit }: Ranking): Promise<Pool> {
  const { rows } = await sql<Found & { count: number; exacts: number }>`
    with pool as materialized (
      select *, words @@ ${phrase}::tsquery as exact from (${found}) as found limit ${MOST_COUNTED}
    ), ranked as (
      select *, ts_rank_cd(words, ${nearness}::tsquery) as rank
      from (select * from pool order by exact desc, subject_id desc, part limit ${MOST_RANKED}) as newest
    )
    select
      (select count(*)::int from pool) as count,
      (select count(*)::int from pool where exact) as exacts,
      subject_id, part, document_id, title, body, exact, rank
    from ranked
    order by exact desc, rank desc, subject_id desc, part
    limit ${limit}
  `.execute(cx.db);
  return { count: rows[0]?.count ?? 0, exacts: rows[0]?.exacts ?? 0, best: rows };
}
