// What a whole waits for its parts wait for too: where its event has come, or another revision of the plan says otherwise, parts
// without a day of their own follow, on all levels. Done by the system after it, as parts are withdrawn.
import { dayOf, type PlainDate, plainDate } from '@sauro/core';
import { z } from 'zod';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { enqueue, type Job, worker } from '../kit/jobs.ts';
import { recordMany } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import { assignmentAmended, assignmentEventCame } from './assignment-facts.ts';
import { lockOpenParts } from './queries.ts';

const Day = z.iso.date().transform(plainDate);
const followWholeJob = {
  name: 'assignment.follow-whole',
  data: z.object({
    assignments: z.array(z.uuid()),
    /** null: nobody said that the event came, it is amended. */
    came: Day.nullable(),
    due: Day.nullable(),
    awaits: z.boolean(),
    reason: z.string(),
  }),
} as const satisfies Job;

/** `came`: absent where nobody said that the event came. */
export type WholeNow = {
  readonly came?: PlainDate;
  readonly due: PlainDate | null;
  readonly awaits: boolean;
  readonly reason: string;
};

/** A transaction's worth of the job. */
const AT_ONCE = 2000;

export async function partsFollowLater(
  cx: Cx,
  assignments: readonly AssignmentId[],
  { came, ...now }: WholeNow,
): Promise<void> {
  for (let from = 0; from < assignments.length; from += AT_ONCE) {
    const data = { ...now, came: came ?? null, assignments: assignments.slice(from, from + AT_ONCE) };
    await enqueue(cx, { job: followWholeJob, data });
  }
}

export const followWhole = worker(followWholeJob, async (system, tenant, { assignments, came, ...now }) => {
  const whole: WholeNow = came === null ? now : { ...now, came };
  await transact(system, asSystem(tenant), (cx) => follow(cx, assignments as AssignmentId[], whole));
});

/** Run again it finds none that waits otherwise than its whole. */
async function follow(cx: Cx, parents: readonly AssignmentId[], whole: WholeNow): Promise<void> {
  const parts = (await lockOpenParts(cx, parents)).filter(
    ({ awaitsEvent, dueOn }) => dueOn === null && awaitsEvent !== whole.awaits,
  );
  if (parts.length === 0) return;
  const { came, due, awaits, reason } = whole;
  const on = dayOf(cx.now);
  if (came === undefined) {
    const data = { on, due, awaits, reason };
    await recordMany(
      cx,
      assignmentAmended,
      parts.map((before) => ({ subject: before.id, data, aside: { before } })),
    );
  } else {
    const data = { on, came, due, reason };
    await recordMany(
      cx,
      assignmentEventCame,
      parts.map((before) => ({ subject: before.id, data, aside: { before } })),
    );
  }
  await follow(
    cx,
    parts.map(({ id }) => id),
    whole,
  );
}
