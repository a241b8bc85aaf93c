// SQL of who acts for whom, and of whom to ask about what.
import type { Id, PersonId, UnitId } from '@sauro/core';
import { dayOf } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { OfficeId } from './queries-staff.ts';

export type DelegationId = Id<'delegation'>;
export type FocalId = Id<'focalPerson'>;

type NewDelegation = {
  readonly id: DelegationId;
  readonly office: OfficeId;
  readonly delegate: PersonId;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
};
export async function insertDelegation(cx: Cx, { id, office, delegate, from, to, reason }: NewDelegation) {
  await cx.db
    .insertInto('delegation')
    .values({
      tenantId: cx.acting.tenant,
      id,
      officeId: office,
      delegateId: delegate,
      fromOn: from,
      toOn: to,
      reason,
      givenAt: cx.now,
    })
    .execute();
}

/** By the office's unit, or by its holder or delegate in units that one sees; those of today and later, the next first. */
export async function listDelegations(
  cx: Cx,
  of: { readonly unit: UnitId } | { readonly person: PersonId } | { readonly id: DelegationId },
) {
  const query = cx.db
    .selectFrom('delegation')
    .innerJoin('office', (join) =>
      join.onRef('office.tenantId', '=', 'delegation.tenantId').onRef('office.id', '=', 'delegation.officeId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'office.tenantId').onRef('unit.id', '=', 'office.unitId'),
    )
    .innerJoin('person as holder', (join) =>
      join.onRef('holder.tenantId', '=', 'office.tenantId').onRef('holder.id', '=', 'office.personId'),
    )
    .innerJoin('person as delegate', (join) =>
      join.onRef('delegate.tenantId', '=', 'delegation.tenantId').onRef('delegate.id', '=', 'delegation.delegateId'),
    )
    .select(['delegation.id', 'delegation.fromOn', 'delegation.toOn', 'delegation.reason', 'office.role'])
    .select([
      'holder.id as holderId',
      'holder.name as holder',
      'delegate.id as delegateId',
      'delegate.name as delegate',
    ])
    .select(['unit.id as unitId', 'unit.name as unit'])
    .where('delegation.tenantId', '=', cx.acting.tenant)
    .where('delegation.toOn', '>=', dayOf(cx.now))
    .orderBy('delegation.fromOn');
  if ('unit' in of) return query.where('office.unitId', '=', of.unit).execute();
  if ('id' in of) {
    return query
      .where('delegation.id', '=', of.id)
      .where(sql<boolean>`(app_sees_unit(office.unit_id) or office.person_id = ${cx.acting.person}::uuid)`)
      .execute();
  }
  return query
    .where(sql<boolean>`app_sees_unit(office.unit_id)`)
    .where((row) => row.or([row('office.personId', '=', of.person), row('delegation.delegateId', '=', of.person)]))
    .execute();
}

/** Of an office, or to a person: those of today and later, seen or not, for they end with what they hang on. */
export async function listLent(cx: Cx, of: { readonly office: OfficeId } | { readonly delegate: PersonId }) {
  const query = cx.db
    .selectFrom('delegation')
    .innerJoin('office', (join) =>
      join.onRef('office.tenantId', '=', 'delegation.tenantId').onRef('office.id', '=', 'delegation.officeId'),
    )
    .innerJoin('person as delegate', (join) =>
      join.onRef('delegate.tenantId', '=', 'delegation.tenantId').onRef('delegate.id', '=', 'delegation.delegateId'),
    )
    .select(['delegation.id', 'delegation.delegateId', 'delegation.fromOn', 'delegation.toOn'])
    .select(['office.personId as holderId', 'delegate.name as delegate'])
    .where('delegation.tenantId', '=', cx.acting.tenant)
    .where('delegation.toOn', '>=', dayOf(cx.now));
  return 'office' in of
    ? query.where('delegation.officeId', '=', of.office).execute()
    : query.where('delegation.delegateId', '=', of.delegate).execute();
}

/** Ends on the day before; one that has not begun is taken away. */
export async function endDelegation(cx: Cx, id: DelegationId): Promise<void> {
  const today = dayOf(cx.now);
  const own = { tenantId: cx.acting.tenant, id };
  await cx.db
    .updateTable('delegation')
    .set({ toOn: sql`${today}::date - 1` })
    .where('tenantId', '=', own.tenantId)
    .where('id', '=', own.id)
    .where('fromOn', '<', today)
    .execute();
  await cx.db
    .deleteFrom('delegation')
    .where('tenantId', '=', own.tenantId)
    .where('id', '=', own.id)
    .where('fromOn', '>=', today)
    .execute();
}

type NewFocal = { readonly unit: UnitId; readonly person: PersonId; readonly subject: string; readonly from: string };
export async function insertFocal(cx: Cx, { unit, person, subject, from }: NewFocal, id: FocalId): Promise<void> {
  await cx.db
    .insertInto('focalPerson')
    .values({ tenantId: cx.acting.tenant, id, unitId: unit, personId: person, subject, fromOn: from })
    .execute();
}

export async function listFocals(cx: Cx, unit: UnitId) {
  return cx.db
    .selectFrom('focalPerson')
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'focalPerson.tenantId').onRef('person.id', '=', 'focalPerson.personId'),
    )
    .select([
      'focalPerson.id',
      'focalPerson.subject',
      'focalPerson.fromOn',
      'person.id as personId',
      'person.name as person',
      'person.workPhone as phone',
    ])
    .where('focalPerson.tenantId', '=', cx.acting.tenant)
    .where('focalPerson.unitId', '=', unit)
    .where('focalPerson.toOn', 'is', null)
    .orderBy('focalPerson.subject')
    .execute();
}

/** Of all units, seen or not: what she is whom to ask about. */
export async function listFocalsOf(cx: Cx, person: PersonId) {
  return cx.db
    .selectFrom('focalPerson')
    .select(['id', 'unitId'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('toOn', 'is', null)
    .execute();
}

export async function findFocalUnit(cx: Cx, id: FocalId): Promise<UnitId | undefined> {
  const row = await cx.db
    .selectFrom('focalPerson')
    .select('unitId')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .where('toOn', 'is', null)
    .where(sql<boolean>`app_sees_unit(unit_id)`)
    .executeTakeFirst();
  return row?.unitId;
}

export async function endFocal(cx: Cx, id: FocalId): Promise<void> {
  await cx.db
    .updateTable('focalPerson')
    .set({ toOn: sql`greatest(from_on, ${dayOf(cx.now)}::date)` })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}
