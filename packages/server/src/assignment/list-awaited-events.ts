// Task by task, what waits for an event: in which words, since when, how many, and whether the caller may say that it has come.
import { isYours } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import type { Cx } from '../kit/system.ts';
import { rightsAt } from '../people/reach.ts';
import type { eventContract } from './event-contract.ts';
import { type Awaited, listAwaited, listEventReports, namePieces } from './queries-event.ts';

export async function listAwaitedEvents(
  cx: Cx,
  asked: Awaited,
): Promise<Output<(typeof eventContract)['listAwaitedEvents']>> {
  const rows = await listAwaited(cx, asked);
  const told = await listEventReports(
    cx,
    rows.map(({ task }) => task),
  );
  const reports = groupBy(told, ({ task }) => task);
  const names = await namePieces(
    cx,
    told.flatMap(({ pieces }) => pieces),
  );
  const at = await rightsAt(
    cx,
    rows.flatMap(({ issuers }) => issuers),
  );
  return {
    items: rows.map(({ issuers, planId, title, number, symbol, total: _total, ...row }) => ({
      ...row,
      plan: { id: planId, title, number, symbol },
      canTell: issuers.some((unit) => isYours('tell-event', { unit: new Set(), issuer: at(unit), isPart: false })),
      reports: (reports.get(row.task) ?? []).map(({ task: _task, pieces, ...report }) => ({
        ...report,
        pieces: pieces.flatMap((id) => names.get(id) ?? []),
      })),
    })),
    total: rows[0]?.total ?? 0,
  };
}
