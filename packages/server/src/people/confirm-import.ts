// A list that was looked through is brought in: all of it in one transaction, each unit and person by the fact by which it
// would have come alone. First passwords are made here, told once to who brought the list in, and kept nowhere.
import { randomInt } from 'node:crypto';
import {
  codeKey,
  dayOf,
  type ImportKind,
  type NewListedPerson,
  type NewListedUnit,
  type ReplacedHead,
  type UnitId,
} from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { type Action, record, recordMany } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import { readTable } from '../kit/read-table.ts';
import type { Cx, System } from '../kit/system.ts';
import { type NewUnit, unitOpened } from './actions.ts';
import { addPerson } from './add-person.ts';
import { proveToGive, type Proved } from './give-power.ts';
import { lookThrough } from './import-list.ts';
import { hashPassword } from './password.ts';
import { holdImport, type ImportId, listCodes, markDone } from './queries-import.ts';
import { getNewOffice } from './queries-staff.ts';
import { holdTree } from './queries-change.ts';
import { reachesAll } from './reach.ts';
import { headNamed } from './staff-facts.ts';

export type Account = { readonly name: string; readonly username: string; readonly password: string };
type Prepared = {
  readonly kind: ImportKind;
  readonly table: readonly (readonly string[])[];
  readonly passwords: ReadonlyMap<string, { readonly password: string; readonly hash: string }>;
};

type Done = { readonly added: number; readonly replaced?: readonly ReplacedHead[] };
const importDone: Action<'peopleImport', Done> = {
  kind: 'peopleImport.done',
  apply: (cx, { subject, data }) => markDone(cx, subject, data.added),
};

/** The kept file, read anew, and a first password for everybody in it: a thousand hashes take seconds, outside. */
export async function prepareImport(
  system: System,
  acting: Acting,
  { id, provedAt }: Proved & { readonly id: ImportId },
): Promise<Prepared> {
  const held = await transact(system, acting, (cx) => getOpenImport(cx, id));
  const file = await system.files.open(acting.tenant, held.sha256);
  if (file === undefined) throw new Error(`The file store has lost the bytes of import ${id}.`);
  const table = await readTable(new Uint8Array(await new Response(file.body).arrayBuffer()));
  // Held by a constraint of the database.
  const kind = held.kind as ImportKind;
  const { people } = await transact(system, acting, async (cx) => {
    const looked = await lookThrough(cx, kind, table);
    const roles = looked.people.map(({ role }) => role);
    await proveToGive(cx, roles, { provedAt });
    return looked;
  });
  const made = await Promise.all(
    people.map(async ({ username }) => {
      const password = newPassword();
      return [username, { password, hash: await hashPassword(password) }] as const;
    }),
  );
  return { kind, table, passwords: new Map(made) };
}

/** @param replacing how many heads of units who brings the list in has been told that it replaces. */
export async function confirmImport(
  cx: Cx,
  { id, replacing }: { readonly id: ImportId; readonly replacing: number },
  { kind, table, passwords }: Prepared,
): Promise<{ readonly added: number; readonly accounts: readonly Account[] }> {
  await holdTree(cx);
  await getOpenImport(cx, id);
  const { units, people, faults, replaced } = await lookThrough(cx, kind, table);
  if (faults.length > 0) throw new Problem('import.has-faults', { faults: faults.length });
  if (replaced.length !== replacing) throw new Problem('import.replaces-heads', { heads: replaced.length });
  await bringUnits(cx, units);
  const accounts = await bringPeople(cx, people, { id, passwords });
  const added = units.length + people.length;
  await record(cx, importDone, { subject: id, data: { added, ...(replaced.length > 0 ? { replaced } : {}) } });
  return { added, accounts };
}

async function getOpenImport(cx: Cx, id: ImportId) {
  const held = await holdImport(cx, id, (await reachesAll(cx, 'people.manage')) ? 'all' : 'own');
  if (held === undefined) throw new Problem('record.not-found');
  if (held.state === 'done') throw new Problem('import.done');
  return held;
}

async function bringUnits(cx: Cx, units: readonly NewListedUnit[]): Promise<void> {
  const ids = new Map<string, UnitId>((await listCodes(cx, [])).map(({ code, id }) => [codeKey(code), id]));
  for (const { code } of units) ids.set(codeKey(code), newId<'unit'>());
  await recordMany(
    cx,
    unitOpened,
    units.map((unit) => ({
      subject: idOf(ids, unit.code),
      data: dataOf(unit, idOf(ids, unit.parent)),
      aside: undefined,
    })),
  );
}

function idOf(ids: ReadonlyMap<string, UnitId>, code: string): UnitId {
  const id = ids.get(codeKey(code));
  if (id === undefined) throw new Error(`The list names the unit ${code}, which was looked for and is gone.`);
  return id;
}

function dataOf({ short, former, ...unit }: NewListedUnit, parent: UnitId): NewUnit {
  const aliases = [
    ...(short === '' ? [] : [{ kind: 'short', name: short, until: null } as const]),
    ...(former === '' ? [] : [{ kind: 'former', name: former, until: null } as const]),
  ];
  const { code, name, kind, openedOn, agencyCode, oldAgencyCode } = unit;
  return { code, name, kind, parent, openedOn, agencyCode, oldAgencyCode, aliases };
}

async function bringPeople(
  cx: Cx,
  people: readonly NewListedPerson[],
  { id, passwords }: { readonly id: ImportId } & Pick<Prepared, 'passwords'>,
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const { isHead, ...listed } of people) {
    const made = passwords.get(listed.username);
    // Somebody who was refused when the passwords were made, and is right now.
    if (made === undefined) throw new Problem('server.busy');
    const person = await addPerson(cx, { ...listed, passwordHash: made.hash, isFirstPassword: true, import: id });
    if (isHead) {
      const office = await getNewOffice(cx, person, listed.unit, dayOf(cx.now));
      await record(cx, headNamed, { subject: listed.unit, data: { office, person } });
    }
    accounts.push({ name: listed.name, username: listed.username, password: made.password });
  }
  return accounts;
}

/** Without signs that are taken for one another when a list is read out: some 70 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 14;

function newPassword(): string {
  return Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
}
