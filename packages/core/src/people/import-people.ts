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
  readonly units: ReadonlyMap<string, ListedUnit>;
  readonly usernames: ReadonlySet<string>;
  readonly roles: readonly { readonly code: string; readonly name: string }[];
};
export type CheckedPeople = { readonly people: readonly NewListedPerson[]; readonly faults: readonly ImportFault[] };

const USERNAME = /^[a-z0-9._@-]{2,60}$/u;

export function checkPeople(
  rows: readonly ImportRow<PersonColumn>[],
  { units, usernames, roles }: PeopleKnown,
): CheckedPeople {
  const faults: ImportFault[] = [];
  const people: NewListedPerson[] = [];
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    const before = faults.length;
    const say = (column: PersonColumn, code: ImportFaultCode) =>
      faults.push({ row, column: IMPORT_COLUMNS.people[column], code, value: cells[column] });
    for (const column of ['name', 'username', 'unit', 'role'] as const)
      if (cells[column] === '') say(column, 'missing');
    if (cells.name.length > 200) say('name', 'too-long');
    if (cells.title.length > 200) say('title', 'too-long');
    const username = cells.username.toLowerCase();
    if (username !== '' && !USERNAME.test(username)) say('username', 'username-form');
    if (username !== '' && seen.has(username)) say('username', 'twice');
    if (usernames.has(username)) say('username', 'taken');
    seen.add(username);
    const unit = units.get(cells.unit);
    if (unit === undefined && cells.unit !== '') say('unit', 'unit-unknown');
    if (unit !== undefined && !unit.managed) say('unit', 'out-of-reach');
    const role = roles.find(({ code, name }) => [fold(code), fold(name)].includes(fold(cells.role)));
    if (role === undefined && cells.role !== '') say('role', 'role-unknown');
    const phone = phoneFrom(cells.phone);
    if (phone === null && cells.phone !== '') say('phone', 'phone-form');
    if (faults.length > before || unit === undefined || role === undefined) continue;
    const { name, title } = cells;
    people.push({ name, username, unit: unit.id, role: role.code, title, isHead: cells.head !== '', phone });
  }
  return { people, faults };
}
