// Beyond the authority of who holds it (rõ thẩm quyền): a difficulty goes to the unit above, or to one further up that is
// named. There the time to answer begins anew.
import { answerBy, CALENDAR, dayOf, type DifficultyKind, type UnitId } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { happen, holdDifficulty } from './act.ts';
import { difficultyEscalated } from './difficulty-facts.ts';
import { type DifficultyId, type DifficultyRow, upwardOf } from './difficulty.ts';
import { findNextAbove, findPersonFor } from './find-way.ts';
import { findAnswering, listAbove } from './queries-units.ts';

type Escalating = { readonly version: number; readonly unit?: string | undefined; readonly words: string };

export async function escalateDifficulty(cx: Cx, id: DifficultyId, escalating: Escalating): Promise<void> {
  const row = await holdDifficulty(cx, id, 'escalate', escalating.version);
  const to = await settleAbove(cx, row, escalating.unit);
  const data = {
    to,
    // Written by raiseDifficulty, whose contract says which there are.
    person: await findPersonFor(cx, to, row.kind as DifficultyKind),
    why: 'beyond-authority' as const,
    due: answerBy(CALENDAR, dayOf(cx.now), row.urgent),
  };
  await happen(cx, difficultyEscalated, row, { data, words: escalating.words });
}

async function settleAbove(cx: Cx, row: DifficultyRow, asked: string | undefined): Promise<UnitId> {
  const way = upwardOf(row);
  if (asked === undefined) {
    const next = (await findNextAbove(cx, [way]))(way);
    if (next === undefined) throw new Problem('difficulty.nobody-above');
    return next;
  }
  const unit = (await listAbove(cx, [way])).find(({ id }) => id === asked);
  if (unit === undefined) throw new Problem('difficulty.other-unit');
  if ((await findAnswering(cx, [unit.id])).size === 0) throw new Problem('difficulty.nobody-there');
  return unit.id;
}
