// Rounds as they are shown: what they are, how their reports stand at the end of a day, and what the caller may do.
import { dayOf, type PlainDate, ROUND_COUNT_NAMES, RUNNING_RIGHT } from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { rightsAt } from '../../people/reach.ts';
import { listRoundRows, type RoundRow } from '../submission/queries.ts';
import { roundName } from '../submission/report-views.ts';
import type { RoundId } from '../submission/report.ts';
import { countLevels, type LevelCounts } from './queries.ts';
import type { RoundCounts, RoundView } from './views.ts';

export async function roundViews(cx: Cx, ids: readonly RoundId[], at: PlainDate = dayOf(cx.now)): Promise<RoundView[]> {
  const levels = await countLevels(cx, ids, at);
  const found = new Map((await listRoundRows(cx, ids)).map((row) => [row.id, row]));
  const rows = ids.flatMap((id): RoundRow[] => [found.get(id)].filter((row) => row !== undefined));
  const rights = await rightsAt(
    cx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.map((row) => {
    const own = levels.filter(({ roundId }) => roundId === row.id);
    const mayRun = rights(row.unitId).has(RUNNING_RIGHT);
    return {
      ...roundName(row),
      unit: { id: row.unitId, name: row.unitName },
      regime: row.regimeId,
      addressee: row.addressee,
      openedOn: row.openedOn,
      closedOn: row.closedOn,
      firstDue: own[0]?.due ?? null,
      lastDue: own.at(-1)?.due ?? null,
      levels: own.map(({ level, due, counts }) => ({ level, due, counts })),
      counts: countsIn(own),
      can: mayRun ? (row.closedOn === null ? ['remind', 'close', 'write'] : ['write']) : [],
    };
  });
}

export function countsIn(levels: readonly LevelCounts[]): RoundCounts {
  // Every count is there, under its name.
  return Object.fromEntries(
    ROUND_COUNT_NAMES.map((name) => [name, levels.reduce((all, { counts }) => all + counts[name], 0)]),
  ) as RoundCounts;
}
