// The first screen by what the caller may do: her units' four figures, the exceptions, or who is missing. One request each.
import { dayOf, type PlainDate, type Right, unitsWith } from '@sauro/core';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { rollupContract } from './contract.ts';
import { countAll } from '../assignment/queries-counts.ts';
import { holdersOf, warnedTaskViews, watching } from './list-warnings.ts';
import { byMost } from './by-most.ts';
import { addUp, countSplit, type FigureRow, goUp, listGroups } from './queries-figures.ts';
import type { Standing } from '../assignment/queries-standings.ts';
import { listPlaces, nameUnits, type Place } from '../assignment/queries-names.ts';
import { countWarned, listWarnedTasks } from './queries-warnings.ts';

type Overview = Output<(typeof rollupContract)['getOverview']>;

/** As many as one takes in at a glance. */
const ITEMS = 7;
const UNITS = 10;
const HOLDERS = 3;
const OFFICES = 4;

export async function getOverview(cx: Cx): Promise<Overview> {
  const at = dayOf(cx.now);
  const placesWith = await placesOf(cx);
  const placeOf = (right: Right) => placesWith(right)[0] ?? null;
  const [unit, deciding, issuing] = [
    placeOf('progress.enter'),
    placeOf('assignment.decide'),
    placeOf('assignment.issue'),
  ];
  const asking = { at, doers: doersBy(cx, at) };
  const isNone = unit === null && deciding === null && issuing === null;
  return {
    at,
    unit: unit === null ? null : await ownOf(cx, unit, at),
    exceptions: deciding === null ? null : await exceptionsOf(cx, deciding, asking),
    missing:
      issuing === null
        ? await missingOfParts(cx, placeOf('assignment.split'), asking)
        : await missingOf(cx, issuing, asking),
    missingElsewhere: await missingElsewhere(cx, placesWith('assignment.issue').slice(1), asking),
    all: isNone ? await countAll(cx, { at }) : null,
  };
}

/**
 * The units in which she may do what a right says, as many as one looks at together: of most the first is shown, and who holds
 * several offices chooses among them on the screens themselves.
 */
async function placesOf(cx: Cx): Promise<(right: Right) => readonly Place[]> {
  const rights = ['progress.enter', 'assignment.decide', 'assignment.issue', 'assignment.split'] as const;
  const firsts = (right: Right) => [...new Set(unitsWith(cx.acting, right))].slice(0, OFFICES);
  const places = await listPlaces(cx, [...new Set(rights.flatMap(firsts))]);
  return (right) => firsts(right).flatMap((unit) => places.get(unit) ?? []);
}

type Narrowed = Pick<Standing, 'unit' | 'issuer'>;

/** Where all units lie within one, nothing is narrowed by it: then what was given by all and what is done by all is the same. */
function narrowed(side: 'unit' | 'issuer', { id, isAll }: Place): Narrowed {
  return isAll ? {} : { [side]: id };
}

type Doers = (narrow: Narrowed) => Promise<readonly FigureRow[]>;
type Asking = { readonly at: PlainDate; readonly doers: Doers };

/** Figures of each unit by itself, asked once for what is narrowed alike. */
function doersBy(cx: Cx, at: PlainDate): Doers {
  const asked = new Map<string, Promise<readonly FigureRow[]>>();
  return (narrow) => {
    const key = JSON.stringify(narrow);
    const rows = asked.get(key) ?? countSplit(cx, { ...narrow, at }, { by: ['unit'], level: 'each' });
    asked.set(key, rows);
    return rows;
  };
}

async function ownOf(cx: Cx, unit: Place, at: PlainDate): Promise<Overview['unit']> {
  const watched = await watching(cx, narrowed('unit', unit), at);
  const parts = await countAll(cx, { ...watched.filter, split: 'yes' });
  return {
    unit: named(unit),
    figures: await countAll(cx, watched.filter),
    warned: await countWarned(cx, watched),
    parts: parts.total === 0 ? null : parts,
  };
}

async function exceptionsOf(cx: Cx, unit: Place, { at, doers }: Asking): Promise<Overview['exceptions']> {
  const watched = await watching(cx, narrowed('unit', unit), at);
  const { rows: warned, total: tasksInAll, counts } = await listWarnedTasks(cx, watched, { offset: 0, limit: ITEMS });
  const groups = await listGroups(cx, { base: unit.id }, at);
  const rows = goUp(await doers(narrowed('unit', unit)), groups);
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
    unit: named(unit),
    figures: addUp(rows),
    warned: counts,
    tasks: await warnedTaskViews(cx, watched, warned),
    count: tasksInAll,
    holders: await holdersOf(cx, watched, HOLDERS),
    worst: worst.map(({ keys: [key = ''], figures: { overdue, total } }) => ({
      unit: { id: key, name: names.get(key) ?? '' },
      overdue,
      total,
    })),
  };
}

type Missing = NonNullable<Overview['missing']>;

async function missingOf(cx: Cx, unit: Place, { at, doers: doersOf }: Asking): Promise<Missing> {
  // Each unit by itself: it is units that are asked, not their parents.
  const doers = await doersOf(narrowed('issuer', unit));
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
    unit: named(unit),
    figures: addUp(doers),
    units: most
      .map(({ key, ...counts }) => ({ unit: { id: key, name: names.get(key) ?? '' }, ...counts }))
      .toSorted((one, other) => other.missing - one.missing || one.unit.name.localeCompare(other.unit.name, 'vi')),
    count: rows.length,
  };
}

/** Of her other offices, as far as anything was given there. */
async function missingElsewhere(cx: Cx, units: readonly Place[], asking: Asking): Promise<Missing[]> {
  const all: Missing[] = [];
  // One after the other: they share one connection.
  for (const unit of units) all.push(await missingOf(cx, unit, asking));
  return all.filter(({ figures }) => figures.total > 0);
}

/** Of parts that her unit has split off; who has split nothing is not asked. */
async function missingOfParts(cx: Cx, unit: Place | null, asking: Asking): Promise<Overview['missing']> {
  const missing = unit === null ? null : await missingOf(cx, unit, asking);
  return missing === null || missing.figures.total === 0 ? null : missing;
}

function named({ id, name }: Place): { readonly id: string; readonly name: string } {
  return { id, name };
}

async function namesOf(cx: Cx, keys: readonly string[], at: PlainDate): Promise<ReadonlyMap<string, string>> {
  return new Map((await nameUnits(cx, { keys, at })).map(({ key, label }) => [key, label]));
}
