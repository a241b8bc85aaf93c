// SQL of people: tenants, persons, offices, accounts.
import type { Actor, PersonId, PlainDate, TenantId, UnitKind } from '@sauro/core';
import { dayOf, rightsOfRole, UNIT_KINDS } from '@sauro/core';
import { type Expression, sql } from 'kysely';
import type { Db } from '../kit/db.ts';
import { builtOnce } from '../kit/built-once.ts';
import { PLANNED_ONCE } from '../kit/planned-once.ts';
import type { Cx } from '../kit/system.ts';
import type { NewTenant } from './actions.ts';
import type { ImportId } from './queries-import.ts';
import { roleChange } from './queries-roles.ts';

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

export async function listTenantNames(db: Db): Promise<readonly { readonly id: TenantId; readonly name: string }[]> {
  return db.selectFrom('tenant').select(['id', 'name']).orderBy('id').execute();
}

export async function hasTenants(db: Db): Promise<boolean> {
  return (await db.selectFrom('tenant').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function insertPerson(cx: Cx, person: { readonly id: PersonId; readonly name: string }): Promise<void> {
  await cx.db
    .insertInto('person')
    .values({ tenantId: cx.acting.tenant, ...person, createdAt: cx.now })
    .execute();
}

export async function insertAccount(
  cx: Cx,
  { person, ...account }: Account & { readonly username: string; readonly importId: ImportId | null },
): Promise<void> {
  await cx.db
    .insertInto('account')
    .values({ tenantId: cx.acting.tenant, personId: person, ...account, changedAt: cx.now })
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
  return actorOf(cx.acting.tenant, person, await exercisedOffices(cx, person, dayOf(cx.now)));
}

export function actorOf(tenant: TenantId, person: PersonId, offices: readonly ExercisedOffice[]): Actor {
  return {
    tenant,
    person,
    offices: offices.map(({ unit, role, onBehalfOf, given, taken }) => ({
      unit,
      role,
      rights: rightsOfRole(role, roleChange({ given: given ?? [], taken: taken ?? [] })),
      ...(onBehalfOf && { onBehalfOf }),
    })),
  };
}

const OFFICE = ['office.unitId as unit', 'office.role'] as const;

type ExercisedOffice = Awaited<ReturnType<typeof exercisedOffices>>[number];

/** Her own, and those that she exercises on the day for somebody who is away and still holds them. */
function exercisedBy(cx: Cx, person: PersonId | Expression<PersonId>, today: PlainDate) {
  const own = heldOffices(cx, today)
    .where('office.personId', '=', person)
    .select([...OFFICE, sql<PersonId | null>`null::uuid`.as('onBehalfOf')]);
  const lent = heldOffices(cx, today)
    .innerJoin('delegation', (join) =>
      join.onRef('delegation.tenantId', '=', 'office.tenantId').onRef('delegation.officeId', '=', 'office.id'),
    )
    .where('delegation.delegateId', '=', person)
    .where('delegation.fromOn', '<=', today)
    .where('delegation.toOn', '>=', today)
    .select([...OFFICE, 'office.personId as onBehalfOf']);
  return cx.db
    .selectFrom(own.unionAll(lent).as('held'))
    .leftJoin('role', (join) => join.on('role.tenantId', '=', cx.acting.tenant).onRef('role.code', '=', 'held.role'))
    .select(['held.unit', 'held.role', 'held.onBehalfOf', 'role.given', 'role.taken'])
    .modifyEnd(PLANNED_ONCE);
}

const exercisedOffices = builtOnce((cx, person: PersonId, today: PlainDate) => exercisedBy(cx, person, today));

/** Of whoever's session it is, open or not. */
export const officesBehindSession = builtOnce((cx, tokenHash: Buffer, today: PlainDate) => {
  const holder = cx.db
    .selectFrom('session')
    .select('personId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('tokenHash', '=', tokenHash);
  return exercisedBy(cx, sql<PersonId>`(${holder})`, today);
});

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
  const offices = await heldOffices(cx)
    .where('office.personId', '=', person)
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
      role,
    })),
  };
}

/** Nothing for the system itself. */
export async function nameOfActing(cx: Cx): Promise<string> {
  const { person } = cx.acting;
  return person === null ? '' : (await getProfile(cx, person)).person.name;
}

/** Of whomever, as they are held today. */
export function heldOffices(cx: Cx, today = dayOf(cx.now)) {
  return cx.db
    .selectFrom('office')
    .where('office.tenantId', '=', cx.acting.tenant)
    .where('office.fromOn', '<=', today)
    .where('office.endedAt', 'is', null)
    .where((office) => office.or([office('office.toOn', 'is', null), office('office.toOn', '>=', today)]));
}

/** A word that the database holds and this version does not know was written by another version. */
function known<Name extends string>(names: Readonly<Record<Name, unknown>>, name: string): Name {
  if (!(name in names)) throw new Error(`The database holds the unknown word ${name}.`);
  return name as Name;
}
