// Targets rolled up: what units have told, added by kind, with what was accepted beside it, and whether it is reached.
import {
  type Aim,
  aimOver,
  figureBetween,
  type GoalTarget,
  isReached,
  type PlainDate,
  type UnitId,
  type YearWindow,
} from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import type { Input, Output } from '../kit/contract.ts';
import { groupBy } from '../kit/group-by.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import type { Level } from './queries-figures.ts';
import { nameUnits } from '../assignment/queries-names.ts';
import { countToldBy } from './queries-told-by.ts';
import {
  type AimRow,
  listAims,
  listTargets,
  listTold,
  type TargetRow,
  type ToldRow,
  type ToldStage,
} from './queries-targets.ts';

type Asked = Input<(typeof rollupContract)['listTargetFigures']>['query'];
type Answer = Output<(typeof rollupContract)['listTargetFigures']>;
type Item = Answer['items'][number];

export async function listTargetFigures(cx: Cx, asked: Asked): Promise<Answer> {
  const { plan, target, unit, alone, within, issuer, offset, limit } = asked;
  const window = windowOf(asked);
  const at = await cutOff(cx, asked.at);
  const { rows, total } = await listTargets(cx, { plan, target }, { offset, limit });
  const [only] = rows;
  const filter = { at, unit, alone, within, issuer, plan: plan ?? (target === undefined ? undefined : only?.planId) };
  const ids = rows.map(({ id }) => id);
  // All that was told is looked at once, where the list begins: the sums are of all targets.
  const isFirst = offset === 0 && target === undefined;
  const tell = (narrowed: Told, level: Level | null) => listToldIn(cx, narrowed, { level, window });
  const told = await tell({ ...filter, targets: isFirst ? undefined : ids }, null);
  const toldByUnits = await countToldBy(cx, filter, ids);
  const ofTarget = toldBy(told, ({ targetId }) => targetId);
  return {
    at,
    items: rows.map(
      (row): Item => ({
        ...itemOf(row, ofTarget(row.id)),
        ...(toldByUnits.get(row.id) ?? { given: 0, refuted: 0 }),
      }),
    ),
    total,
    sums: isFirst ? sumsOf(await listAims(cx, { plan }, at), told) : null,
    units:
      target === undefined || only === undefined
        ? []
        : await unitsOf(cx, only, {
            base: await baseOf(cx, filter.unit),
            at,
            tell: (level) => tell({ ...filter, targets: ids }, level),
          }),
  };
}

/** Of a window of years, where one is asked for. */
function windowOf({ fromYear, toYear }: Asked): YearWindow | null {
  if (fromYear === undefined && toYear === undefined) return null;
  const [from = toYear, to = fromYear] = [fromYear, toYear];
  if (from === undefined || to === undefined || from > to) throw new Problem('report.period-turned');
  return { from, to };
}

/** What stood at the end of the window, and what the same works stood at before it; without one, what stands. */
type ToldIn = {
  readonly end: readonly ToldRow[];
  readonly before: readonly ToldRow[];
  readonly window: YearWindow | null;
};
type Told = Parameters<typeof listTold>[1];

export async function listToldIn(
  cx: Cx,
  told: Told,
  { level, window }: { readonly level: Level | null; readonly window: YearWindow | null },
): Promise<ToldIn> {
  if (window === null) return { end: await listTold(cx, told, level), before: [], window };
  const within = { ...told, untilYear: window.to };
  const end = await listTold(cx, within, level);
  return { end, before: await listTold(cx, { ...within, beforeYear: window.from }, level), window };
}

/** What was told, looked up by what it is of. */
function toldBy({ end, before, window }: ToldIn, keyOf: (row: ToldRow) => string): (key: string) => ToldIn {
  const [ends, befores] = [groupBy(end, keyOf), groupBy(before, keyOf)];
  return (key) => ({ end: ends.get(key) ?? [], before: befores.get(key) ?? [], window });
}

function sumsOf(aims: readonly AimRow[], told: ToldIn): NonNullable<Answer['sums']> {
  const ofTarget = toldBy(told, ({ targetId }) => targetId);
  const judged = aims.flatMap((row) => {
    const accepted = summed(row, ofTarget(row.id), 'accepted');
    return accepted === null ? [] : [accepted.isReached];
  });
  const reached = judged.filter(Boolean).length;
  return { reached, missed: judged.length - reached, silent: aims.length - judged.length };
}

type Splitting = {
  readonly base: UnitId | null;
  readonly at: PlainDate;
  readonly tell: (level: Level) => Promise<ToldIn>;
};

async function unitsOf(cx: Cx, target: TargetRow, { base, at, tell }: Splitting): Promise<Answer['units']> {
  const told = await tell({ base });
  const keys = [...new Set(told.end.map(({ key }) => key))];
  const named = await nameUnits(cx, { keys, at });
  const ofUnit = toldBy(told, ({ key }) => key);
  return named.map(({ key, label, hasBelow }) => ({
    ...itemOf(target, ofUnit(key)),
    id: key,
    text: label,
    hasBelow: hasBelow && key !== base,
  }));
}

function itemOf(row: TargetRow, told: ToldIn): Omit<Item, 'given' | 'refuted'> {
  const { planId, planTitle, planNumber, planSymbol, ...target } = row;
  return {
    ...target,
    plan: { id: planId, title: planTitle, number: planNumber, symbol: planSymbol },
    entered: summed(row, told, 'entered'),
    reported: summed(row, told, 'reported'),
    accepted: summed(row, told, 'accepted'),
  };
}

function summed(row: AimRow, { end, before, window }: ToldIn, stage: ToldStage): Item['entered'] {
  const of = (rows: readonly ToldRow[]) => rows.find((one) => one.stage === stage) ?? null;
  const last = of(end);
  if (last === null) return null;
  // Without a window all of it counts, however long ago it was told.
  const within = window ?? { from: last.lastYear, to: last.lastYear };
  const sum = figureBetween(row, within, { end: last, before: window === null ? null : of(before) });
  if (sum === null) return null;
  const over = window === null ? null : aimOver(goalTargetOf(row), window);
  const aim: Aim = {
    comparator: row.comparator,
    value: over?.value ?? row.aim,
    max: over === null ? row.max : over.max,
  };
  return { ...sum, isReached: isReached(aim, sum.value) };
}

function goalTargetOf({ id, text, unit, comparator, aim, max }: AimRow): GoalTarget {
  return { id, text, unit, comparator, value: aim, max, by: null };
}
