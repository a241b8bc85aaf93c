// All SQL of people: tenants, units, persons, offices, accounts.
import type { Actor, PersonId, Role, TenantId, UnitId, UnitKind } from '@sauro/core';
import { dayOf, ROLES, UNIT_KINDS } from '@sauro/core';
import { sql } from 'kysely';
import type { Db } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import type { Cx } from '../kit/system.ts';
import type { NewOffice, NewTenant, NewUnit } from './actions.ts';

export async function insertTenant(cx: Cx, tenant: NewTenant & { readonly id: TenantId }): Promise<void> {
  await cx.db
    .insertInto('tenant')
    .values({ ...tenant, createdAt: cx.now })
    .execute();
}

/** The tenant reached under a host name; where no tenant has that name, the only one there is. */
export async function findTenantAt(db: Db, host: string): Promise<TenantId | undefined> {
  const rows = await db
    .selectFrom('tenant')
    .select(['id', 'host'])
    .orderBy(sql`(host = ${host}) is true`, 'desc')
    .limit(2)
    .execute();
  const [first] = rows;
  return first && (first.host === host || rows.length === 1) ? first.id : undefined;
}

export async function findSampleTenant(db: Db): Promise<TenantId | undefined> {
  const row = await db.selectFrom('tenant').select('id').where('isSample', '=', true).executeTakeFirst();
  return row?.id;
}

export async function listTenants(db: Db): Promise<TenantId[]> {
  const rows = await db.selectFrom('tenant').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

export async function hasTenants(db: Db): Promise<boolean> {
  return (await db.selectFrom('tenant').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** With its place in the tree: within itself, and within all that its parent lies in. */
export async function insertUnit(cx: Cx, { parent, ...unit }: NewUnit & { readonly id: UnitId }): Promise<void> {
  const tenantId = cx.acting.tenant;
  await cx.db
    .insertInto('unit')
    .values({ tenantId, parentId: parent, ...unit })
    .execute();
  await cx.db
    .insertInto('unitWithin')
    .columns(['tenantId', 'unitId', 'ancestorId'])
    .expression((query) =>
      query
        .selectFrom('unitWithin')
        .select((row) => ['tenantId', row.val(unit.id).as('unitId'), 'ancestorId'])
        .where('tenantId', '=', tenantId)
        .where('unitId', '=', parent),
    )
    .execute();
  await cx.db.insertInto('unitWithin').values({ tenantId, unitId: unit.id, ancestorId: unit.id }).execute();
}

/** Each with the name of the unit that it stands under; all of them where none are named. */
export async function listUnitNames(cx: Cx, ids?: readonly UnitId[]) {
  if (ids?.length === 0) return [];
  const all = cx.db
    .selectFrom('unit')
    .leftJoin('unit as parent', (join) =>
      join.onRef('parent.tenantId', '=', 'unit.tenantId').onRef('parent.id', '=', 'unit.parentId'),
    )
    .select(['unit.id', 'unit.name', 'unit.code', 'parent.name as parent'])
    .where('unit.tenantId', '=', cx.acting.tenant);
  return (ids === undefined ? all : all.where('unit.id', 'in', ids)).execute();
}

export async function insertPerson(cx: Cx, person: { readonly id: PersonId; readonly name: string }): Promise<void> {
  await cx.db
    .insertInto('person')
    .values({ tenantId: cx.acting.tenant, ...person, createdAt: cx.now })
    .execute();
}

export async function insertOffice(
  cx: Cx,
  { person, unit, role, from }: NewOffice & { readonly person: PersonId },
): Promise<void> {
  await cx.db
    .insertInto('office')
    .values({ tenantId: cx.acting.tenant, id: newId<'office'>(), personId: person, unitId: unit, role, fromOn: from })
    .execute();
}

type NewAccount = { readonly person: PersonId; readonly username: string; readonly passwordHash: string };
export async function insertAccount(cx: Cx, { person, username, passwordHash }: NewAccount): Promise<void> {
  await cx.db
    .insertInto('account')
    .values({ tenantId: cx.acting.tenant, personId: person, username, passwordHash, changedAt: cx.now })
    .execute();
}

export type Account = {
  readonly person: PersonId;
  readonly passwordHash: string;
  /** The password was given by an administrator, and opens until then. */
  readonly oneTimeUntil: Date | null;
};

export async function findAccount(cx: Cx, username: string): Promise<Account | undefined> {
  return cx.db
    .selectFrom('account')
    .select(['personId as person', 'passwordHash', 'oneTimeUntil'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('username', '=', username)
    .executeTakeFirst();
}

/** The person with the offices that she holds today. */
export async function getActor(cx: Cx, person: PersonId): Promise<Actor> {
  return { tenant: cx.acting.tenant, person, offices: await listOffices(cx, person) };
}

async function listOffices(cx: Cx, person: PersonId): Promise<Actor['offices']> {
  const rows = await heldOffices(cx, person).select(['office.unitId as unit', 'office.role']).execute();
  return rows.map(({ unit, role }) => ({ unit, role: known(ROLES, role) }));
}

export async function getProfile(cx: Cx, person: PersonId) {
  const { name, username } = await cx.db
    .selectFrom('person')
    .innerJoin('account', (join) =>
      join.onRef('account.tenantId', '=', 'person.tenantId').onRef('account.personId', '=', 'person.id'),
    )
    .select(['person.name', 'account.username'])
    .where('person.tenantId', '=', cx.acting.tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  const offices = await heldOffices(cx, person)
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'office.tenantId').onRef('unit.id', '=', 'office.unitId'),
    )
    .select(['office.role', 'unit.id', 'unit.code', 'unit.name', 'unit.kind'])
    .orderBy('unit.code')
    .execute();
  return {
    person: { id: person, name, username },
    offices: offices.map(({ role, kind, ...unit }) => ({
      unit: { ...unit, kind: known<UnitKind>(UNIT_KINDS, kind) },
      role: known<Role>(ROLES, role),
    })),
  };
}

function heldOffices(cx: Cx, person: PersonId) {
  const today = dayOf(cx.now);
  return cx.db
    .selectFrom('office')
    .where('office.tenantId', '=', cx.acting.tenant)
    .where('office.personId', '=', person)
    .where('office.fromOn', '<=', today)
    .where((office) => office.or([office('office.toOn', 'is', null), office('office.toOn', '>=', today)]));
}

/** A word that the database holds and this version does not know was written by another version. */
function known<Name extends string>(names: Readonly<Record<Name, unknown>>, name: string): Name {
  if (!(name in names)) throw new Error(`The database holds the unknown word ${name}.`);
  return name as Name;
}
