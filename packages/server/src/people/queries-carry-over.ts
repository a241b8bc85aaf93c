// SQL of what hangs on a unit: counted before it is merged, and carried over to the other. A later stage whose rows name a unit
// adds its own line to both.
import type { UnitId } from '@sauro/core';
import { sql } from 'kysely';
import { newId } from '../kit/id.ts';
import type { Cx } from '../kit/system.ts';

export const HANGING = [
  'children',
  'offices',
  'focals',
  'tasks',
  'assignments',
  'difficulties',
  'reports',
  'subscriptions',
  'names',
  'aliases',
] as const;
export type Hanging = Readonly<Record<(typeof HANGING)[number], number>>;

/** Work that is not over: what is accepted stays with who did it. */
const IS_OPEN = sql`assignment.state not in ('verified', 'withdrawn')`;

/** What hangs on a unit itself, not on those below it: what a merger carries over. */
export async function countHanging(cx: Cx, id: UnitId): Promise<Hanging> {
  const { rows } = await sql<Hanging>`
    select
      (select count(*) from unit where tenant_id = app_tenant() and parent_id = ${id} and closed_on is null) as children,
      (select count(*) from office where tenant_id = app_tenant() and unit_id = ${id} and to_on is null) as offices,
      (select count(*) from focal_person where tenant_id = app_tenant() and unit_id = ${id} and to_on is null) as focals,
      (select count(*) from task_unit where tenant_id = app_tenant() and unit_id = ${id}) as tasks,
      (select count(*) from assignment where tenant_id = app_tenant() and unit_id = ${id} and ${IS_OPEN}) as assignments,
      (select count(*) from difficulty
        where tenant_id = app_tenant() and ${id} in (raiser_unit_id, holder_unit_id) and state <> 'withdrawn') as difficulties,
      (select count(*) from report
        where tenant_id = app_tenant() and unit_id = ${id} and state in ('waiting', 'returned')) as reports,
      (select count(*) from subscription
        where tenant_id = app_tenant() and unit_id = ${id} and removed_at is null) as subscriptions,
      (select count(*) from unit_name where tenant_id = app_tenant() and unit_id = ${id}) as names,
      (select count(*) from unit_alias where tenant_id = app_tenant() and unit_id = ${id}) as aliases
  `.execute(cx.db);
  const [row] = rows;
  if (row === undefined) throw new Error('A count came without a row.');
  return row;
}

/** All but the children, which move by facts of their own. Offices are given anew, so that those of before stay as they were. */
export async function carryOver(cx: Cx, from: UnitId, into: UnitId, on: string): Promise<void> {
  await carryOffices(cx, from, into, on);
  for (const statement of [
    sql`update focal_person set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from} and to_on is null`,
    sql`insert into task_unit (tenant_id, task_id, unit_id, role)
        select tenant_id, task_id, ${into}, role from task_unit where tenant_id = app_tenant() and unit_id = ${from}
        on conflict do nothing`,
    sql`delete from task_unit where tenant_id = app_tenant() and unit_id = ${from}`,
    ...assignmentsOver(from, into, on),
    ...difficultiesOver(from, into),
    ...reportsOver(from, into),
    subscriptionsOver(cx, from, into),
    sql`update field_check set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from}`,
    reconciliationsOver(from, into),
    ...documentsOver(from, into),
    sql`update unit_name set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from}`,
    sql`insert into unit_alias (tenant_id, id, unit_id, kind, name, name_key, until_on)
        select tenant_id, gen_random_uuid(), ${into}, kind, name, name_key, until_on
        from unit_alias where tenant_id = app_tenant() and unit_id = ${from}
        on conflict do nothing`,
  ]) {
    await statement.execute(cx.db);
  }
}

/** Where each was is kept, so that figures of days past stay what they were. */
function assignmentsOver(from: UnitId, into: UnitId, on: string) {
  // Of what both have been given in the same period one stays: which, is settled afterwards (follow-merger.ts of assignment).
  const goes = sql`assignment.unit_id = ${from} and ${IS_OPEN}
    and (assignment.parent_id is not null or not exists (
      select from assignment as there
      where there.tenant_id = app_tenant() and there.unit_id = ${into} and there.task_id = assignment.task_id
        and there.period = assignment.period and there.parent_id is null and there.state <> 'withdrawn'
    ))`;
  return [
    sql`insert into assignment_place (tenant_id, assignment_id, until_on, unit_id, issuer_unit_id)
        select assignment.tenant_id, assignment.id, ${on}::date - 1, assignment.unit_id, assignment.issuer_unit_id
        from assignment
        where assignment.tenant_id = app_tenant() and (assignment.issuer_unit_id = ${from} or ${goes})
        on conflict do nothing`,
    sql`update assignment set unit_id = ${into} where assignment.tenant_id = app_tenant() and ${goes}`,
    sql`update assignment set issuer_unit_id = ${into} where tenant_id = app_tenant() and issuer_unit_id = ${from}`,
  ];
}

/** Goes over with it, also what is closed, for that may be opened again; what was withdrawn stays. Who saw it still does. */
function difficultiesOver(from: UnitId, into: UnitId) {
  const column = (name: 'raiser_unit_id' | 'addressed_unit_id' | 'holder_unit_id') =>
    sql`update difficulty set ${sql.raw(name)} = ${into}
        where tenant_id = app_tenant() and ${sql.raw(name)} = ${from} and state <> 'withdrawn'`;
  return [
    sql`insert into difficulty_unit (tenant_id, difficulty_id, unit_id)
        select tenant_id, difficulty_id, ${into} from difficulty_unit where tenant_id = app_tenant() and unit_id = ${from}
        on conflict do nothing`,
    column('raiser_unit_id'),
    column('addressed_unit_id'),
    column('holder_unit_id'),
  ];
}

/**
 * What it must still report goes over with it, unless the other unit reports in the same round itself; what it sent stays its
 * own. What it would have received or run, the other receives and runs.
 */
function reportsOver(from: UnitId, into: UnitId) {
  return [
    sql`update report set unit_id = ${into}
        where report.tenant_id = app_tenant() and report.unit_id = ${from} and report.state in ('waiting', 'returned')
          and not exists (
            select from report as there
            where there.tenant_id = app_tenant() and there.round_id = report.round_id and there.unit_id = ${into}
          )`,
    sql`update report set receiver_unit_id = ${into} where tenant_id = app_tenant() and receiver_unit_id = ${from}`,
    sql`update report set runner_unit_id = ${into} where tenant_id = app_tenant() and runner_unit_id = ${from}`,
    sql`update report_round set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from} and closed_on is null`,
    sql`update written_report set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from}`,
    sql`update report_template set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from}`,
    sql`update report_regime set unit_id = ${into} where tenant_id = app_tenant() and unit_id = ${from} and ended_on is null`,
  ];
}

/** Paused there: its address would be sent what happens in the other unit, and somebody of that one chooses whether it is. */
function subscriptionsOver({ now }: Cx, from: UnitId, into: UnitId) {
  return sql`update subscription
    set unit_id = ${into}, paused_at = coalesce(paused_at, ${now}), pause_reason = coalesce(pause_reason, 'merged'),
      missed_since = coalesce(missed_since, ${now})
    where tenant_id = app_tenant() and unit_id = ${from} and removed_at is null`;
}

/** What it prepares, the other prepares. */
function documentsOver(from: UnitId, into: UnitId) {
  return [
    sql`insert into document_unit (tenant_id, document_id, unit_id, added_by, added_at, brought)
        select tenant_id, document_id, ${into}, added_by, added_at, brought from document_unit
        where tenant_id = app_tenant() and unit_id = ${from}
        on conflict (tenant_id, document_id, unit_id) do update
          set added_by = excluded.added_by, brought = true
          where excluded.brought and not document_unit.brought`,
    sql`delete from document_unit where tenant_id = app_tenant() and unit_id = ${from}`,
  ];
}

/** What both have compared stays with each. */
function reconciliationsOver(from: UnitId, into: UnitId) {
  return sql`update reconciliation set unit_id = ${into}
    where reconciliation.tenant_id = app_tenant() and reconciliation.unit_id = ${from}
      and not exists (
        select from reconciliation as there
        where there.tenant_id = app_tenant() and there.unit_id = ${into} and there.system = reconciliation.system
          and there.scope = reconciliation.scope and there.figure_key = reconciliation.figure_key
          and there.day = reconciliation.day
      )`;
}

async function carryOffices(cx: Cx, from: UnitId, into: UnitId, on: string): Promise<void> {
  const tenantId = cx.acting.tenant;
  const held = await cx.db
    .selectFrom('office')
    .select(['id', 'personId', 'role', 'title'])
    .where('tenantId', '=', tenantId)
    .where('unitId', '=', from)
    .where('toOn', 'is', null)
    .execute();
  for (const { id, personId, role, title } of held) {
    await moveOffice(cx, { id, personId, role, title, into, on });
  }
}

type Moving = {
  readonly id: string;
  readonly personId: string;
  readonly role: string;
  readonly title: string | null;
  readonly into: UnitId;
  readonly on: string;
};
/** Ends in the old unit and begins in the new one, with whoever exercises it; who holds the same there already keeps that. */
export async function moveOffice(cx: Cx, { id, personId, role, title, into, on }: Moving): Promise<void> {
  await sql`
    update office set to_on = greatest(from_on, ${on}::date - 1), ended_at = ${cx.now} where tenant_id = app_tenant() and id = ${id}
  `.execute(cx.db);
  const fresh = newId<'office'>();
  await sql`
    insert into office (tenant_id, id, person_id, unit_id, role, from_on, title)
    values (app_tenant(), ${fresh}, ${personId}, ${into}, ${role}, ${on}, ${title})
    on conflict (tenant_id, person_id, unit_id, role) where to_on is null do nothing
  `.execute(cx.db);
  await sql`
    update delegation set office_id = office.id
    from office
    where delegation.tenant_id = app_tenant() and delegation.office_id = ${id} and delegation.to_on >= ${on}
      and office.tenant_id = app_tenant() and office.person_id = ${personId} and office.unit_id = ${into}
      and office.role = ${role} and office.to_on is null
  `.execute(cx.db);
}
