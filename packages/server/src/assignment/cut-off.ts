// The day as of which it is told how things stand.
import { dayOf, type PlainDate, plainDate } from '@sauro/core';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { learnTree } from './learn-tree.ts';

/**
 * Today where none is given. Of a day to come nobody knows how things will stand. From then on what is asked of that day knows
 * whether units stood as they do now.
 * @throws {Problem} `cut-off.to-come`
 */
export async function cutOff(cx: Cx, at: string | undefined): Promise<PlainDate> {
  const today = dayOf(cx.now);
  if (at === undefined) return today;
  if (at > today) throw new Problem('cut-off.to-come');
  const day = plainDate(at);
  await learnTree(cx, day);
  return day;
}
