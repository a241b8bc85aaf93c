// Whoever runs a round reminds those that have not sent, now: each of its report at most once in a day.
import { dayOf, heardBy, isRemindedLately, type PlainDate } from '@sauro/core';
import { type ManyAction, recordMany } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import { listRemindedAt } from '../submission/queries-reminded.ts';
import type { RoundId } from '../submission/report.ts';
import { holdRound } from './close-round.ts';
import { listUnfinished } from './queries.ts';

/** Changes nothing of the report; whoever must send it is told. */
export const reportReminded: ManyAction<'report', { readonly on: PlainDate }> = {
  kind: 'report.reminded',
  heardBy: heardBy('report.reminded'),
  applyMany: async () => undefined,
};

/** `left`: units that were reminded of it a short time ago, and are not again. */
type Reminded = { readonly reminded: number; readonly left: number };

export async function remindRound(
  cx: Cx,
  id: RoundId,
  { reports }: { readonly reports?: readonly string[] | undefined },
): Promise<Reminded> {
  await holdRound(cx, id);
  const owed = (await listUnfinished(cx, id)).filter(
    (report) => report.state !== 'submitted' && (reports === undefined || reports.includes(report.id)),
  );
  const before = await listRemindedAt(
    cx,
    owed.map((report) => report.id),
  );
  const due = owed.filter((report) => !isRemindedLately(before.get(report.id) ?? null, cx.now));
  const on = dayOf(cx.now);
  await recordMany(
    cx,
    reportReminded,
    due.map((report) => ({ subject: report.id, data: { on }, aside: undefined })),
  );
  return { reminded: due.length, left: owed.length - due.length };
}
