// From facts to notices: facts that have been noted are taken, with whom they are for, and leave the notices in the same
// transaction. A kill in between leaves them noted; two who do this at once each take what the other has not.
import { noticeOf, NOTICES, type NoticeKind, type PersonId, type TenantId } from '@sauro/core';
import { z } from 'zod';
import type { AssignmentId } from '../assignment/assignment.ts';
import { asSystem } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { groupBy } from '../kit/group-by.ts';
import { type Worker, worker } from '../kit/jobs.ts';
import type { Cx, System } from '../kit/system.ts';
import { takeUntold, type UntoldFact, untoldJob } from '../kit/untold.ts';
import type { OutChannel, Telling } from './notification.ts';
import { listAudience, listPlansOf } from './queries-audience.ts';
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
      return facts.length;
    });
  }
}

async function tellingsOf(cx: Cx, facts: readonly UntoldFact[]): Promise<readonly Telling[]> {
  const byKind = groupBy(facts, ({ kind }) => noticeOf(kind.replace(/^assignment\./, '')));
  const all: Telling[] = [];
  for (const [kind, own] of byKind) {
    // A fact of another version, of which this one tells nobody.
    if (kind === undefined) continue;
    all.push(...(await tellingsOfKind(cx, kind, own)));
  }
  return all;
}

async function tellingsOfKind(cx: Cx, kind: NoticeKind, facts: readonly UntoldFact[]): Promise<readonly Telling[]> {
  const { to } = NOTICES[kind];
  // Facts of assignments have assignments for their subjects.
  const ids = [...new Set(facts.map(({ subjectId }) => subjectId as AssignmentId))];
  if (typeof to === 'string') return namedBy(facts, kind, await listPlansOf(cx, ids));
  const audience = groupBy(await listAudience(cx, to.act, ids), ({ assignment }) => assignment);
  return facts.flatMap(({ id, subjectId, personId }) =>
    (audience.get(subjectId as AssignmentId) ?? [])
      // Nobody is told what she has done herself, nor asked to judge her own report.
      .filter(({ person, reportedBy }) => person !== personId && !(to.act === 'verify' && person === reportedBy))
      .map(({ assignment, plan, person }) => ({ person, kind, assignment, plan, fact: id, occasion: id })),
  );
}

const Named = z.object({ person: z.string().nullish(), decider: z.string().nullish() });

function namedBy(
  facts: readonly UntoldFact[],
  kind: NoticeKind,
  plans: Awaited<ReturnType<typeof listPlansOf>>,
): readonly Telling[] {
  return facts.flatMap(({ id, subjectId, personId, data }) => {
    const { person, decider } = Named.parse(data);
    const assignment = subjectId as AssignmentId;
    const plan = plans.get(assignment);
    if (plan === undefined) return [];
    const named = new Set([person, decider].filter((one) => one != null && one !== personId));
    // Written by the fact from ids of persons.
    return [...named].map((one) => ({ person: one as PersonId, kind, assignment, plan, fact: id, occasion: id }));
  });
}
