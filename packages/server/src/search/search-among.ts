// Tells the transaction what to search for among entries of one kind, so that another stage can narrow a list of its own:
// afterwards `search_entry` shows what was found and nothing else (the policy in 0004-search.sql).
import type { Cx } from '../kit/system.ts';
import { type Asked, askedFor, hasMarks, queryOf, withoutMarks } from './asked.ts';
import type { SearchKind } from './contract.ts';
import { markOf } from './labels.ts';
import { isAnyFound, searchFor, searchWithin } from './queries.ts';

/**
 * As `searchAmong`, for one look at the list: whether any task has the diacritics as typed is asked only where the look has
 * found nothing, for the list is narrowed by more than words. So that most often the words are sought once.
 */
export async function lookAmong<T>(
  cx: Cx,
  kind: SearchKind,
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
export async function searchAmong(cx: Cx, kind: SearchKind, typed: string): Promise<void> {
  const asked = askedFor(typed);
  await among(cx, kind, asked);
  if (!hasMarks(asked) || (await isAnyFound(cx, kind))) return;
  await among(cx, kind, withoutMarks(asked));
}

async function among(cx: Cx, kind: SearchKind, asked: Asked): Promise<void> {
  if (asked.length === 0) await searchFor(cx, '');
  else await searchWithin(cx, { kind, query: queryOf(asked, markOf(kind)) });
}
