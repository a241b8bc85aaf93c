// A list of units, looked through: what is wrong in which row and column and why, and what is right, in the order in which it
// can be brought in.
import { fold } from '../fold.ts';
import { type UnitKind, UNIT_KIND_NAMES } from '../people.ts';
import { isPlainDate } from '../time.ts';
import {
  IMPORT_COLUMNS,
  type ImportFault,
  type ImportFaultCode,
  type ImportRow,
  type ListedUnit,
  type UnitColumn,
} from './import-list.ts';

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
type UnitWay = { readonly today: string; readonly agencyCodes: ReadonlySet<string> };
/** What stands in the list itself, and what of it was passed already. */
type Seen = { readonly listed: ReadonlySet<string>; readonly codes: Set<string>; readonly agencyCodes: Set<string> };

/** Units that are new, parents before children. One that is here already under the same name is left as it is. */
export function checkUnits(
  rows: readonly UnitRow[],
  known: ReadonlyMap<string, ListedUnit>,
  { today, agencyCodes }: UnitWay,
): CheckedUnits {
  const listed = new Map(rows.map(({ cells }) => [cells.code, cells]));
  const seen: Seen = { listed: new Set(listed.keys()), codes: new Set(), agencyCodes: new Set(agencyCodes) };
  const faults: ImportFault[] = [];
  const units: (NewListedUnit & { readonly row: number })[] = [];
  let already = 0;
  for (const one of rows) {
    const { row, cells } = one;
    const kind = kindOf(cells.kind);
    const openedOn = cells.openedOn === '' ? today : dayIn(cells.openedOn);
    const wrong = faultsOf(one, known, seen);
    if (openedOn === undefined || openedOn > today) wrong.push(faultAt(one, 'openedOn', 'day-form'));
    faults.push(...wrong);
    if (wrong.length > 0 || kind === undefined || openedOn === undefined) continue;
    if (known.has(cells.code)) already += 1;
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

function faultAt(
  { row, cells }: UnitRow,
  column: UnitColumn,
  code: ImportFaultCode,
  value = cells[column],
): ImportFault {
  return { row, column: IMPORT_COLUMNS.units[column], code, value };
}

const NEEDED = ['code', 'name', 'kind', 'parent'] as const;

function faultsOf(one: UnitRow, known: ReadonlyMap<string, ListedUnit>, seen: Seen): ImportFault[] {
  const { code, name, kind, parent, short, former } = one.cells;
  const faults = NEEDED.filter((column) => one.cells[column] === '').map((column) => faultAt(one, column, 'missing'));
  if (code !== '' && !CODE.test(code)) faults.push(faultAt(one, 'code', 'code-form'));
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
  return [...faults, ...agencyFaults(one, own !== undefined, seen)];
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
    const ready = waiting.filter(({ parent }) => placed.has(parent));
    for (const unit of ready) {
      ordered.push(unit);
      placed.add(unit.code);
    }
    waiting = waiting.filter((unit) => !placed.has(unit.code));
  }
  return { ordered, circling: waiting.filter(({ code }) => isCircle(code, known, listed)) };
}

function isCircle(
  code: string,
  known: ReadonlySet<string>,
  listed: ReadonlyMap<string, { readonly parent: string }>,
): boolean {
  const passed = new Set<string>();
  for (let at = code; listed.has(at) && !known.has(at); at = listed.get(at)?.parent ?? '') {
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
function dayIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : undefined;
}
