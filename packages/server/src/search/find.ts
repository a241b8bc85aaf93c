// A search across all kinds: the best hits with the stretch in which they were found, and how many there are of each kind.
import type { z } from 'zod';
import type { Id } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { type Asked, askedFor, hasMarks, withoutMarks } from './asked.ts';
import { type searchContract, SEARCH_KINDS, type SearchHit, type SearchKind } from './contract.ts';
import { isNamed } from './index-entries.ts';
import { listSeenDocuments, searchFor } from './queries.ts';
import type { Found } from './queries-find.ts';
import { searchKind } from './search-kind.ts';
import { snippetOf } from './snippet.ts';

export type Searched = z.input<(typeof searchContract)['search']['result']>;

export type Search = { readonly typed: string; readonly kind: SearchKind | undefined; readonly limit: number };

/** Where nothing has the diacritics as typed, they are left aside. */
export async function find(cx: Cx, { typed, kind, limit }: Search): Promise<Searched> {
  const asked = askedFor(typed);
  const way = { kind, limit, documents: await fewSeen(cx) };
  const strict = await findAsked(cx, asked, way);
  const loose = hasMarks(asked) && !isAny(strict) ? await findAsked(cx, withoutMarks(asked), way) : undefined;
  await searchFor(cx, '');
  return loose !== undefined && isAny(loose) ? { ...loose, folded: true } : { ...strict, folded: false };
}

/** Named one by one in a search; who sees more of them soon comes upon what she sees. */
const FEW = 200;
/** Of what stands in a document nothing is seen where the document is not. */
const IN_DOCUMENTS: ReadonlySet<SearchKind> = new Set(['document', 'passage']);

/** The documents that are seen, where they are few among however many: only in these is anything sought. */
async function fewSeen(cx: Cx): Promise<readonly Id<'document'>[] | undefined> {
  const seen = await listSeenDocuments(cx, FEW + 1);
  return seen.length > FEW ? undefined : seen;
}

type Way = Pick<Search, 'kind' | 'limit'> & { readonly documents: readonly Id<'document'>[] | undefined };

function isAny({ counts }: Pick<Searched, 'counts'>): boolean {
  return Object.values(counts).some((count) => count > 0);
}

/** Counts are of all kinds, also where the hits are of one: one can go from one to the other. */
async function findAsked(
  cx: Cx,
  asked: Asked,
  { kind: only, limit, documents }: Way,
): Promise<Omit<Searched, 'folded'>> {
  const counts: Record<SearchKind, number> = { document: 0, passage: 0, task: 0, target: 0, unit: 0 };
  const found: Ranked[] = [];
  for (const kind of asked.length === 0 ? [] : SEARCH_KINDS) {
    const subjects = IN_DOCUMENTS.has(kind) ? documents : undefined;
    const isShown = only === undefined || only === kind;
    const { count, best } = await searchKind(cx, { kind, subjects }, asked, isShown ? limit : 1);
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
