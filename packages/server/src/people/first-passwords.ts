// The first passwords of a list that was brought in are told once and kept nowhere. Where they are lost, or have ended unused,
// all who have not signed in yet are given others in one act.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import type { Account } from './confirm-import.ts';
import { type Brought, holdImport, type ImportId, listBrought } from './queries-import.ts';
import { reachesAll } from './reach.ts';
import { recordExport, recordRead } from './record-read.ts';
import { newOneTime, type OneTime, reachesPerson, resetPassword } from './reset-account.ts';

export async function listImportedPeople(cx: Cx, id: ImportId): Promise<readonly Brought[]> {
  const people = await listReached(cx, id);
  if (people.length > 0) await recordRead(cx, { list: 'import', filter: { import: id }, shown: people.length });
  return people;
}

type Prepared = ReadonlyMap<PersonId, OneTime>;

/** A thousand hashes take seconds, outside. */
export async function prepareFirstPasswords(system: System, acting: Acting, id: ImportId): Promise<Prepared> {
  const waiting = await transact(system, acting, (cx) => listWaiting(cx, id));
  return new Map(await Promise.all(waiting.map(async (person) => [person.id, await newOneTime()] as const)));
}

export async function giveFirstPasswords(cx: Cx, id: ImportId, prepared: Prepared): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const person of await listWaiting(cx, id)) {
    const oneTime = prepared.get(person.id);
    // Somebody who has come within reach since.
    if (oneTime === undefined) continue;
    const { password } = await resetPassword(cx, person.id, oneTime);
    accounts.push({ name: person.name, username: person.username, password });
  }
  await recordExport(cx, { list: 'first-passwords', filter: { import: id }, shown: accounts.length });
  return accounts;
}

async function listWaiting(cx: Cx, id: ImportId): Promise<readonly Brought[]> {
  return (await listReached(cx, id)).filter(({ hasSignedIn }) => !hasSignedIn);
}

/** Who has gone to a unit of others since is theirs to help. */
async function listReached(cx: Cx, id: ImportId): Promise<readonly Brought[]> {
  const reaches = await reachesAll(cx, 'people.manage');
  if ((await holdImport(cx, id, reaches ? 'all' : 'own')) === undefined) throw new Problem('record.not-found');
  const people = await listBrought(cx, id);
  if (reaches) return people;
  const reached: Brought[] = [];
  for (const person of people) if (await reachesPerson(cx, person.id)) reached.push(person);
  return reached;
}
