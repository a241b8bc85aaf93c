// How every act on a report begins: it is loaded and held, and the two tables of core are asked: is it yours, and is it the
// time? The same two make the `can` that travels with each report.
import {
  dayOf,
  isOwnJudgement,
  isOwnToJudge,
  isYourReport,
  nextReportState,
  type PersonId,
  type ReportAct,
  reportActsFor,
  type ReportFactKind,
  type ReportStandpoint,
  type ReportState,
  type Right,
  WRITING_RIGHTS,
} from '@sauro/core';
import { type ManyAction, recordMany } from '../../kit/ledger.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { isOwnMatter, lenderOf } from '../../people/own-matter.ts';
import { type RightsAt, rightsAt } from '../../people/reach.ts';
import { lockReport, getRoundRow } from './queries.ts';
import type { FactData } from './report-facts.ts';
import { type ReportId, type ReportRow, standingOf } from './report.ts';

/** `version`: what the person has seen; null where what she does takes nothing from what others do. */
export async function holdReport(cx: Cx, id: ReportId, act: ReportAct, version: number | null): Promise<ReportRow> {
  const row = await lockReport(cx, id);
  if (row === undefined) throw new Problem('record.not-found');
  await mustBeYours(cx, row, act);
  // Of a closed round nothing else is worth saying: to look again would not help.
  await mustBeOpen(cx, row);
  // Who takes a report back learns that the other was faster, which is more than that something has changed.
  if (act === 'withdraw' && isTaken(row)) throw new Problem('report.taken');
  if (version !== null && row.version !== version) throw new Problem('report.moved-on');
  mustFit(row, act);
  return row;
}

function isTaken({ state }: ReportRow): boolean {
  return state === 'accepted' || state === 'approved';
}

/** Whatever the time. */
export async function isYours(cx: Cx, row: ReportRow, act: ReportAct): Promise<boolean> {
  return isYourReport(act, standpointOf(cx, row, await rightsAt(cx, unitsOfReport(row))));
}

/** Who may not act learns nothing of when one may. */
export async function mustBeYours(cx: Cx, row: ReportRow, act: ReportAct): Promise<void> {
  const standpoint = standpointOf(cx, row, await rightsAt(cx, unitsOfReport(row)));
  if (!isYourReport(act, standpoint)) throw new Problem('right.elsewhere', { right: act });
  if (isOwnJudgement(act, standpoint)) throw new Problem('report.own');
}

export async function mustBeTime(cx: Cx, row: ReportRow, act: ReportAct): Promise<void> {
  await mustBeOpen(cx, row);
  mustFit(row, act);
}

async function mustBeOpen(cx: Cx, row: ReportRow): Promise<void> {
  const { closedOn } = await getRoundRow(cx, row.roundId);
  if (closedOn !== null) throw new Problem('round.closed');
}

function mustFit(row: ReportRow, act: ReportAct): void {
  if (nextReportState(standingOf(row).state, act) === null) throw new Problem('report.not-now', { state: row.state });
}

type Around = { readonly at: RightsAt; readonly isRoundOpen: boolean };

export function canOf(cx: Cx, row: ReportRow, { at, isRoundOpen }: Around): readonly ReportAct[] {
  // Written by columnsOf alone.
  return reportActsFor({ state: row.state as ReportState, isRoundOpen }, standpointOf(cx, row, at));
}

/** She could accept, approve or return it now, were it not her own. */
export function isOwnOf(cx: Cx, row: ReportRow, { at, isRoundOpen }: Around): boolean {
  return isOwnToJudge({ state: row.state as ReportState, isRoundOpen }, standpointOf(cx, row, at));
}

/** Whose office it is sent with, where none of her own lets her. */
export async function senderFor(cx: Cx, row: ReportRow): Promise<PersonId | null> {
  const at = await rightsAt(cx, [row.unitId]);
  return lenderOf(cx.acting, (apart) => WRITING_RIGHTS.some((right) => at(row.unitId, apart).has(right)));
}

export function unitsOfReport({ unitId, receiverUnitId, runnerUnitId }: ReportRow) {
  return [unitId, receiverUnitId, runnerUnitId].filter((unit) => unit !== null);
}

function standpointOf(cx: Cx, row: ReportRow, at: RightsAt): ReportStandpoint {
  const { receiverUnitId, submittedBy, submittedFor } = row;
  const isTop = receiverUnitId === null;
  const from = (apart: readonly PersonId[]) => ({
    unit: at(row.unitId, apart),
    receiver: receiverUnitId === null ? new Set<Right>() : at(receiverUnitId, apart),
    runner: at(row.runnerUnitId, apart),
    isTop,
    isOwn: false,
  });
  const lets = (apart: readonly PersonId[]) => isYourReport(isTop ? 'approve' : 'accept', from(apart));
  return { ...from([]), isOwn: isOwnMatter(cx.acting, { by: submittedBy, onBehalfOf: submittedFor }, lets) };
}

type Act<Kind extends ReportFactKind> = ManyAction<
  'report',
  FactData<Kind>,
  { readonly before: ReportRow; readonly words: string }
>;

/** Records what happened to one report that is held, today. */
export async function happen<Kind extends ReportFactKind>(
  cx: Cx,
  action: Act<Kind>,
  before: ReportRow,
  { data, words = '' }: { readonly data: Omit<FactData<Kind>, 'on'>; readonly words?: string },
): Promise<void> {
  // `on` is the one key that was left out.
  const whole = { on: dayOf(cx.now), ...data } as unknown as FactData<Kind>;
  await recordMany(cx, action, [{ subject: before.id, data: whole, aside: { before, words } }]);
}
