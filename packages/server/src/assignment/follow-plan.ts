// A plan was revised: assignments of tasks that it no longer holds are proposed to be withdrawn, changed deadlines are carried
// over with both days kept, and the rest learn the new words. What a person decides stays a person's: nothing is withdrawn
// and nothing issued by itself but the periods of what was accepted and recurs from now on, and a later deadline that was
// granted is not taken back by a revision that does not touch it.
import { dayOf, firstPeriod, isConditional, isPlainDate, type PlainDate, showDay } from '@sauro/core';
import type { Deadline } from '@sauro/reader/reading';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { groupBy } from '../kit/group-by.ts';
import { worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import { planRevisedJob } from '../plan/plan-facts.ts';
import { assignmentAmended, assignmentDropProposed, assignmentDueKept } from './assignment-facts.ts';
import { partsFollowLater } from './follow-whole.ts';
import { openPeriods } from './open-periods.ts';
import { searchTextOf } from './issue-plan.ts';
import { type FollowingRow, type FromPlan, lockFollowing, updateFromPlan } from './queries-follow.ts';

/** As it stands in the ledger, for people to read. */
const DROPPED = 'Kế hoạch được điều chỉnh không còn nhiệm vụ này';
const CHANGED = 'Kế hoạch được điều chỉnh';

export const followPlan = worker(planRevisedJob, async (system, tenant, { plan, revision }) => {
  await transact(system, asSystem(tenant), (cx) => follow(cx, plan as PlanId, revision));
  // What is due before its running period ends is given now, and not in the night; so is what was accepted once and comes back.
  await openPeriods(system, tenant, plan as PlanId);
});

/** Run again it finds nothing older than the revision. */
async function follow(cx: Cx, plan: PlanId, revision: number): Promise<void> {
  const rows = await lockFollowing(cx, plan, revision);
  if (rows.length === 0) return;
  const on = dayOf(cx.now);
  const dropped = rows.filter((row) => row.droppedRevision !== null && !row.dropProposed);
  await recordMany(
    cx,
    assignmentDropProposed,
    dropped.map((before) => ({ subject: before.id, data: { on, reason: DROPPED, revision }, aside: { before } })),
  );
  const amended = rows.filter((row) => row.parentId === null && row.droppedRevision === null && isAmended(row, on));
  await recordMany(
    cx,
    assignmentAmended,
    amended.map((before) => ({
      subject: before.id,
      data: { on, due: dueOf(before, on), awaits: awaitsIn(before, on), reason: CHANGED, revision },
      aside: { before },
    })),
  );
  const kept = rows.filter((row) => row.droppedRevision === null && isKept(row, on));
  await recordMany(
    cx,
    assignmentDueKept,
    kept.map((before) => ({
      subject: before.id,
      data: { on, reason: keptWords(before), revision },
      aside: { before },
    })),
  );
  const otherwise = amended.filter((row) => awaitsIn(row, on) !== row.awaitsEvent);
  for (const alike of groupBy(otherwise, (row) => `${dueOf(row, on)} ${awaitsIn(row, on)}`).values()) {
    const [first] = alike;
    if (first === undefined) continue;
    await partsFollowLater(
      cx,
      alike.map(({ id }) => id),
      { due: dueOf(first, on), awaits: awaitsIn(first, on), reason: CHANGED },
    );
  }
  await updateFromPlan(
    cx,
    rows.map((row) => fromPlan(row, on)),
    revision,
  );
}

/** A task that has come back to the plan is no longer to be withdrawn, and amending says so. */
function isAmended(row: FollowingRow, today: PlainDate): boolean {
  return isDueAnew(row, today) || row.dropProposed;
}

/** Work in a period keeps that period and its day; the next follows the plan. One that has not begun is no period yet. */
function isDueAnew(row: FollowingRow, today: PlainDate): boolean {
  const { isOtherDeadline, periodFrom } = row;
  return isOtherDeadline && (periodFrom === null || periodFrom > today) && !goesOnBeside(row, today);
}

/** Opened again after it was accepted as done once: its unit has the first period beside it, and it stays what it was. */
function goesOnBeside({ deadline, periodFrom, periodsBeside }: FollowingRow, today: PlainDate): boolean {
  const first = firstPeriod(deadline as Deadline | null, today);
  return periodFrom === null && first !== null && periodsBeside.includes(first.key);
}

/** The plan has another deadline, and what is under way keeps its own until its period ends. */
function isKept(row: FollowingRow, today: PlainDate): boolean {
  return row.parentId === null && row.isOtherDeadline && !isDueAnew(row, today) && !row.dropProposed;
}

function keptWords({ deadline, dueOn }: FollowingRow): string {
  // Written by the plan from the reader's own type.
  const words = (deadline as Deadline | null)?.text;
  const day = dueOn !== null && isPlainDate(dueOn) ? `hạn ${showDay(dueOn)}` : 'như đã giao';
  return `${CHANGED}: thời hạn trong kế hoạch nay là “${words ?? 'không nêu'}”; việc của kỳ này giữ ${day}.`;
}

function dueOf(row: FollowingRow, today: PlainDate): PlainDate | null {
  const own = row.taskDueOn !== null && isPlainDate(row.taskDueOn) ? row.taskDueOn : null;
  if (!isDueAnew(row, today)) return row.dueOn !== null && isPlainDate(row.dueOn) ? row.dueOn : null;
  // Written by the plan from the reader's own type.
  return firstPeriod(row.deadline as Deadline | null, today)?.due ?? own;
}

/** As its task has it now; one whose deadline the revision does not touch waits as it did. */
function awaitsIn(row: FollowingRow, today: PlainDate): boolean {
  return isDueAnew(row, today) ? isConditional(row.deadline as Deadline | null) : row.awaitsEvent;
}

/** Work that is done once may have become recurring, and the other way round. */
function fromPlan(row: FollowingRow, today: PlainDate): FromPlan {
  return {
    id: row.id,
    deadlineKind: row.taskDeadlineKind,
    ...periodOf(row, today),
    searchText: searchTextOf(row.text ?? row.taskText, row.unitName),
  };
}

/** A part has the period that it was split in. */
function periodOf(row: FollowingRow, today: PlainDate): Pick<FromPlan, 'period' | 'periodFrom' | 'periodTo'> {
  const { period, periodFrom, periodTo } = row;
  if (row.parentId !== null || !isDueAnew(row, today)) return { period, periodFrom, periodTo };
  const first = firstPeriod(row.deadline as Deadline | null, today);
  return { period: first?.key ?? '', periodFrom: first?.from ?? null, periodTo: first?.to ?? null };
}
