// A list of units, looked through: what is wrong in which row and column and why, and what is right, in the order in which it
// can be brought in.
import { fold } from '../fold.ts';
import { type UnitKind, UNIT_KIND_NAMES } from '../people.ts';
import type { UnitId } from '../id.ts';
import { isPlainDate, type PlainDate, showDay } from '../time.ts';
import {
  IMPORT_COLUMNS,
  type ImportFault,
  type ImportFaultCode,
  type ImportRow,
  type ListedUnit,
  type UnitColumn,
} from './import-list.ts';
import { codeKey, sisterKey } from './unit-keys.ts';

export type NewListedUnit = {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string;
  readonly openedOn: string;
  readonly agencyCode: string | null;
  readonly oldAgencyCode: string | null;
  readonly short: string;
  readonly former: string;
};

const CODE = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u;
const AGENCY = /^(?=.{1,35}$)[0-9A-Z]+(?:\.[0-9A-Z]+)*$/u;
const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:ubnd|uy ban nhan dan)? ?(?:cap )?tinh$/u, 'province'],
  [/^(?:so|ban|nganh|so, ban, nganh|so nganh)$/u, 'department'],
  [/^(?:phong|van phong|phong chuyen mon, nghiep vu)$/u, 'room'],
  [/^(?:don vi truc thuoc|trung tam|don vi su nghiep)$/u, 'direct'],
  [/^(?:(?:ubnd|uy ban nhan dan) )?(?:cap xa|xa|phuong|dac khu)$/u, 'commune'],
  [/^(?:truong|truong hoc|co so giao duc)$/u, 'school'],
];
const LONGEST_NAME = 300;

export type CheckedUnits = {
  readonly units: readonly NewListedUnit[];
  readonly known: number;
  readonly faults: readonly ImportFault[];
};

type UnitRow = ImportRow<UnitColumn>;
/** `closedCodes`: of units that are closed, which are given to no other. All codes here are keys (`codeKey`). */
type UnitWay = {
  readonly today: string;
  readonly agencyCodes: ReadonlySet<string>;
  readonly closedCodes: ReadonlySet<string>;
};
type Known = ReadonlyMap<string, ListedUnit>;
/** What stands in the list itself, and what of it was passed already; `names`: who is called so, under which unit. */
type Seen = {
  readonly way: UnitWay;
  readonly listed: ReadonlyMap<string, UnitRow['cells']>;
  readonly codes: Set<string>;
  readonly agencyCodes: Set<string>;
  readonly names: Map<string, string>;
};

/** Units that are new, parents before children. One that is here already under the same name is left as it is. */
export function checkUnits(rows: readonly UnitRow[], known: Known, way: UnitWay): CheckedUnits {
  const listed = new Map(rows.map(({ cells }) => [codeKey(cells.code), cells]));
  const seen: Seen = {
    way,
    listed,
    codes: new Set(),
    agencyCodes: new Set(way.agencyCodes),
    names: namesOf(known),
  };
  const faults: ImportFault[] = [];
  const units: (NewListedUnit & { readonly row: number })[] = [];
  let already = 0;
  for (const one of rows) {
    const { row, cells } = one;
    const kind = kindOf(cells.kind);
    const openedOn = openedOnOf(cells, way);
    const wrong = faultsOf(one, known, seen);
    faults.push(...wrong);
    if (wrong.length > 0 || kind === undefined || openedOn === undefined) continue;
    if (known.has(codeKey(cells.code))) already += 1;
    else
      units.push({
        ...cells,
        row,
        kind,
        openedOn,
        agencyCode: cells.agencyCode || null,
        oldAgencyCode: cells.oldAgencyCode || null,
      });
  }
  const { ordered, circling } = inOrder(units, new Set(known.keys()), listed);
  for (const { row, parent } of circling) {
    faults.push({ row, column: IMPORT_COLUMNS.units.parent, code: 'circle', value: parent });
  }
  return { units: ordered, known: already, faults: faults.toSorted((a, b) => a.row - b.row) };
}

function namesOf(known: Known): Map<string, string> {
  const keys = new Map<UnitId, string>([...known].map(([key, { id }]) => [id, key]));
  return new Map(
    [...known.values()].map(({ name, parent, code }) => [nameUnder((parent && keys.get(parent)) ?? '', name), code]),
  );
}

function nameUnder(parent: string, name: string): string {
  return `${codeKey(parent)}\n${sisterKey(name)}`;
}

function openedOnOf({ openedOn }: UnitRow['cells'], { today }: UnitWay): PlainDate | undefined {
  return dayIn(openedOn === '' ? today : openedOn);
}

function faultAt(
  { row, cells }: UnitRow,
  column: UnitColumn,
  code: ImportFaultCode,
  value = cells[column],
): ImportFault {
  return { row, column: IMPORT_COLUMNS.units[column], code, value };
}

const NEEDED = ['code', 'name', 'kind', 'parent'] as const;

function faultsOf(one: UnitRow, known: Known, seen: Seen): ImportFault[] {
  const { name, kind, short, former } = one.cells;
  const [code, parent] = [codeKey(one.cells.code), codeKey(one.cells.parent)];
  const faults = NEEDED.filter((column) => one.cells[column] === '').map((column) => faultAt(one, column, 'missing'));
  if (code !== '' && !CODE.test(one.cells.code)) faults.push(faultAt(one, 'code', 'code-form'));
  if (code !== '' && seen.codes.has(code)) faults.push(faultAt(one, 'code', 'twice'));
  seen.codes.add(code);
  if ([name, short, former].some((text) => text.length > LONGEST_NAME))
    faults.push(faultAt(one, 'name', 'too-long', ''));
  if (kind !== '' && kindOf(kind) === undefined) faults.push(faultAt(one, 'kind', 'kind-unknown'));
  const above = known.get(parent);
  if (parent !== '' && above === undefined && !seen.listed.has(parent))
    faults.push(faultAt(one, 'parent', 'parent-unknown'));
  if (above !== undefined && !above.managed) faults.push(faultAt(one, 'parent', 'out-of-reach'));
  const own = known.get(code);
  if (own !== undefined && fold(own.name) !== fold(name)) faults.push(faultAt(one, 'code', 'other-name', own.name));
  if (own === undefined) faults.push(...newFaults(one, above, seen));
  return [...faults, ...dayFaults(one, seen.way), ...agencyFaults(one, own !== undefined, seen)];
}

function dayFaults(one: UnitRow, way: UnitWay): ImportFault[] {
  const openedOn = openedOnOf(one.cells, way);
  if (openedOn === undefined) return [faultAt(one, 'openedOn', 'day-form')];
  return openedOn > way.today ? [faultAt(one, 'openedOn', 'day-ahead')] : [];
}

/** As a unit is refused that is opened by hand: what the code, the name, the kind and the day are beside those of others. */
function newFaults(one: UnitRow, above: ListedUnit | undefined, { way, listed, names }: Seen): ImportFault[] {
  const { code, name, kind, parent } = one.cells;
  const faults: ImportFault[] = [];
  if (way.closedCodes.has(codeKey(code))) faults.push(faultAt(one, 'code', 'taken'));
  if (kindOf(kind) === 'province' && parent !== '') faults.push(faultAt(one, 'kind', 'top-only'));
  const called = nameUnder(parent, name);
  const there = names.get(called);
  if (name !== '' && there !== undefined) faults.push(faultAt(one, 'name', 'name-there', there));
  names.set(called, there ?? code);
  const row = listed.get(codeKey(parent));
  const [since, openedOn] = [above?.openedOn ?? (row && openedOnOf(row, way)), openedOnOf(one.cells, way)];
  if (since !== undefined && openedOn !== undefined && openedOn < since && isPlainDate(since)) {
    faults.push(faultAt(one, 'openedOn', 'before-parent', showDay(since)));
  }
  return faults;
}

function agencyFaults(one: UnitRow, isKnown: boolean, { agencyCodes }: Seen): ImportFault[] {
  return (['agencyCode', 'oldAgencyCode'] as const).flatMap((column) => {
    const code = one.cells[column];
    if (code === '') return [];
    if (!AGENCY.test(code)) return [faultAt(one, column, 'agency-form')];
    const isTaken = agencyCodes.has(code) && !isKnown;
    agencyCodes.add(code);
    return isTaken ? [faultAt(one, column, 'taken')] : [];
  });
}

/** Each behind the unit above it; those above which there is no end, apart. One under a faulty row waits for that row. */
function inOrder<U extends { readonly code: string; readonly parent: string }>(
  units: readonly U[],
  known: ReadonlySet<string>,
  listed: ReadonlyMap<string, { readonly parent: string }>,
): { readonly ordered: readonly U[]; readonly circling: readonly U[] } {
  const placed = new Set(known);
  const ordered: U[] = [];
  let waiting = units;
  for (let count = -1; count !== ordered.length; ) {
    count = ordered.length;
    const ready = waiting.filter(({ parent }) => placed.has(codeKey(parent)));
    for (const unit of ready) {
      ordered.push(unit);
      placed.add(codeKey(unit.code));
    }
    waiting = waiting.filter((unit) => !placed.has(codeKey(unit.code)));
  }
  return { ordered, circling: waiting.filter(({ code }) => isCircle(codeKey(code), known, listed)) };
}

function isCircle(
  code: string,
  known: ReadonlySet<string>,
  listed: ReadonlyMap<string, { readonly parent: string }>,
): boolean {
  const passed = new Set<string>();
  for (let at = code; listed.has(at) && !known.has(at); at = codeKey(listed.get(at)?.parent ?? '')) {
    if (passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}

function kindOf(text: string): UnitKind | undefined {
  const folded = fold(text);
  return UNIT_KIND_NAMES.find((kind) => kind === folded) ?? KINDS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** A day as people or spreadsheets write it. */
function dayIn(text: string): PlainDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : undefined;
}
