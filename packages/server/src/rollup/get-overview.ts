// The first screen by what the caller may do: her units' four figures, the exceptions, or who is missing. One request each.
import { dayOf, type PlainDate, type Right, type UnitId, unitsWith } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { countAll } from '../assignment/queries-counts.ts';
import { holdersOf, warnedViews, watching } from './list-warnings.ts';
import { byMost } from './by-most.ts';
import { addUp, countSplit } from './queries-figures.ts';
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
  const splitting = issuing === null ? await placeOf(cx, 'assignment.split') : null;
  const isNone = unit === null && deciding === null && issuing === null;
  return {
    at,
    unit: unit === null ? null : await ownOf(cx, unit, at),
    exceptions: deciding === null ? null : await exceptionsOf(cx, deciding, at),
    missing: await (issuing === null ? missingOfParts(cx, splitting, at) : missingOf(cx, issuing, at)),
    all: isNone ? await countAll(cx, { at }) : null,
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
  return { unit, figures: await countAll(cx, watched.filter), warned: await countWarned(cx, watched) };
}

async function exceptionsOf(cx: Cx, unit: Named, at: PlainDate): Promise<Overview['exceptions']> {
  const watched = await watching(cx, { unit: unit.id }, at);
  const { rows: warned, counts } = await listWarned(cx, watched, { offset: 0, limit: ITEMS });
  // Checked to be an id where the offices were read.
  const rows = await countSplit(cx, watched.filter, { by: ['unit'], level: { base: unit.id as UnitId } });
  const worst = rows
    .filter(({ figures }) => figures.overdue > 0)
    .toSorted(byMost(({ figures, keys: [key = ''] }) => ({ count: figures.overdue, key })))
    .slice(0, ITEMS);
  const names = await namesOf(
    cx,
    worst.map(({ keys: [key = ''] }) => key),
    at,
  );
  return {
    unit,
    figures: addUp(rows),
    warned: counts,
    items: await warnedViews(cx, watched, warned),
    holders: await holdersOf(cx, watched, HOLDERS),
    worst: worst.map(({ keys: [key = ''], figures: { overdue, total } }) => ({
      unit: { id: key, name: names.get(key) ?? '' },
      overdue,
      total,
    })),
  };
}

type Missing = NonNullable<Overview['missing']>;

async function missingOf(cx: Cx, unit: Named, at: PlainDate): Promise<Missing> {
  // Each unit by itself: it is units that are asked, not their parents.
  const doers = await countSplit(cx, { issuer: unit.id, at }, { by: ['unit'], level: 'each' });
  const rows = doers
    .map(({ keys: [key = ''], figures: { missing, expected } }) => ({ key, missing, expected }))
    .filter(({ missing }) => missing > 0);
  const most = rows.toSorted(byMost(({ missing, key }) => ({ count: missing, key }))).slice(0, UNITS);
  const names = await namesOf(
    cx,
    most.map(({ key }) => key),
    at,
  );
  return {
    unit,
    figures: addUp(doers),
    units: most
      .map(({ key, ...counts }) => ({ unit: { id: key, name: names.get(key) ?? '' }, ...counts }))
      .toSorted((one, other) => other.missing - one.missing || one.unit.name.localeCompare(other.unit.name, 'vi')),
    count: rows.length,
  };
}

/** Of parts that her unit has split off; who has split nothing is not asked. */
async function missingOfParts(cx: Cx, unit: Named | null, at: PlainDate): Promise<Overview['missing']> {
  const missing = unit === null ? null : await missingOf(cx, unit, at);
  return missing === null || missing.figures.total === 0 ? null : missing;
}

async function namesOf(cx: Cx, keys: readonly string[], at: PlainDate): Promise<ReadonlyMap<string, string>> {
  return new Map((await nameUnits(cx, { keys, at })).map(({ key, label }) => [key, label]));
}
