// What happens to difficulties by itself when their day has passed: one that nobody answered goes up to the next unit that
// could answer it; an answer that nobody objected to stands.
import {
  answerBy,
  CALENDAR,
  dayOf,
  type DifficultyKind,
  isOpenDifficulty,
  type PlainDate,
  type TenantId,
} from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { recordMany } from '../../kit/ledger.ts';
import type { Cx, System } from '../../kit/system.ts';
import { difficultyClosed, difficultyEscalated } from './difficulty-facts.ts';
import { type DifficultyRow, standingOf, upwardOf } from './difficulty.ts';
import { findNextAbove, findPersons } from './find-way.ts';
import { endWithWork } from './follow-withdrawal.ts';
import { listPast, lockPast, type WithWork } from './queries.ts';

type Above = Awaited<ReturnType<typeof findNextAbove>>;

/**
 * How many went up, were closed, and were taken back. Run again on the same day it finds none; of two processes at once the
 * second finds none. What has nobody above who could answer stays where it is, and late.
 */
export async function followDifficulties(
  system: System,
  tenant: TenantId,
): Promise<{ readonly escalated: number; readonly closed: number; readonly withdrawn: number }> {
  return transact(system, asSystem(tenant), async (cx) => {
    const on = dayOf(cx.now);
    const past = await listPast(cx, on);
    const above = await findNextAbove(cx, past.filter(isOwed).map(upwardOf));
    // Held is only what moves: what lies at the top, and late, would be held for every run to come.
    const moving = past.filter((row) => !isOwed(row) || above(upwardOf(row)) !== undefined);
    const held = await lockPast(
      cx,
      on,
      moving.map(({ id }) => id),
    );
    const escalations = await escalationsOf(cx, held.filter(isOwed), { above, on });
    const silent = held.filter((row) => !isOpen(row));
    const pointless = held.filter((row) => isOpen(row) && row.isWorkOver);
    const data = { on, why: 'silent' as const };
    await recordMany(cx, difficultyEscalated, escalations);
    await recordMany(
      cx,
      difficultyClosed,
      silent.map((before) => ({ subject: before.id, data, aside: { before, words: '' } })),
    );
    await endWithWork(cx, pointless);
    return { escalated: escalations.length, closed: silent.length, withdrawn: pointless.length };
  });
}

function isOpen(row: DifficultyRow): boolean {
  return isOpenDifficulty(standingOf(row).state);
}

function isOwed(row: WithWork): boolean {
  return isOpen(row) && !row.isWorkOver;
}

/** One that was handed on between the look and the hold waits for the next run. */
async function escalationsOf(
  cx: Cx,
  owed: readonly DifficultyRow[],
  { above, on }: { readonly above: Above; readonly on: PlainDate },
) {
  const up = owed.flatMap((before) => {
    const to = above(upwardOf(before));
    return to === undefined ? [] : [{ before, to }];
  });
  const personFor = await findPersons(cx, [...new Set(up.map(({ to }) => to))]);
  return up.map(({ before, to }) => ({
    subject: before.id,
    data: {
      on,
      to,
      // Written by raiseDifficulty, whose contract says which there are.
      person: personFor(to, before.kind as DifficultyKind),
      why: 'unanswered' as const,
      due: answerBy(CALENDAR, on, before.urgent),
    },
    aside: { before, words: '' },
  }));
}
