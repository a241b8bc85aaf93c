// How a tenant comes to have people: it is founded, its units are opened, persons are added with an office and an account.
import type { PersonId, Role, TenantId, UnitId } from '@sauro/core';
import { dayOf } from '@sauro/core';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import {
  accountOpened,
  type NewTenant,
  type NewUnit,
  officeGiven,
  personAdded,
  tenantFounded,
  unitOpened,
} from './actions.ts';
import { usernameOf } from './sign-in.ts';

/** The transaction already runs within the tenant that it founds: `asSystem(newId())`. */
export async function foundTenant(cx: Cx, tenant: NewTenant): Promise<TenantId> {
  await record(cx, tenantFounded, { subject: cx.acting.tenant, data: tenant });
  return cx.acting.tenant;
}

export async function openUnit(cx: Cx, unit: NewUnit): Promise<UnitId> {
  const id = newId<'unit'>();
  await record(cx, unitOpened, { subject: id, data: unit });
  return id;
}

export type NewPerson = {
  readonly name: string;
  readonly username: string;
  /** Hashed by the caller, outside the transaction. */
  readonly passwordHash: string;
  readonly unit: UnitId;
  readonly role: Role;
};

export async function addPerson(cx: Cx, { name, username, passwordHash, unit, role }: NewPerson): Promise<PersonId> {
  const subject = newId<'person'>();
  await record(cx, personAdded, { subject, data: { name } });
  await record(cx, accountOpened, { subject, data: { username: usernameOf(username) }, aside: { passwordHash } });
  await record(cx, officeGiven, { subject, data: { unit, role, from: dayOf(cx.now) } });
  return subject;
}
