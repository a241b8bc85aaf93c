// Whoever a difficulty went up to need not answer it: she says what is to be done and hands it down, to who shall do it or back
// to where it came up from. From then on it waits there, until the day that she sets.
import {
  answerBy,
  CALENDAR,
  dayOf,
  type DifficultyKind,
  lastToSet,
  mayBeSet,
  plainDate,
  type UnitId,
} from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdDifficulty } from './act.ts';
import { difficultyDirected } from './difficulty-facts.ts';
import { type DifficultyId, withinHolderOf } from './difficulty.ts';
import { findPersonFor } from './find-way.ts';
import { findBodyOf, listBelow } from './queries-below.ts';
import { findAnswering } from './queries-units.ts';

type Directing = {
  readonly version: number;
  readonly unit: string;
  readonly words: string;
  readonly due?: string | undefined;
};

export async function directDifficulty(cx: Cx, id: DifficultyId, directing: Directing): Promise<void> {
  const row = await holdDifficulty(cx, id, 'direct', directing.version);
  const to = directing.unit as UnitId;
  const below = await listBelow(cx, [withinHolderOf(row)]);
  if (!below.some((unit) => unit.id === to)) throw new Problem('difficulty.other-unit');
  if ((await findAnswering(cx, [to])).size === 0) throw new Problem('difficulty.nobody-there');
  const today = dayOf(cx.now);
  const due = directing.due === undefined ? answerBy(CALENDAR, today, row.urgent) : plainDate(directing.due);
  if (!mayBeSet(due, today)) throw new Problem('difficulty.other-day', { last: lastToSet(today) });
  // Written by raiseDifficulty, whose contract says which there are.
  const person = await findPersonFor(cx, to, row.kind as DifficultyKind);
  const data = { to, addressed: await findBodyOf(cx, to), person, due };
  await happen(cx, difficultyDirected, row, { data, words: directing.words });
}
