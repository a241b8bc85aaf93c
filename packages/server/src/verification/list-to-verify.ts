// The queue of who verifies: reports of others, the oldest first, each with what it says and how much shows it.
import { dayOf } from '@sauro/core';
import { viewsOf } from '../assignment/list-views.ts';
import { listOldest } from '../assignment/queries-list.ts';
import { listEvidenceCounts } from '../evidence/queries.ts';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { listReports } from '../progress/queries.ts';
import type { verificationContract } from './contract.ts';
import { listRefuted } from './field-check/queries-refuted.ts';
import { listOpenDifficulties } from './queries-difficulties.ts';
import { countQueue, inQueue } from './queries-queue.ts';

type Queue = Output<(typeof verificationContract)['listToVerify']>;
type Asked = Input<(typeof verificationContract)['listToVerify']>['query'];

const DAY_MS = 86_400_000;

export async function listToVerify(cx: Cx, { offset, limit, ...filter }: Asked): Promise<Queue> {
  const ids = await listOldest(inQueue(cx, filter), { offset, limit });
  const { total, refuted: refutedOnes, unshown, blocked, ...counts } = await countQueue(cx, filter);
  const reports = new Map(
    (await listReports(cx, ids)).map(({ assignmentId, ...report }) => [`${assignmentId}`, report]),
  );
  const evidence = new Map(
    (await listEvidenceCounts(cx, ids)).map(({ assignmentId, count }) => [`${assignmentId}`, count]),
  );
  const refuted = new Map(
    (await listRefuted(cx, dayOf(cx.now), ids)).map(({ assignmentId, outcome, onDay, words }) => [
      `${assignmentId}`,
      { outcome, on: onDay, words },
    ]),
  );
  const difficulties = new Map(
    (await listOpenDifficulties(cx, ids)).map(({ assignmentId, ...open }) => [`${assignmentId}`, open]),
  );
  return {
    items: (await viewsOf(cx, ids)).map((assignment) => ({
      assignment,
      waited: Math.floor((cx.now.getTime() - Date.parse(assignment.since)) / DAY_MS),
      report: { words: reports.get(assignment.id)?.words ?? '', by: reports.get(assignment.id)?.by ?? null },
      evidence: evidence.get(assignment.id) ?? 0,
      refuted: refuted.get(assignment.id) ?? null,
      difficulties: difficulties.get(assignment.id) ?? null,
    })),
    total,
    refuted: refutedOnes,
    unshown,
    blocked,
    counts,
    until: cx.now.toISOString(),
  };
}
