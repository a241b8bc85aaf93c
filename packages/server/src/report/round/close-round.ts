// A round is closed by whoever runs it, once every report is accepted, approved or excused; what is not must be named. From
// then on nothing of it changes.
import { dayOf, RUNNING_RIGHT } from '@sauro/core';
import { record } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import type { RoundId } from '../submission/report.ts';
import { listUnfinished, lockRound } from './queries.ts';
import { roundClosed } from './round-facts.ts';

export async function closeRound(cx: Cx, id: RoundId, { missing }: { readonly missing: readonly string[] }) {
  await holdRound(cx, id);
  const open = await listUnfinished(cx, id);
  const unnamed = open.filter((report) => !missing.includes(report.id));
  if (unnamed.length > 0) throw new Problem('round.incomplete', { count: unnamed.length });
  await record(cx, roundClosed, {
    subject: id,
    data: { on: dayOf(cx.now), missing: open.map((report) => report.id) },
  });
}

/** Who may not run it learns nothing of how it stands. */
export async function holdRound(cx: Cx, id: RoundId): Promise<void> {
  const round = await lockRound(cx, id);
  if (round === undefined) throw new Problem('record.not-found');
  await mustReach(cx, RUNNING_RIGHT, [round.unitId]);
  if (round.closedOn !== null) throw new Problem('round.closed');
}
