// Tells the transaction what to search for among entries of one kind, so that another stage can narrow a list of its own:
// afterwards `search_entry` shows what was found and nothing else (the policy in 0004-search.sql).
import type { Cx } from '../kit/system.ts';
import { type Asked, askedFor, beginningsOf, hasMarks, queryOf, withoutMarks } from './asked.ts';
import { type LISTED_KIND, markOf } from './labels.ts';
import { isAnyFound, listWordsBeginning, searchFor, searchWithin } from './queries.ts';

/**
 * As `searchAmong`, for one look at the list: whether any task has the diacritics as typed is asked only where the look has
 * found nothing, for the list is narrowed by more than words. So that most often the words are sought once.
 */
export async function lookAmong<T>(
  cx: Cx,
  kind: ListedKind,
  typed: string,
  look: () => Promise<T>,
  isEmpty: (found: T) => boolean,
): Promise<T> {
  const asked = askedFor(typed);
  await among(cx, kind, asked);
  const found = await look();
  if (!isEmpty(found) || !hasMarks(asked) || (await isAnyFound(cx, kind))) return found;
  await among(cx, kind, withoutMarks(asked));
  return look();
}

/** Where nothing has the diacritics as typed, they are left aside; where no word was typed, nothing is found. */
export async function searchAmong(cx: Cx, kind: ListedKind, typed: string): Promise<void> {
  const asked = askedFor(typed);
  await among(cx, kind, asked);
  if (!hasMarks(asked) || (await isAnyFound(cx, kind))) return;
  await among(cx, kind, withoutMarks(asked));
}

type ListedKind = typeof LISTED_KIND;

/** More words than these with one beginning are sooner looked through together. */
const MOST_ENDS = 12;

async function among(cx: Cx, kind: ListedKind, asked: Asked): Promise<void> {
  if (asked.length === 0) return searchFor(cx, '');
  const beginnings = beginningsOf(asked, markOf(kind));
  const ends = beginnings.length === 0 ? [] : await listWordsBeginning(cx, beginnings, MOST_ENDS + 1);
  const query = queryOf(asked, markOf(kind), ends.length > MOST_ENDS ? [] : ends);
  return searchWithin(cx, { kind, query });
}
