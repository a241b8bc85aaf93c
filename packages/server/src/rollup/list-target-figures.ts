// Targets rolled up: what units have told, added by kind, with what was accepted beside it, and whether it is reached.
import { type Aim, isReached, sumFigures } from '@sauro/core';
import { cutOff } from '../assignment/cut-off.ts';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { baseOf } from './base-of.ts';
import { nameUnits } from './queries-names.ts';
import { type AimRow, listAims, listTargets, listTold, type TargetRow, type ToldRow } from './queries-targets.ts';

type Asked = Input<(typeof rollupContract)['listTargetFigures']>['query'];
type Answer = Output<(typeof rollupContract)['listTargetFigures']>;
type Item = Answer['items'][number];

export async function listTargetFigures(cx: Cx, asked: Asked): Promise<Answer> {
  const { plan, target, unit, alone, within, issuer, offset, limit } = asked;
  const at = cutOff(cx, asked.at);
  const { rows, total } = await listTargets(cx, { plan, target }, { offset, limit });
  const [only] = rows;
  const filter = { at, unit, alone, within, issuer, plan: plan ?? (target === undefined ? undefined : only?.planId) };
  const ids = rows.map(({ id }) => id);
  // All that was told is looked at once, where the list begins: the sums are of all targets.
  const isFirst = offset === 0 && target === undefined;
  const told = byTarget(await listTold(cx, { ...filter, targets: isFirst ? undefined : ids }, null));
  return {
    at,
    items: rows.map((row): Item => itemOf(row, told.get(row.id) ?? [])),
    total,
    sums: isFirst ? sumsOf(await listAims(cx, { plan }, at), told) : null,
    units: target === undefined || only === undefined ? [] : await unitsOf(cx, only, { ...filter, targets: ids }),
  };
}

type Told = ReadonlyMap<string, readonly ToldRow[]>;

function sumsOf(aims: readonly AimRow[], told: Told): NonNullable<Answer['sums']> {
  const judged = aims.flatMap((row) => {
    const accepted = summed(row, acceptedOf(told.get(row.id) ?? []));
    return accepted === null ? [] : [accepted.isReached];
  });
  const reached = judged.filter(Boolean).length;
  return { reached, missed: judged.length - reached, silent: aims.length - judged.length };
}

type Narrowed = Parameters<typeof listTold>[1];

async function unitsOf(cx: Cx, target: TargetRow, filter: Narrowed): Promise<Answer['units']> {
  const base = await baseOf(cx, filter.unit);
  const rows = await listTold(cx, filter, { base });
  const keys = [...new Set(rows.map(({ key }) => key))];
  const named = await nameUnits(cx, { keys, at: filter.at });
  return named.map(({ key, label, hasBelow }) => {
    const own = rows.filter((row) => row.key === key);
    return { ...itemOf(target, own), id: key, text: label, hasBelow: hasBelow && key !== base };
  });
}

function byTarget(rows: readonly ToldRow[]): Told {
  const byId = new Map<string, ToldRow[]>();
  for (const row of rows) byId.set(row.targetId, [...(byId.get(row.targetId) ?? []), row]);
  return byId;
}

function itemOf(row: TargetRow, told: readonly ToldRow[]): Item {
  const { planId, planTitle, planNumber, planSymbol, ...target } = row;
  return {
    ...target,
    plan: { id: planId, title: planTitle, number: planNumber, symbol: planSymbol },
    entered: summed(
      row,
      told.find(({ isAccepted }) => !isAccepted),
    ),
    accepted: summed(row, acceptedOf(told)),
  };
}

function acceptedOf(told: readonly ToldRow[]): ToldRow | undefined {
  return told.find(({ isAccepted }) => isAccepted);
}

function summed(row: AimRow, told: ToldRow | undefined): Item['entered'] {
  const sum = told === undefined ? null : sumFigures(row, told);
  const aim: Aim = { comparator: row.comparator, value: row.aim, max: row.max };
  return sum === null ? null : { ...sum, isReached: isReached(aim, sum.value) };
}
