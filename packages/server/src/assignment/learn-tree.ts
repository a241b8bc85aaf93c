// Whether units stood on a day as they stand now. They mostly did: then a day past is asked as today is, of what is written out,
// and not by walking up the places of that day once for each part of a question.
import { dayOf, type PlainDate } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { hasMovedSince } from './queries-moved.ts';

/** Of each transaction the earliest day since which nothing is known to have moved. */
const UNMOVED_SINCE = new WeakMap<Cx['db'], string>();

/** What is known is not asked again; what moves while it runs is seen by the next. */
export async function learnTree(cx: Cx, at: PlainDate): Promise<void> {
  if (isTreeOfNow(cx, at) || (await hasMovedSince(cx, at))) return;
  UNMOVED_SINCE.set(cx.db, at);
}

/** True of a day of which nobody has asked only where it is today. */
export function isTreeOfNow(cx: Cx, at: string): boolean {
  const since = UNMOVED_SINCE.get(cx.db);
  return at >= dayOf(cx.now) || (since !== undefined && since <= at);
}
