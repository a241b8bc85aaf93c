// SQL of whom to call: work telephones, and of a unit the one to ask.
import { dayOf, type PersonId, type UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

export async function updatePhone(cx: Cx, person: PersonId, workPhone: string | null): Promise<void> {
  await cx.db
    .updateTable('person')
    .set({ workPhone })
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', '=', person)
    .execute();
}

/** Of those who have one. For people whom the caller is shown already. */
export async function listPhones(cx: Cx, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  if (people.length === 0) return new Map();
  const rows = await cx.db
    .selectFrom('person')
    .select(['id', 'workPhone'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('id', 'in', people)
    .execute();
  return new Map(rows.flatMap(({ id, workPhone }) => (workPhone === null ? [] : [[id, workPhone] as const])));
}

export type ContactRow = {
  readonly unit: UnitId;
  readonly person: PersonId;
  readonly name: string;
  readonly phone: string | null;
  readonly isHead: boolean;
};

/**
 * Whom to call in each of the units that the transaction sees, or of which it sees work or a report (whoever has given the one
 * or asks for the other has to reach them): whom it has named, its head, or who reports for it; of these
 * first those who can be called.
 */
export async function listContacts(cx: Cx, units: readonly UnitId[]): Promise<readonly ContactRow[]> {
  const today = dayOf(cx.now);
  const { rows } = await sql<ContactRow>`
    select distinct on (asked.unit_id) asked.unit_id as unit, person.id as person, person.name, person.work_phone as phone,
      asked.place = 2 as is_head
    from (
      select unit_id, person_id, 1 as place from focal_person
      where tenant_id = ${cx.acting.tenant} and unit_id = any(${units}::uuid[]) and to_on is null
      union all
      select unit_id, person_id, case when is_head then 2 else 3 end from office
      where tenant_id = ${cx.acting.tenant} and unit_id = any(${units}::uuid[])
        and ended_at is null and (to_on is null or to_on >= ${today}) and (is_head or role = 'unit')
    ) as asked
    join person on person.tenant_id = ${cx.acting.tenant} and person.id = asked.person_id
    where app_sees_unit(asked.unit_id)
      or exists (
        select from assignment where assignment.tenant_id = ${cx.acting.tenant} and assignment.unit_id = asked.unit_id
      )
      or exists (
        select from report where report.tenant_id = ${cx.acting.tenant} and report.unit_id = asked.unit_id
      )
    order by asked.unit_id, person.work_phone is null, asked.place, person.folded, person.id`.execute(cx.db);
  return rows;
}
