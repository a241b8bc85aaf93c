// Regimes as they are shown: with names of units, the periods to come, and what is to be said of their days.
import {
  CALENDAR,
  checkRegime,
  dayOf,
  daysOfPhase,
  opensOn,
  type PlainDate,
  periodsIn,
  RUNNING_RIGHT,
  type Schedule,
} from '@sauro/core';
import { groupBy } from '../../kit/group-by.ts';
import type { Cx } from '../../kit/system.ts';
import { listUnitNames } from '../../people/queries-units.ts';
import { rightsAt } from '../../people/reach.ts';
import { listPhasesById, type PhaseById, phaseOf } from '../../plan/queries-phase.ts';
import { listOpenedPeriods, listRegimePlans } from './queries.ts';
import { type RegimeRow, scheduleOfRow } from './regime.ts';
import type { RegimeView } from './views.ts';

/** How many periods to come are shown. */
const NEXT = 4;

export async function regimeViews(cx: Cx, rows: readonly RegimeRow[]): Promise<readonly RegimeView[]> {
  const ids = rows.map(({ id }) => id);
  const plans = groupBy(await listRegimePlans(cx, ids), ({ regimeId }) => regimeId);
  const opened = new Set((await listOpenedPeriods(cx, ids)).map(({ regimeId, period }) => `${regimeId} ${period}`));
  const units = rows.flatMap((row) => [row.unitId, ...row.levels.flatMap(({ reporters }) => reporters.units)]);
  const names = new Map((await listUnitNames(cx, [...new Set(units)])).map(({ id, name }) => [id, name]));
  const at = await rightsAt(
    cx,
    rows.map(({ unitId }) => unitId),
  );
  const named = (id: (typeof units)[number]) => ({ id, name: names.get(id) ?? '' });
  const today = dayOf(cx.now);
  const phases = new Map(
    (
      await listPhasesById(
        cx,
        rows.flatMap(({ phaseId }) => phaseId ?? []),
      )
    ).map((one) => [one.id, one]),
  );
  return rows.map((row) => {
    const schedule = scheduleOfRow(row);
    const mayRun = at(row.unitId).has(RUNNING_RIGHT) && row.endedOn === null;
    return {
      id: row.id,
      unit: named(row.unitId),
      title: row.title,
      kind: row.kind,
      frequency: row.frequency,
      cutOff: row.cutOff,
      from: row.fromOn,
      levels: row.levels.map(({ reporters, due }) => ({
        units: reporters.units.map(named),
        groups: [...reporters.groups],
        due,
      })),
      addressee: row.addressee,
      byDecree: row.byDecree,
      daysBefore: row.daysBefore,
      outline: [...row.outline],
      attachments: row.attachments,
      plans: (plans.get(row.id) ?? []).map(({ regimeId: _regime, ...plan }) => plan),
      phase: phaseView(row, row.phaseId === null ? undefined : phases.get(row.phaseId)),
      duty: row.dutyId,
      startsOn: row.startsOn,
      template: row.templateId,
      endedOn: row.endedOn,
      next: nextOf(schedule, today, row.daysBefore).filter(({ key }) => !opened.has(`${row.id} ${key}`)),
      findings: [...checkRegime(schedule, { byDecree: row.byDecree, today }, CALENDAR)],
      version: row.version,
      can: mayRun ? ['amend', 'end', 'open'] : [],
    };
  });
}

/** Moved: the phase begins on another day now than the regime, or does not stand any more. */
function phaseView(row: RegimeRow, phase: PhaseById | undefined): RegimeView['phase'] {
  if (phase === undefined) return null;
  const days = daysOfPhase(phaseOf(phase));
  return { ...phaseOf(phase), isMoved: phase.droppedAt !== null || days === null || days.from !== row.fromOn };
}

/** Periods whose last due day is not past. */
export function nextOf(schedule: Schedule, today: PlainDate, daysBefore: number) {
  const year = Number(today.slice(0, 4));
  const first = schedule.cutOff.kind === 'date' ? Number(schedule.cutOff.date.slice(0, 4)) : year;
  const years = [...new Set([year - 1, year, year + 1, year + 2, first])].toSorted((a, b) => a - b);
  return years
    .flatMap((one) => periodsIn(schedule, one, CALENDAR))
    .filter(({ dues, to }) => (dues.at(-1) ?? to) >= today)
    .slice(0, NEXT)
    .map((period) => ({ ...period, dues: [...period.dues], opensOn: opensOn(period, daysBefore) }));
}
