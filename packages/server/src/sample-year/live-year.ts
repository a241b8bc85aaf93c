// A year of the sample province: its plan is issued, units take their work on, report and prove it, somebody verifies, what
// stands in the way is raised and answered. All of it goes through the same use cases as everything, by whoever may do it, on
// the day on which it happened; nothing lies after today. Where a start was cut off in the middle of it, the next goes on from
// what was done last: chance comes from names alone, so that what follows is what would have followed.
import { addDays, dayOf, daysBetween, plainDate, type PlainDate, type TenantId, weekdayOf } from '@sauro/core';
import { openPeriods } from '../assignment/open-periods.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import type { System } from '../kit/system.ts';
import { markSeen } from '../notification/queries-list.ts';
import { tellFacts } from '../notification/tell-facts.ts';
import { listTargets } from '../plan/queries-state.ts';
import { followDifficulties } from '../registers/difficulty/follow-difficulties.ts';
import { courseOf, type Step } from './course.ts';
import { issueYear } from './issue.ts';
import { castOf } from './people.ts';
import { type Piece, piecesOf, placesIn } from './pieces.ts';
import { playerOn } from './play.ts';
import { findLastAct, findYearPlan } from './queries.ts';
import { sendReports } from './send-reports.ts';

/** The plan was signed on the Thursday before. */
const ISSUED_ON = plainDate('2026-01-12');
const FIRST_MINUTE = 7 * 60 + 30;
const LAST_MINUTE = 17 * 60;
const EVENING = 22 * 60;
/** Answers that are late go up, and those that nobody objected to stand, on Fridays. */
const FOLLOWED_ON = 5;
/** What was told longer ago has been seen. */
const UNSEEN_DAYS = 10;

/** `onDay`: told the share of the year that is over, from 0 to 1. A province that has lived it is left as it is. */
export async function liveYear(
  system: System,
  tenant: TenantId,
  onDay: (share: number) => void = () => undefined,
): Promise<void> {
  const today = dayOf(system.clock());
  if (today <= ISSUED_ON) return;

  const cast = await castOf(system, tenant);
  const { plan: known, last } = await transact(system, asSystem(tenant), async (cx) => ({
    plan: await findYearPlan(cx),
    last: await findLastAct(cx),
  }));
  const plan = known ?? (await issueYear(at(system, ISSUED_ON, FIRST_MINUTE), cast.compiler));
  const places = await placesIn(system, tenant);
  const targets = await transact(system, cast.compiler, (cx) => listTargets(cx, plan));
  const play = playerOn({ cast, targets, places });
  const diary = new Diary();
  const pieces = await piecesOf(system, tenant, { plan, places });
  for (const { unit } of pieces) await cast.doer(unit);
  diary.takeUp(pieces);
  for (let day = last === null ? ISSUED_ON : dayOf(last); day <= today; day = addDays(day, 1)) {
    if (day.endsWith('-01') && (await openPeriods(at(system, day, 0), tenant)) > 0) {
      diary.takeUp(await piecesOf(at(system, day, 0), tenant, { plan, places }));
    }
    for (const { minute, piece, step } of diary.of(day)) {
      const then = at(system, day, minute);
      const isOver = last !== null && then.clock() <= last;
      if (!isOver && then.clock() <= system.clock()) await play(then, piece, step);
    }
    const evening = day === today ? system : at(system, day, EVENING);
    if (weekdayOf(day) === FOLLOWED_ON) await followDifficulties(evening, tenant);
    await tellFacts(evening, tenant, []);
    if (daysBetween(day, today) === UNSEEN_DAYS) {
      const until = newId<'notification'>();
      for (const one of await cast.everybody()) await transact(evening, one, (cx) => markSeen(cx, { until }));
    }
    onDay(daysBetween(ISSUED_ON, day) / daysBetween(ISSUED_ON, today));
  }
  await sendReports(system, { cast, places });
}

/** The system as it was at a minute of a day in Việt Nam. */
function at(system: System, day: PlainDate, minute: number): System {
  const instant = new Date(new Date(`${day}T00:00:00+07:00`).getTime() + minute * 60_000);
  return { ...system, clock: () => instant };
}

type Entry = { readonly piece: Piece; readonly step: Step };

/** What is done on which day. */
class Diary {
  readonly #known = new Set<Piece['id']>();
  readonly #days = new Map<PlainDate, Entry[]>();

  takeUp(pieces: readonly Piece[]): void {
    for (const piece of pieces.filter(({ id }) => !this.#known.has(id))) {
      this.#known.add(piece.id);
      for (const step of courseOf(piece.work)) {
        const entries = this.#days.get(step.on) ?? [];
        entries.push({ piece, step });
        this.#days.set(step.on, entries);
      }
    }
  }

  /** Over the hours of the day, one after the other, by their names: the same however they were taken up. */
  of(day: PlainDate): readonly (Entry & { readonly minute: number })[] {
    const entries = (this.#days.get(day) ?? []).toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    const apart = (LAST_MINUTE - FIRST_MINUTE) / entries.length;
    return entries.map((entry, nth) => ({ ...entry, minute: FIRST_MINUTE + Math.floor(apart * nth) }));
  }
}

function nameOf({ piece: { work }, step }: Entry): string {
  return [work.unit, work.task, work.period, step.act].join('\n');
}
