// The day as of which it is told how things stand.
import { dayOf, type PlainDate, plainDate } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';

/** Today where none is given. Of a day to come nobody knows how things will stand. */
export function cutOff(cx: Cx, at: string | undefined): PlainDate {
  const today = dayOf(cx.now);
  if (at === undefined) return today;
  if (at > today) throw new Problem('cut-off.to-come');
  return plainDate(at);
}
