// Whoever runs a round reminds those that have not sent, now.
import { dayOf, heardBy, type PlainDate } from '@sauro/core';
import { type ManyAction, recordMany } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import type { RoundId } from '../submission/report.ts';
import { holdRound } from './close-round.ts';
import { listUnfinished } from './queries.ts';

/** Changes nothing of the report; whoever must send it is told. */
export const reportReminded: ManyAction<'report', { readonly on: PlainDate }> = {
  kind: 'report.reminded',
  heardBy: heardBy('report.reminded'),
  applyMany: async () => undefined,
};

/** @returns how many units are reminded. */
export async function remindRound(
  cx: Cx,
  id: RoundId,
  { reports }: { readonly reports?: readonly string[] | undefined },
): Promise<number> {
  await holdRound(cx, id);
  const owed = (await listUnfinished(cx, id)).filter(
    (report) => report.state !== 'submitted' && (reports === undefined || reports.includes(report.id)),
  );
  const on = dayOf(cx.now);
  await recordMany(
    cx,
    reportReminded,
    owed.map((report) => ({ subject: report.id, data: { on }, aside: undefined })),
  );
  return owed.length;
}
