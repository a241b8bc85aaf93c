// Two people at one assignment at the same moment, with what both had seen: of two acts on one version one happens, and it
// is one that the tables of core allow. RACES says how many moments; a hundred thousand take some minutes.
import { randomUUID } from 'node:crypto';
import { type AssignmentFact, ASSIGNMENT_ACTS, type AssignmentAct, foldFacts, isTimeFor, nextState } from '@sauro/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amendAssignment } from '../assignment/amend-assignment.ts';
import { acceptAssignment, declineAssignment, insistOnAssignment } from '../assignment/answer-assignment.ts';
import { type AssignmentId, type AssignmentRow, standingOf } from '../assignment/assignment.ts';
import { answerExtension, askExtension } from '../assignment/extend-deadline.ts';
import { withdrawAssignment } from '../assignment/withdraw-assignment.ts';
import { TO_KNOW } from '../assignment/contract.ts';
import { issuePlan } from '../assignment/issue-plan.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId } from '../plan/plan.ts';
import { enterProgress, recallReport } from '../progress/enter-progress.ts';
import { type WorkingWorld, workingWorld } from './testing/working.ts';
import { acceptReport, returnReport, unlockAssignment } from './verify-report.ts';

const RACES = Number(process.env['RACES'] ?? 400);
const SEED = 20_261_126;
const PATIENCE_MS = 3 * 3_600_000;
/** Moments of one assignment before another is taken. */
const MOMENTS = 20;

type Doing = (cx: Cx, id: AssignmentId, version: number, number: number) => Promise<unknown>;
const reason = 'vì mưa lũ';
const entry = (version: number, number: number, report: boolean) => ({
  id: randomUUID(),
  version,
  percent: number % 101,
  words: 'đang làm',
  figures: [],
  report,
});
const later = (number: number) => `20${50 + (number % 40)}-03-31`;

/** What a person of the unit may try, and what a person on the side of who gave it. */
const DOINGS = {
  accept: (cx, id, version) => acceptAssignment(cx, id, { version }),
  decline: (cx, id, version) => declineAssignment(cx, id, { version, reason }),
  progress: (cx, id, version, number) => enterProgress(cx, id, entry(version, number, false)),
  report: (cx, id, version, number) => enterProgress(cx, id, entry(version, number, true)),
  recall: (cx, id, version) => recallReport(cx, id, { version }),
  'ask-extension': (cx, id, version, number) => askExtension(cx, id, { version, to: later(number), reason }),
  insist: (cx, id, version) => insistOnAssignment(cx, id, { version, reason }),
  verify: (cx, id, version) => acceptReport(cx, id, { version }),
  return: (cx, id, version) => returnReport(cx, id, { version, reason }),
  unlock: (cx, id, version) => unlockAssignment(cx, id, { version, reason }),
  'answer-extension': (cx, id, version, number) =>
    answerExtension(
      cx,
      id,
      number % 2 === 0 ? { version, grant: false, reason } : { version, grant: true, to: later(number), reason },
    ),
  amend: (cx, id, version, number) => amendAssignment(cx, id, { version, due: later(number) as never, reason }),
  withdraw: (cx, id, version) => withdrawAssignment(cx, id, { version, reason }),
} as const satisfies Partial<Record<AssignmentAct, Doing>>;
type Raced = keyof typeof DOINGS;
const OF_UNIT = [
  'accept',
  'decline',
  'progress',
  'report',
  'recall',
  'ask-extension',
] as const satisfies readonly Raced[];
const OF_ISSUER = [
  'insist',
  'verify',
  'return',
  'unlock',
  'answer-extension',
  'amend',
  'withdraw',
] as const satisfies readonly Raced[];

let a: WorkingWorld;
beforeAll(async () => {
  a = await workingWorld();
});
afterAll(() => a.w.end());

const rowOf = (id: AssignmentId): Promise<AssignmentRow> =>
  a.w.asSystem((cx) => cx.db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirstOrThrow());

/** The one that the commune has now; a withdrawn one is given anew. */
async function current(): Promise<AssignmentRow> {
  const find = () =>
    a.w.asSystem((cx) =>
      cx.db
        .selectFrom('assignment')
        .selectAll()
        .where('unitId', '=', a.units.anBinh)
        .where('part', '=', 'lead')
        .where('period', '=', '')
        .where('state', '<>', 'withdrawn')
        .executeTakeFirst(),
    );
  const there = await find();
  if (there !== undefined) return there;
  await a.w.as(a.people.compiler, (cx) =>
    issuePlan(cx, a.plan.id as PlanId, { revision: 1, leadOnly: false, knowing: TO_KNOW }),
  );
  const anew = await find();
  if (anew === undefined) throw new Error('Nothing was given anew.');
  return anew;
}

/** So that the next moments begin with one that was just given. */
async function takeBack(row: AssignmentRow): Promise<void> {
  if (row.state === 'verified') await tryIt('issuer', { row, act: 'unlock', number: 0 });
  await tryIt('issuer', { row: await rowOf(row.id), act: 'withdraw', number: 0 });
}

type Tried = { readonly act: Raced; readonly happened: boolean; readonly code: string };

async function tryIt(
  side: 'unit' | 'issuer',
  { row, act, number }: { row: AssignmentRow; act: Raced; number: number },
): Promise<Tried> {
  const person = side === 'unit' ? a.people.anBinh : a.people.compiler;
  try {
    const doing: Doing = DOINGS[act];
    await a.w.as(person, (cx) => doing(cx, row.id, row.version, number));
    return { act, happened: true, code: '' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { act, happened: false, code: error.code };
  }
}

test(
  'of two acts at one moment one happens, what is accepted is locked but for unlocking, and every row is the fold of its facts',
  async () => {
    const moments = fc.sample(
      fc.record({
        first: fc.constantFrom<Raced>(...OF_UNIT),
        second: fc.oneof(fc.constantFrom<Raced>(...OF_ISSUER), fc.constantFrom<Raced>(...OF_UNIT)),
        // Withdrawn is the end of it: seldom, or nothing else would be seen.
        again: fc.nat(9),
        number: fc.nat(999),
      }),
      { numRuns: RACES, seed: SEED },
    );
    const broken: string[] = [];
    const happened = new Map<string, number>();
    let row = await current();
    for (const [order, { first, second, again, number }] of moments.entries()) {
      if (order % MOMENTS === 0) await takeBack(row);
      if (order % MOMENTS === 0 || row.state === 'withdrawn') row = await current();
      const other = second === 'withdraw' && again > 0 ? 'verify' : second;
      const side = (OF_UNIT as readonly Raced[]).includes(other) ? 'unit' : 'issuer';
      const tried = await Promise.all([
        tryIt('unit', { row, act: first, number }),
        tryIt(side, { row, act: other, number }),
      ]);
      const after = await rowOf(row.id);
      const told = `${row.state}: ${first} and ${other} → ${JSON.stringify(tried)} → ${after.state}`;
      const done = tried.filter((one) => one.happened);
      if (done.length > 1) broken.push(`both happened, ${told}`);
      if (after.version !== row.version + done.length) broken.push(`versions do not count what happened, ${told}`);
      for (const { act } of done) {
        happened.set(act, (happened.get(act) ?? 0) + 1);
        if (!isTimeFor(standingOf(row), act)) broken.push(`it was not the time, ${told}`);
        if (row.state === 'verified' && act !== 'unlock') broken.push(`what is locked was changed, ${told}`);
      }
      if (
        done.length === 0 &&
        tried.some(({ act, code }) => code === 'assignment.moved-on' && nextState(standingOf(row).state, act) !== null)
      ) {
        broken.push(`it moved on though nobody moved it, ${told}`);
      }
      row = after;
    }
    expect(broken).toEqual([]);
    expect(await differing()).toEqual([]);
    expect(await judgedOwn()).toEqual([]);
    // Whatever can be tried has happened.
    if (RACES >= 400) expect([...happened.keys()].toSorted()).toEqual(Object.keys(DOINGS).toSorted());
    expect(Object.keys(DOINGS).every((act) => (ASSIGNMENT_ACTS as readonly string[]).includes(act))).toBe(true);
  },
  PATIENCE_MS,
);

/** Rows that are not what their facts add up to. */
async function differing(): Promise<readonly string[]> {
  return a.w.asSystem(async (cx) => {
    const rows = await cx.db.selectFrom('assignment').selectAll().where('unitId', '=', a.units.anBinh).execute();
    const wrong: string[] = [];
    for (const row of rows) {
      const facts = await cx.db
        .selectFrom('fact')
        .select(['kind', 'data'])
        .where('subjectId', '=', row.id)
        .where('kind', 'like', 'assignment.%')
        .orderBy('id')
        .execute();
      // Kind and data are one fact of core's: FactData took them apart.
      const own = facts.map(
        ({ kind, data }) => ({ ...(data as object), kind: kind.slice('assignment.'.length) }) as AssignmentFact,
      );
      if (row.version !== own.length || JSON.stringify(foldFacts(own)) !== JSON.stringify(standingOf(row)))
        wrong.push(row.id);
    }
    return wrong;
  });
}

/** Verifications by who had reported. */
async function judgedOwn(): Promise<readonly string[]> {
  return a.w.asSystem(async (cx) => {
    const rows = await cx.db
      .selectFrom('verification')
      .select('id')
      .whereRef('verifiedBy', '=', 'reportedBy')
      .where('outcome', '<>', 'unlocked')
      .execute();
    return rows.map(({ id }) => id);
  });
}
