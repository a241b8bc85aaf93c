// What happens to difficulties by itself when their day has passed: one that nobody answered goes up to the next unit that
// could answer it; an answer that nobody objected to stands.
import {
  answerBy,
  dayOf,
  type DifficultyKind,
  isOpenDifficulty,
  type PlainDate,
  type TenantId,
  type UnitId,
} from '@sauro/core';
import { asSystem } from '../../kit/acting.ts';
import { transact } from '../../kit/db.ts';
import { recordMany } from '../../kit/ledger.ts';
import type { Cx, System } from '../../kit/system.ts';
import { difficultyClosed, difficultyEscalated, difficultyWithdrawn } from './difficulty-facts.ts';
import { CALENDAR, type DifficultyRow, standingOf } from './difficulty.ts';
import { findNextAbove, findPersonFor } from './find-way.ts';
import { lockPast } from './queries.ts';

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
    const past = await lockPast(cx, on);
    const open = past.filter((row) => isOpenDifficulty(standingOf(row).state));
    const pointless = open.filter(({ isWorkOver }) => isWorkOver);
    const silent = past.filter((row) => !open.includes(row));
    const owed = open.filter((row) => !pointless.includes(row));
    const escalations = await escalationsOf(cx, owed, on);
    const byItself = <Data extends object>(rows: readonly DifficultyRow[], data: Data) =>
      rows.map((before) => ({ subject: before.id, data, aside: { before, words: '' } }));
    await recordMany(cx, difficultyEscalated, escalations);
    await recordMany(cx, difficultyClosed, byItself(silent, { on, why: 'silent' as const }));
    await recordMany(cx, difficultyWithdrawn, byItself(pointless, { on, why: 'work-over' as const }));
    return { escalated: escalations.length, closed: silent.length, withdrawn: pointless.length };
  });
}

type Escalations = Parameters<typeof recordMany<'difficulty', Escalation, Aside>>[2];
type Escalation = {
  readonly on: PlainDate;
  readonly to: UnitId;
  readonly person: Awaited<ReturnType<typeof findPersonFor>>;
  readonly why: 'unanswered';
  readonly due: PlainDate;
};
type Aside = { readonly before: DifficultyRow; readonly words: string };

async function escalationsOf(cx: Cx, owed: readonly DifficultyRow[], on: PlainDate): Promise<Escalations> {
  const above = await findNextAbove(cx, [...new Set(owed.map(({ holderUnitId }) => holderUnitId))]);
  const escalations: Escalations[number][] = [];
  for (const before of owed) {
    const to = above.get(before.holderUnitId);
    if (to === undefined) continue;
    // Written by raiseDifficulty, whose contract says which there are.
    const person = await findPersonFor(cx, to, before.kind as DifficultyKind);
    const due = answerBy(CALENDAR, on, before.urgent);
    escalations.push({
      subject: before.id,
      data: { on, to, person, why: 'unanswered', due },
      aside: { before, words: '' },
    });
  }
  return escalations;
}
