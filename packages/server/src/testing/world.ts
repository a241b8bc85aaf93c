// Where a test begins: a database of its own, a tenant with a small tree of units and people in it, and verbs to act with.
// Everything comes to be through the use cases themselves, so that tests cannot drift from the rules.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PersonId, type Role, ROLES, type TenantId, type UnitId, type UnitKind } from '@sauro/core';
import type { Pool } from 'pg';
import { inject } from 'vitest';
import { endReaders } from '../document/readers.ts';
import { type Acting, asPerson, asSystem } from '../kit/acting.ts';
import { openPool, transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import type { Cx, System } from '../kit/system.ts';
import { addPerson } from '../people/add-person.ts';
import { foundTenant } from '../people/found-tenant.ts';
import { openUnit } from '../people/open-unit.ts';
import { hashPassword } from '../people/password.ts';
import { updatePassword } from '../people/queries-password.ts';
import { quietSystem } from './quiet-system.ts';
import { copyTemplate } from './template.ts';

export const PASSWORD = 'mật khẩu để thử';
/** Names under which the two bodies are reached. */
export const HOME = 'tinh.test';
export const NEIGHBOUR = 'ben.test';

export type Resident = { readonly id: PersonId; readonly username: string; readonly acting: Acting };

export type World = {
  readonly system: System;
  readonly pool: Pool;
  /** Where its files lie, in incoming/ those on their way in, and in derived/ what can be made again. */
  readonly folder: string;
  readonly tenant: TenantId;
  /** province ⊃ department ⊃ room, province ⊃ commune ⊃ school. */
  readonly units: Readonly<Record<'province' | 'department' | 'room' | 'commune' | 'school', UnitId>>;
  /** One of each role: the compiler and the verifier in the department, the unit's in the commune. */
  readonly people: Readonly<Record<Role, Resident>>;
  /** Another body on the same server, with one person. */
  readonly neighbour: { readonly tenant: TenantId; readonly person: Resident };
  /** Runs the work in a transaction on the person's behalf. */
  readonly as: <T>(person: Resident, work: (cx: Cx) => Promise<T>) => Promise<T>;
  readonly asSystem: <T>(work: (cx: Cx) => Promise<T>) => Promise<T>;
  /** Moves the clock on. */
  readonly wait: (minutes: number) => void;
  readonly end: () => Promise<void>;
};

/** `begins`: an instant; now, where the test is about no year. */
export async function world(begins?: string): Promise<World> {
  const database = await copyTemplate(inject('superuserUrl'));
  const folder = await mkdtemp(join(tmpdir(), 'sauro-world-'));
  const pool = openPool({ url: database.url, max: 8, onIdleError: () => undefined });
  let waited = begins === undefined ? 0 : Math.round((Date.parse(begins) - Date.now()) / 60_000);
  const system = await quietSystem(pool, folder, () => new Date(Date.now() + waited * 60_000));
  const passwordHash = await hashPassword(PASSWORD);
  const home = await settle(system, passwordHash);
  return {
    system,
    pool,
    folder,
    ...home,
    neighbour: await settleNeighbour(system, passwordHash),
    as: (person, work) => transact(system, person.acting, work),
    asSystem: (work) => transact(system, asSystem(home.tenant), work),
    wait: (minutes) => void (waited += minutes),
    end: async () => {
      await endReaders(system.limits);
      await system.db.destroy();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whatever the person's password was made meanwhile, it is the one of all residents again. */
export async function passwordBack(w: World, person: Resident): Promise<void> {
  const passwordHash = await hashPassword(PASSWORD);
  await w.asSystem((cx) => updatePassword(cx, person.id, { passwordHash, oneTimeUntil: null }));
}

async function settle(system: System, passwordHash: string): Promise<Pick<World, 'tenant' | 'units' | 'people'>> {
  return transact(system, asSystem(newId<'tenant'>()), async (cx) => {
    const tenant = await foundTenant(cx, { code: 'tinh', name: 'Tỉnh thử', host: HOME, isSample: false });
    const open = (code: string, kind: UnitKind, parent: UnitId | null) =>
      openUnit(cx, { code, name: `Đơn vị ${code}`, kind, parent, openedOn: '2025-07-01' });
    const province = await open('UBND', 'province', null);
    const department = await open('SO', 'department', province);
    const commune = await open('XA', 'commune', province);
    const units = {
      province,
      department,
      commune,
      room: await open('PHONG', 'room', department),
      school: await open('TRUONG', 'school', commune),
    };
    const add = (role: Role, unit: UnitId) => addResident(cx, { username: role, role, unit, passwordHash });
    const people = {
      administrator: await add('administrator', province),
      compiler: await add('compiler', department),
      unit: await add('unit', commune),
      leader: await add('leader', province),
      verifier: await add('verifier', department),
    };
    return { tenant, units, people };
  });
}

async function settleNeighbour(system: System, passwordHash: string): Promise<World['neighbour']> {
  return transact(system, asSystem(newId<'tenant'>()), async (cx) => {
    const tenant = await foundTenant(cx, { code: 'ben', name: 'Tỉnh bên', host: NEIGHBOUR, isSample: false });
    const unit = await openUnit(cx, {
      code: 'UBND',
      name: 'Ủy ban bên',
      kind: 'province',
      parent: null,
      openedOn: '2025-07-01',
    });
    return { tenant, person: await addResident(cx, { username: 'compiler', role: 'compiler', unit, passwordHash }) };
  });
}

type NewResident = {
  readonly username: string;
  readonly role: Role;
  readonly unit: UnitId;
  readonly passwordHash: string;
};
async function addResident(cx: Cx, { username, role, unit, passwordHash }: NewResident): Promise<Resident> {
  const id = await addPerson(cx, { name: `Người ${username}`, username, passwordHash, unit, role });
  return {
    id,
    username,
    acting: asPerson({ tenant: cx.acting.tenant, person: id, offices: [{ unit, role, rights: ROLES[role].can }] }),
  };
}
