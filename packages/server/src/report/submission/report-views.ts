// Reports as lines, with the names of their units and rounds and what the caller may do.
import { dayOf, isRemindedLately, reportLabel } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import { canOf, isOwnOf, unitsOfReport } from './act.ts';
import { countSentBack, findReport, listRoundRows, listUnitsNamed, type RoundRow } from './queries.ts';
import { listRemindedAt } from './queries-reminded.ts';
import { type ReportId, type ReportRow, standingOf } from './report.ts';
import type { ReportView } from './views.ts';

export async function reportViews(cx: Cx, rows: readonly ReportRow[]): Promise<ReportView[]> {
  const at = await rightsAt(cx, rows.flatMap(unitsOfReport));
  const names = await listUnitsNamed(
    cx,
    rows.flatMap(({ unitId, receiverUnitId }) => [unitId, receiverUnitId]),
  );
  const ids = [...new Set(rows.map(({ roundId }) => roundId))];
  const rounds = new Map((await listRoundRows(cx, ids)).map((round) => [round.id, round]));
  const own = rows.map(({ id }) => id);
  const sentBack = await countSentBack(cx, own);
  const reminded = await listRemindedAt(cx, own);
  const today = dayOf(cx.now);
  return rows.flatMap((row) => {
    const round = rounds.get(row.roundId);
    if (round === undefined) return [];
    const standing = standingOf(row);
    const { receiverUnitId } = row;
    const around = { at, isRoundOpen: round.closedOn === null };
    const remindedAt = reminded.get(row.id) ?? null;
    return [
      {
        id: row.id,
        round: roundName(round),
        unit: { id: row.unitId, name: names.get(row.unitId) ?? '' },
        receiver: receiverUnitId === null ? null : { id: receiverUnitId, name: names.get(receiverUnitId) ?? '' },
        level: row.level,
        state: standing.state,
        label: reportLabel(standing, today),
        due: row.dueOn,
        submittedOn: row.submittedOn,
        number: row.number,
        sentBack: sentBack.get(row.id) ?? 0,
        reminded:
          remindedAt === null ? null : { at: remindedAt.toISOString(), isLately: isRemindedLately(remindedAt, cx.now) },
        version: row.version,
        can: [...canOf(cx, row, around)],
        isOwn: isOwnOf(cx, row, around),
      },
    ];
  });
}

export function roundName({ id, title, kind, period, fromOn, toOn, closedOn }: RoundRow) {
  return { id, title, kind, period, from: fromOn, to: toOn, isOpen: closedOn === null };
}

export async function reportView(cx: Cx, id: ReportId): Promise<ReportView> {
  const row = await findReport(cx, id);
  const [view] = row === undefined ? [] : await reportViews(cx, [row]);
  if (view === undefined) throw new Problem('record.not-found');
  return view;
}
