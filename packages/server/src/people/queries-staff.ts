// SQL of people in their units: who works where, as what, who heads it, who acts for whom, who is whom to ask.
import type { Id, PersonId, UnitId } from '@sauro/core';
import { dayOf } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { newId } from '../kit/id.ts';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from './queries.ts';
import type { Page } from './queries-tree.ts';

export type OfficeId = Id<'office'>;

export type PeopleFilter = {
  readonly words: readonly string[];
  readonly unit: UnitId | undefined;
  /** Those too whose offices have all ended. */
  readonly former: boolean;
};

/** People with an office in a unit that the transaction sees; `unit`: in that one or below it. */
function people(cx: Cx, { words, unit, former }: PeopleFilter) {
  const today = dayOf(cx.now);
  let query = cx.db
    .selectFrom('person')
    .where('person.tenantId', '=', cx.acting.tenant)
    .where((row) =>
      row.exists(
        row
          .selectFrom('office')
          .select('office.id')
          .whereRef('office.tenantId', '=', 'person.tenantId')
          .whereRef('office.personId', '=', 'person.id')
          .where(
            former
              ? sql<boolean>`true`
              : sql<boolean>`office.ended_at is null and (office.to_on is null or office.to_on >= ${today})`,
          )
          .where(sql<boolean>`app_sees_unit(office.unit_id)`)
          .where(
            unit === undefined
              ? sql<boolean>`true`
              : sql<boolean>`exists (
                  select from unit_within w
                  where w.tenant_id = office.tenant_id and w.unit_id = office.unit_id and w.ancestor_id = ${unit})`,
          ),
      ),
    );
  for (const word of words) query = query.where('person.folded', 'like', containing(word));
  return query;
}

export type PersonRow = {
  readonly id: PersonId;
  readonly name: string;
  readonly username: string | null;
  readonly phone: string | null;
};

export async function listPeople(cx: Cx, filter: PeopleFilter, { limit, offset }: Page): Promise<readonly PersonRow[]> {
  return byName(cx, filter).limit(limit).offset(offset).execute();
}

/** All of them: to be read by a cursor. */
export function peopleInOrder(cx: Cx, filter: PeopleFilter): RawBuilder<PersonRow> {
  return sql`${byName(cx, filter)}`;
}

function byName(cx: Cx, filter: PeopleFilter) {
  return people(cx, filter)
    .leftJoin('account', (join) =>
      join.onRef('account.tenantId', '=', 'person.tenantId').onRef('account.personId', '=', 'person.id'),
    )
    .select(['person.id', 'person.name', 'account.username', 'person.workPhone as phone'])
    .orderBy('person.folded')
    .orderBy('person.id');
}

export async function countPeople(cx: Cx, filter: PeopleFilter): Promise<number> {
  const { total } = await people(cx, filter)
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

export async function findPerson(cx: Cx, id: PersonId) {
  return people(cx, { words: [], unit: undefined, former: true })
    .leftJoin('account', (join) =>
      join.onRef('account.tenantId', '=', 'person.tenantId').onRef('account.personId', '=', 'person.id'),
    )
    .select(['person.id', 'person.name', 'account.username', 'person.workPhone as phone'])
    .where('person.id', '=', id)
    .executeTakeFirst();
}

function offices(cx: Cx) {
  return cx.db
    .selectFrom('office')
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'office.tenantId').onRef('unit.id', '=', 'office.unitId'),
    )
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'office.tenantId').onRef('person.id', '=', 'office.personId'),
    )
    .select([
      'office.id',
      'office.role',
      'office.title',
      'office.isHead',
      'office.fromOn',
      'office.toOn',
      'office.endedAt',
    ])
    .select([
      'person.id as personId',
      'person.name as person',
      'person.workPhone as phone',
      'unit.id as unitId',
      'unit.name as unit',
    ])
    .where('office.tenantId', '=', cx.acting.tenant)
    .where(sql<boolean>`app_sees_unit(office.unit_id)`)
    .orderBy('office.isHead', 'desc')
    .orderBy('office.fromOn', 'desc');
}

export async function listOfficesOfPeople(cx: Cx, ids: readonly PersonId[]) {
  if (ids.length === 0) return [];
  return offices(cx).where('office.personId', 'in', ids).execute();
}

/** In the unit itself, not below; those that have ended only a person's own page shows. */
export async function listOfficesOfUnit(cx: Cx, unit: UnitId) {
  const today = dayOf(cx.now);
  return offices(cx)
    .where('office.unitId', '=', unit)
    .where('office.endedAt', 'is', null)
    .where((office) => office.or([office('office.toOn', 'is', null), office('office.toOn', '>=', today)]))
    .orderBy('person.folded')
    .limit(200)
    .execute();
}

export async function findOffice(cx: Cx, id: OfficeId) {
  return offices(cx).where('office.id', '=', id).executeTakeFirst();
}

export async function endOffice(cx: Cx, id: OfficeId, to: string): Promise<void> {
  await cx.db
    .updateTable('office')
    .set({ toOn: sql`greatest(from_on, ${to}::date)`, endedAt: cx.now })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .execute();
}

/** The unit's head so far is its head no more. */
export async function clearHead(cx: Cx, unit: UnitId): Promise<void> {
  await cx.db
    .updateTable('office')
    .set({ isHead: false })
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', unit)
    .where('isHead', '=', true)
    .where('toOn', 'is', null)
    .execute();
}

export async function setHead(cx: Cx, office: OfficeId): Promise<void> {
  await cx.db
    .updateTable('office')
    .set({ isHead: true })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', office)
    .execute();
}

type NewOfficeRow = {
  readonly person: PersonId;
  readonly unit: UnitId;
  readonly role: string;
  readonly from: string;
  readonly title?: string | null;
};
/** Many at once, as an import brings them. */
export async function insertOffices(
  cx: Cx,
  rows: readonly (NewOfficeRow & { readonly id?: OfficeId })[],
): Promise<void> {
  await cx.db
    .insertInto('office')
    .values(
      rows.map(({ id, person, unit, role, from, title }) => ({
        tenantId: cx.acting.tenant,
        id: id ?? newId<'office'>(),
        personId: person,
        unitId: unit,
        role,
        fromOn: from,
        title: title ?? null,
      })),
    )
    .execute();
}

/** Whether she holds an office today, anywhere in the body; `within`: in that unit or below it. */
export async function holdsOffice(cx: Cx, person: PersonId, within?: UnitId): Promise<boolean> {
  const query = heldOffices(cx).select('office.id').where('office.personId', '=', person).limit(1);
  const row = await (within === undefined
    ? query
    : query.where(sql<boolean>`exists (
          select from unit_within w
          where w.tenant_id = office.tenant_id and w.unit_id = office.unit_id and w.ancestor_id = ${within})`)
  ).executeTakeFirst();
  return row !== undefined;
}

export async function isPerson(cx: Cx, id: PersonId): Promise<boolean> {
  const row = await cx.db
    .selectFrom('person')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

type Managers = {
  readonly tops: readonly UnitId[];
  readonly roles: readonly string[];
  readonly except: OfficeId | null;
};
/** Offices at the top of the tree with one of the roles, but for one. Held, so that two cannot end the last two at once. */
export async function countTopManagers(cx: Cx, { tops, roles, except }: Managers): Promise<number> {
  const rows = await cx.db
    .selectFrom('office')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', 'in', tops)
    .where('role', 'in', roles)
    .where('toOn', 'is', null)
    .forUpdate()
    .execute();
  return rows.filter(({ id }) => id !== except).length;
}

/** The office that a person has just been given in a unit. */
export async function getNewOffice(cx: Cx, person: PersonId, unit: UnitId, from: string): Promise<OfficeId> {
  const row = await cx.db
    .selectFrom('office')
    .select('id')
    .where('tenantId', '=', cx.acting.tenant)
    .where('personId', '=', person)
    .where('unitId', '=', unit)
    .where('fromOn', '=', from)
    .executeTakeFirstOrThrow();
  return row.id;
}
