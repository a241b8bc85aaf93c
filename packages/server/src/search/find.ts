// A search across all kinds: the best hits with the stretch in which they were found, and how many there are of each kind.
import type { z } from 'zod';
import type { Cx } from '../kit/system.ts';
import { type Asked, askedFor, hasMarks, withoutMarks } from './asked.ts';
import { type searchContract, SEARCH_KINDS, type SearchHit, type SearchKind } from './contract.ts';
import { isNamed } from './index-entries.ts';
import { searchFor } from './queries.ts';
import type { Found } from './queries-find.ts';
import { searchKind } from './search-kind.ts';
import { snippetOf } from './snippet.ts';

export type Searched = z.input<(typeof searchContract)['search']['result']>;

export type Search = { readonly typed: string; readonly kind: SearchKind | undefined; readonly limit: number };

/** Where nothing has the diacritics as typed, they are left aside. */
export async function find(cx: Cx, { typed, kind, limit }: Search): Promise<Searched> {
  const asked = askedFor(typed);
  const strict = await findAsked(cx, asked, { kind, limit });
  const loose =
    hasMarks(asked) && !isAny(strict) ? await findAsked(cx, withoutMarks(asked), { kind, limit }) : undefined;
  await searchFor(cx, '');
  return loose !== undefined && isAny(loose) ? { ...loose, folded: true } : { ...strict, folded: false };
}

function isAny({ counts }: Pick<Searched, 'counts'>): boolean {
  return Object.values(counts).some((count) => count > 0);
}

/** Counts are of all kinds, also where the hits are of one: one can go from one to the other. */
async function findAsked(
  cx: Cx,
  asked: Asked,
  { kind: only, limit }: Pick<Search, 'kind' | 'limit'>,
): Promise<Omit<Searched, 'folded'>> {
  const counts: Record<SearchKind, number> = { document: 0, passage: 0, task: 0, target: 0, unit: 0 };
  const found: Ranked[] = [];
  for (const kind of asked.length === 0 ? [] : SEARCH_KINDS) {
    const isShown = only === undefined || only === kind;
    const { count, best } = await searchKind(cx, kind, asked, isShown ? limit : 1);
    counts[kind] = count;
    if (isShown) found.push(...best.map((row) => ({ ...row, kind })));
  }
  const hits = found.toSorted(byWorth).slice(0, limit);
  return { hits: hits.map((hit) => hitOf(hit, asked)), counts };
}

type Ranked = Found & { readonly kind: SearchKind };

/** What has the words as they were typed; then the rank, in which a title weighs most; then the newest. */
function byWorth(one: Ranked, other: Ranked): number {
  const exact = Number(other.exact) - Number(one.exact);
  return exact || other.rank - one.rank || (one.subjectId < other.subjectId ? 1 : -1);
}

const LONGEST_TITLE = 400;

function hitOf({ kind, subjectId, part, documentId, title, body }: Ranked, asked: Asked): SearchHit {
  return {
    kind,
    id: subjectId,
    part,
    document: documentId,
    title: isNamed(kind) ? [...snippetOf(title, asked, LONGEST_TITLE)] : [{ text: title, found: false }],
    snippet: [...snippetOf(body, asked)],
  };
}
