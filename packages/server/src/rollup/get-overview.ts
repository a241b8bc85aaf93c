// The first screen by what the caller may do: her units' four figures, the exceptions, or who is missing. One request each.
import { dayOf, type PlainDate, type Right, type UnitId, unitsWith } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { holdersOf, warnedViews, watching } from './list-warnings.ts';
import { countSplit, countTotal } from './queries-figures.ts';
import { nameUnits } from './queries-names.ts';
import { countWarned, listWarned } from './queries-warnings.ts';

type Overview = Output<(typeof rollupContract)['getOverview']>;
type Named = { readonly id: string; readonly name: string };

/** As many as one takes in at a glance. */
const ITEMS = 7;
const UNITS = 10;
const HOLDERS = 3;

export async function getOverview(cx: Cx): Promise<Overview> {
  const at = dayOf(cx.now);
  const unit = await placeOf(cx, 'progress.enter');
  const deciding = await placeOf(cx, 'assignment.decide');
  const issuing = await placeOf(cx, 'assignment.issue');
  const isNone = unit === null && deciding === null && issuing === null;
  return {
    at,
    unit: unit === null ? null : await ownOf(cx, unit, at),
    exceptions: deciding === null ? null : await exceptionsOf(cx, deciding, at),
    missing: issuing === null ? null : await missingOf(cx, issuing, at),
    all: isNone ? await countTotal(cx, { at }) : null,
  };
}

/** The first of the units in which she may do it: who holds several offices chooses among them on the screens themselves. */
async function placeOf(cx: Cx, right: Right): Promise<Named | null> {
  const [unit] = unitsWith(cx.acting, right);
  if (unit === undefined) return null;
  const [named] = await nameUnits(cx, { keys: [unit], at: dayOf(cx.now) });
  return named === undefined ? null : { id: named.key, name: named.label };
}

async function ownOf(cx: Cx, unit: Named, at: PlainDate): Promise<Overview['unit']> {
  const watched = await watching(cx, { unit: unit.id }, at);
  return { unit, figures: await countTotal(cx, watched.filter), warned: await countWarned(cx, watched) };
}

async function exceptionsOf(cx: Cx, unit: Named, at: PlainDate): Promise<Overview['exceptions']> {
  const watched = await watching(cx, { unit: unit.id }, at);
  // Checked to be an id where the offices were read.
  const rows = await countSplit(cx, watched.filter, { by: ['unit'], level: { base: unit.id as UnitId } });
  const worst = rows
    .filter(({ figures }) => figures.overdue > 0)
    .toSorted((one, other) => other.figures.overdue - one.figures.overdue)
    .slice(0, ITEMS);
  const names = await namesOf(
    cx,
    worst.map(({ keys: [key = ''] }) => key),
    at,
  );
  return {
    unit,
    figures: await countTotal(cx, watched.filter),
    warned: await countWarned(cx, watched),
    items: await warnedViews(cx, watched, await listWarned(cx, watched, { offset: 0, limit: ITEMS })),
    holders: await holdersOf(cx, watched.filter, HOLDERS),
    worst: worst.map(({ keys: [key = ''], figures: { overdue, total } }) => ({
      unit: { id: key, name: names.get(key) ?? '' },
      overdue,
      total,
    })),
  };
}

async function missingOf(cx: Cx, unit: Named, at: PlainDate): Promise<Overview['missing']> {
  const filter = { issuer: unit.id, at };
  // Each unit by itself: it is units that are asked, not their parents.
  const rows = (await countByDoer(cx, filter)).filter(({ missing }) => missing > 0);
  const most = rows.toSorted((one, other) => other.missing - one.missing).slice(0, UNITS);
  const names = await namesOf(
    cx,
    most.map(({ key }) => key),
    at,
  );
  return {
    unit,
    figures: await countTotal(cx, filter),
    units: most
      .map(({ key, ...counts }) => ({ unit: { id: key, name: names.get(key) ?? '' }, ...counts }))
      .toSorted((one, other) => other.missing - one.missing || one.unit.name.localeCompare(other.unit.name, 'vi')),
    count: rows.length,
  };
}

async function countByDoer(cx: Cx, filter: { readonly issuer: string; readonly at: PlainDate }) {
  const rows = await countSplit(cx, filter, { by: ['unit'], level: 'each' });
  return rows.map(({ keys: [key = ''], figures: { missing, expected } }) => ({ key, missing, expected }));
}

async function namesOf(cx: Cx, keys: readonly string[], at: PlainDate): Promise<ReadonlyMap<string, string>> {
  return new Map((await nameUnits(cx, { keys, at })).map(({ key, label }) => [key, label]));
}
