// From facts to notices, and to events for other systems: facts that have been noted are taken, with whom they are for, and
// leave both in the same transaction. A kill in between leaves them noted; two who do this at once each take what the other has not.
import { isToldOf, noticeOf, NOTICES, type NoticeKind, type PersonId, type TenantId, toldAtMerger } from '@sauro/core';
import { z } from 'zod';
import type { AssignmentId } from '../assignment/assignment.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { groupBy } from '../kit/group-by.ts';
import { type Worker, worker } from '../kit/jobs.ts';
import type { Cx, System } from '../kit/system.ts';
import type { DifficultyId } from '../registers/difficulty/difficulty.ts';
import type { ReportId } from '../report/submission/report.ts';
import { takeUntold, type UntoldFact, untoldJob } from '../kit/untold.ts';
import type { OutChannel, Telling } from './notification.ts';
import { type Audience, listAudience, listDifficultyAudience } from './queries-audience.ts';
import { listReportAudience } from './queries-reports.ts';
import { announce } from './subscription/announce.ts';
import type { SubscriptionId } from './subscription/subscription.ts';
import { listManagers } from './queries-managers.ts';
import { listNamedBefore, listPlansOf, listStandIns } from './queries-named.ts';
import { tell } from './tell.ts';

/** A transaction's worth: a plan that is issued to a thousand schools is told in a few. */
const AT_ONCE = 500;

export function tellFactsBy(channels: readonly OutChannel[]): Worker {
  return worker(untoldJob, (system, tenant) => tellFacts(system, tenant, channels));
}

export async function tellFacts(system: System, tenant: TenantId, channels: readonly OutChannel[]): Promise<void> {
  for (let taken = AT_ONCE; taken === AT_ONCE; ) {
    taken = await transact(system, asSystem(tenant), async (cx) => {
      const facts = await takeUntold(cx, AT_ONCE);
      await tell(cx, await tellingsOf(cx, facts), channels);
      await announce(cx, facts);
      return facts.length;
    });
  }
}

async function tellingsOf(cx: Cx, facts: readonly UntoldFact[]): Promise<readonly Telling[]> {
  const byKind = groupBy(facts, ({ kind }) => noticeOf(kind));
  const all: Telling[] = [];
  for (const [kind, own] of byKind) {
    // A fact of another version, of which this one tells nobody.
    if (kind === undefined) continue;
    const told = own.filter(({ personId }) => isToldOf(kind, personId !== null));
    all.push(...(await tellingsOfKind(cx, kind, told)), ...(await tellingsOfMerger(cx, kind, told)));
  }
  return all;
}

async function tellingsOfKind(cx: Cx, kind: NoticeKind, facts: readonly UntoldFact[]): Promise<readonly Telling[]> {
  const { to } = NOTICES[kind];
  if (to === 'self') return [];
  const ids = [...new Set(facts.map(({ subjectId }) => subjectId))];
  // Facts of difficulties, reports and subscriptions have those for their subjects, and all others that are told assignments.
  if (to === 'named') return namedBy(cx, kind, facts, ids as AssignmentId[]);
  const found: readonly Audience[] =
    'act' in to
      ? await listAudience(cx, to.act, ids as AssignmentId[])
      : 'reportAct' in to
        ? await listReportAudience(cx, to.reportAct, ids as ReportId[])
        : 'manages' in to
          ? await listManagers(cx, ids as SubscriptionId[])
          : await listDifficultyAudience(cx, to.difficultyAct, ids as DifficultyId[]);
  return tellingsTo(found, kind, facts);
}

const ByMerger = z.object({ stays: z.string() });

/** Of two copies that became one, who gave them is told too which was taken back. */
async function tellingsOfMerger(cx: Cx, kind: NoticeKind, facts: readonly UntoldFact[]): Promise<readonly Telling[]> {
  const act = toldAtMerger(kind);
  const own = facts.filter(({ data }) => ByMerger.safeParse(data).success);
  if (act === null || own.length === 0) return [];
  const ids = own.map(({ subjectId }) => subjectId as AssignmentId);
  return tellingsTo(await listAudience(cx, act, ids), kind, own);
}

function tellingsTo(found: readonly Audience[], kind: NoticeKind, facts: readonly UntoldFact[]): readonly Telling[] {
  const audience = groupBy(found, ({ subject }): string => subject);
  return facts.flatMap(({ id, subjectId, personId }) =>
    (audience.get(subjectId) ?? [])
      // Nobody is told what she has done herself.
      .filter(({ person }) => person !== personId)
      .map(({ subject, plan, person }) => ({ person, kind, subject, plan, fact: id, occasion: id })),
  );
}

const Named = z.object({ person: z.string().nullish(), decider: z.string().nullish() });

/** Who is named anew; up the ladder also who stands in for an absent head. */
async function namedBy(
  cx: Cx,
  kind: NoticeKind,
  facts: readonly UntoldFact[],
  ids: readonly AssignmentId[],
): Promise<readonly Telling[]> {
  const plans = await listPlansOf(cx, ids);
  const before =
    kind === 'named'
      ? await listNamedBefore(
          cx,
          facts.map(({ id }) => id),
        )
      : [];
  const standIns = kind === 'escalated' ? await listStandIns(cx, ids) : [];
  return facts.flatMap(({ id, subjectId, personId, data }) => {
    const subject = subjectId as AssignmentId;
    const plan = plans.get(subject);
    if (plan === undefined) return [];
    const knew = namesIn(before.find(({ fact }) => fact === id)?.data ?? {});
    const named = namesIn(data).filter((one) => !knew.includes(one));
    const beside = standIns.filter(({ assignment, head }) => assignment === subject && named.includes(head));
    const told = new Set([...named, ...beside.map(({ delegate }) => delegate)].filter((one) => one !== personId));
    return [...told].map((person) => ({ person, kind, subject, plan, fact: id, occasion: id }));
  });
}

/** Written by the fact from ids of persons. */
function namesIn(data: unknown): readonly PersonId[] {
  const { person, decider } = Named.parse(data);
  return [person, decider].flatMap((one) => (one == null ? [] : [one as PersonId]));
}
