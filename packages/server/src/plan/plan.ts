// A plan on the server: its ids, its row as it is written, and how it looks over the wire.
import type { ClearCounts, Id } from '@sauro/core';
import type { PlanRow } from './queries-plan.ts';
import type { PlanView } from './views.ts';

export type PlanId = Id<'plan'>;
export type TaskId = Id<'task'>;
export type TargetId = Id<'target'>;
export type PhaseId = Id<'planPhase'>;

export function planView(row: PlanRow): PlanView {
  const { clear, ...head } = row;
  return {
    id: head.id,
    document: head.documentId,
    revision: head.revision,
    kind: head.kind,
    number: head.number,
    symbol: head.symbol,
    issuer: head.issuer,
    issuedOn: head.issuedOn,
    title: head.title,
    counts: { tasks: head.taskCount, targets: head.targetCount },
    score: head.score,
    // Written by record-revision.ts from `scoreOf` and by nothing else.
    clear: clear as ClearCounts,
    confirmedAt: head.confirmedAt.toISOString(),
  };
}
