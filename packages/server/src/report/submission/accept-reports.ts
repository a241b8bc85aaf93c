// Many reports are taken at once by who receives them. What has changed since it was seen, is her own or is not hers to take is
// left as it is and told.
import { dayOf } from '@sauro/core';
import { recordMany } from '../../kit/ledger.ts';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import { canOf, unitsOfReport } from './act.ts';
import { listRoundRows, lockReports } from './queries.ts';
import { reportAccepted } from './report-facts.ts';
import type { ReportId, ReportRow } from './report.ts';

type Seen = { readonly id: string; readonly version: number };

/** @returns ids, each in one of the two. */
export async function acceptReports(cx: Cx, items: readonly Seen[]): Promise<{ accepted: string[]; left: string[] }> {
  const seen = new Map(items.map(({ id, version }) => [id, version]));
  const rows = await lockReports(cx, [...seen.keys()] as ReportId[]);
  const fit = (await acceptable(cx, rows)).filter(({ id, version }) => seen.get(id) === version);
  const data = { on: dayOf(cx.now) };
  await recordMany(
    cx,
    reportAccepted,
    fit.map((before) => ({ subject: before.id, data, aside: { before, words: '' } })),
  );
  const accepted = new Set<string>(fit.map(({ id }) => id));
  return { accepted: [...accepted], left: [...seen.keys()].filter((id) => !accepted.has(id)) };
}

async function acceptable(cx: Cx, rows: readonly ReportRow[]): Promise<readonly ReportRow[]> {
  const at = await rightsAt(cx, rows.flatMap(unitsOfReport));
  const rounds = await listRoundRows(cx, [...new Set(rows.map(({ roundId }) => roundId))]);
  const open = new Set(rounds.filter(({ closedOn }) => closedOn === null).map(({ id }) => id));
  return rows.filter((row) => canOf(cx, row, { at, isRoundOpen: open.has(row.roundId) }).includes('accept'));
}
