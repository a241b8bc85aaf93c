// The queue of who verifies: reports of others, the oldest first, each with what it says and how much shows it.
import { viewsOf } from '../assignment/list-views.ts';
import { countThem, listOldest, narrowed, toVerify } from '../assignment/queries-list.ts';
import { listEvidenceCounts } from '../evidence/queries.ts';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { listReports } from '../progress/queries.ts';
import type { verificationContract } from './contract.ts';

type Queue = Output<(typeof verificationContract)['listToVerify']>;
type Asked = Input<(typeof verificationContract)['listToVerify']>['query'];

const DAY_MS = 86_400_000;

export async function listToVerify(cx: Cx, { offset, limit, ...filter }: Asked): Promise<Queue> {
  const waiting = toVerify(cx, narrowed(cx, filter));
  const ids = await listOldest(waiting, { offset, limit });
  const reports = new Map(
    (await listReports(cx, ids)).map(({ assignmentId, ...report }) => [`${assignmentId}`, report]),
  );
  const evidence = new Map(
    (await listEvidenceCounts(cx, ids)).map(({ assignmentId, count }) => [`${assignmentId}`, count]),
  );
  return {
    items: (await viewsOf(cx, ids)).map((assignment) => ({
      assignment,
      waited: Math.floor((cx.now.getTime() - Date.parse(assignment.since)) / DAY_MS),
      report: { words: reports.get(assignment.id)?.words ?? '', by: reports.get(assignment.id)?.by ?? null },
      evidence: evidence.get(assignment.id) ?? 0,
    })),
    total: await countThem(waiting),
    until: cx.now.toISOString(),
  };
}
