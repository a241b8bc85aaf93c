// Tells the transaction what to search for among entries of one kind, so that another stage can narrow a list of its own:
// afterwards `search_entry` shows what was found and nothing else (the policy in 0004-search.sql).
import type { Cx } from '../kit/system.ts';
import { type Asked, askedFor, hasMarks, queryOf, withoutMarks } from './asked.ts';
import type { SearchKind } from './contract.ts';
import { markOf } from './labels.ts';
import { isAnyFound, searchFor, searchWithin } from './queries.ts';

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
