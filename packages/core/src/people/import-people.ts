// A list of people, looked through: what is wrong in which row and column and why, and who can be brought in.
import { fold } from '../fold.ts';
import type { UnitId } from '../id.ts';
import {
  IMPORT_COLUMNS,
  type ImportFault,
  type ImportFaultCode,
  type ImportRow,
  type ListedUnit,
  type PersonColumn,
} from './import-list.ts';
import { phoneFrom } from './phone.ts';
import { codeKey } from './unit-keys.ts';

export type NewListedPerson = {
  readonly name: string;
  readonly username: string;
  readonly unit: UnitId;
  readonly role: string;
  readonly title: string;
  readonly isHead: boolean;
  /** In figures alone; null where none is given. */
  readonly phone: string | null;
};
type PeopleKnown = {
  /** By the keys of their codes. */
  readonly units: ReadonlyMap<string, ListedUnit>;
  readonly usernames: ReadonlySet<string>;
  /** Names of those who head units now. */
  readonly heads: ReadonlyMap<UnitId, string>;
  readonly roles: readonly { readonly code: string; readonly name: string }[];
};
/** A row that makes somebody the head of a unit that has one. */
export type ReplacedHead = {
  readonly row: number;
  readonly unit: UnitId;
  readonly code: string;
  readonly head: string;
};
export type CheckedPeople = {
  readonly people: readonly NewListedPerson[];
  readonly faults: readonly ImportFault[];
  readonly replaced: readonly ReplacedHead[];
};

const USERNAME = /^[a-z0-9._@-]{2,60}$/u;

export function checkPeople(
  rows: readonly ImportRow<PersonColumn>[],
  { units, usernames, heads, roles }: PeopleKnown,
): CheckedPeople {
  const faults: ImportFault[] = [];
  const people: NewListedPerson[] = [];
  const replaced: ReplacedHead[] = [];
  const seen = new Set<string>();
  const headed = new Set<UnitId>();
  for (const { row, cells } of rows) {
    const before = faults.length;
    const say = (column: PersonColumn, code: ImportFaultCode, value = cells[column]) =>
      faults.push({ row, column: IMPORT_COLUMNS.people[column], code, value });
    for (const column of ['name', 'username', 'unit', 'role'] as const)
      if (cells[column] === '') say(column, 'missing');
    if (cells.name.length > 200) say('name', 'too-long');
    if (cells.title.length > 200) say('title', 'too-long');
    const username = cells.username.toLowerCase();
    if (username !== '' && !USERNAME.test(username)) say('username', 'username-form');
    if (username !== '' && seen.has(username)) say('username', 'twice');
    if (usernames.has(username)) say('username', 'taken');
    seen.add(username);
    const unit = units.get(codeKey(cells.unit));
    if (unit === undefined && cells.unit !== '') say('unit', 'unit-unknown');
    if (unit !== undefined && !unit.managed) say('unit', 'out-of-reach');
    const role = roles.find(({ code, name }) => [fold(code), fold(name)].includes(fold(cells.role)));
    if (role === undefined && cells.role !== '') say('role', 'role-unknown');
    const isHead = yesOrNo(cells.head);
    if (isHead === undefined) say('head', 'yes-or-no');
    if (isHead === true && unit !== undefined) {
      if (headed.has(unit.id)) say('head', 'head-twice', cells.unit);
      headed.add(unit.id);
      const head = unit.managed ? heads.get(unit.id) : undefined;
      if (head !== undefined) replaced.push({ row, unit: unit.id, code: unit.code, head });
    }
    const phone = phoneFrom(cells.phone);
    if (phone === null && cells.phone !== '') say('phone', 'phone-form');
    if (faults.length > before || unit === undefined || role === undefined || isHead === undefined) continue;
    const { name, title } = cells;
    people.push({ name, username, unit: unit.id, role: role.code, title, isHead, phone });
  }
  return { people, faults, replaced };
}

const YES = ['x', 'v', 'co', '1', 'yes', 'dung', 'true'];
const NO = ['', '-', 'khong', '0', 'no', 'trong', 'sai', 'false'];

/** Undefined where it is neither: whoever heads a unit is not guessed at. */
function yesOrNo(text: string): boolean | undefined {
  const folded = fold(text);
  if (YES.includes(folded)) return true;
  return NO.includes(folded) ? false : undefined;
}
