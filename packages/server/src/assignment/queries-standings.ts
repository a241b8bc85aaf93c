// The one look at assignments from which every figure comes, and every list that a figure opens: each as it stood at the end
// of a day, narrowed, with its label. Today it is the row; before today the row still is, where nothing has happened since,
// else the version that the last fact of that day left.
import { dayOf, fold, partsOf, type UnitKind } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import type { StandingFilter } from './list-contract.ts';
import { labelSql } from './queries-label.ts';
import type { Stretch } from './queries-list.ts';
import { measureSql } from './queries-measures.ts';
import { placedOn, stoodOn, withinOn } from './queries-tree-on.ts';

/** `at`: the cut-off day. */
export type Standing = Omit<StandingFilter, 'at'> & { readonly at: string };

/** Columns of what stands, `one.…`; withdrawn ones are among them. With a measure, each that counts, once. */
export function standings(cx: Cx, filter: Standing): RawBuilder<unknown> {
  const { measure } = filter;
  const { unit, issuer, join } = placedOn(cx, 'assignment', filter.at);
  const rows = sql`
    select assignment.id, ${unit} as unit_id, ${issuer} as issuer_unit_id, assignment.plan_id, assignment.task_id,
      assignment.part, assignment.period, assignment.issued_on, ${beginsSql('assignment')} as begins_on,
      standing.state, standing.due_on, standing.begun_on,
      standing.done_on, standing.percent, standing.evidence, standing.returns, standing.quiet_since,
      standing.awaits_event, standing.correct_by, standing.kept_on,
      ${labelSql('standing', filter.at)} as label
    from assignment ${join} join lateral (${standingOn(cx, filter.at)}) as standing on true
    where assignment.tenant_id = ${cx.acting.tenant} ${conditions(cx, filter)}
      ${measure === undefined ? sql`` : countsOnce(cx, filter)}`;
  if (measure === undefined) return rows;
  return sql`select * from (${rows}) as one where ${measureSql(partsOf(measure).of, filter.at)}`;
}

/**
 * When its period begins, or where it has none, when it was given: the periods of one work stand in this order, whatever their
 * lengths. `name`: under which the row of the assignment is known.
 */
export function beginsSql(name: string): RawBuilder<string> {
  return sql`coalesce(${sql.ref(`${name}.period_from`)}, ${sql.ref(`${name}.issued_on`)})`;
}

function standingOn(cx: Cx, at: string): RawBuilder<unknown> {
  const row = sql.ref('assignment');
  const now = sql`
    select ${row}.state, ${row}.due_on, ${row}.begun_on, ${row}.done_on, ${row}.percent, ${row}.evidence,
      ${row}.returns, ${row}.quiet_since, ${row}.awaits_event, ${row}.correct_by, ${row}.kept_on`;
  if (at >= dayOf(cx.now)) return now;
  return sql`
    ${now} where ${row}.changed_on <= ${at}::date
    union all
    (select version.state, version.due_on, version.begun_on, version.done_on, version.percent, version.evidence,
      version.returns, version.quiet_since, version.awaits_event, version.correct_by, version.kept_on
    from assignment_version as version
    where ${row}.changed_on > ${at}::date and version.tenant_id = ${row}.tenant_id
      and version.assignment_id = ${row}.id and version.on_day <= ${at}::date
    order by version.version desc limit 1)`;
}

function conditions(cx: Cx, filter: Standing): RawBuilder<unknown> {
  const { plan, section, task, unit, part, period, from, to, label, state, target, issuer, unitKind, at } = filter;
  const placed = placedOn(cx, 'assignment', at);
  const parts = [
    sql`and assignment.issued_on <= ${at}::date`,
    plan === undefined ? null : sql`and assignment.plan_id = ${plan}`,
    task === undefined ? null : sql`and assignment.task_id = ${task}`,
    section === undefined
      ? null
      : sql`and assignment.task_id in (
          select task.id from task where task.tenant_id = ${cx.acting.tenant} and task.section = ${section === 'none' ? '' : section})`,
    unit === undefined
      ? null
      : sql`and ${placed.isIn(filter.alone === 'yes' ? sql`select ${unit}::uuid` : within(cx, { unit, at }))}`,
    unitKind === undefined ? null : sql`and ${placed.unit} in (${ofKind(cx, { unitKind, unit, at })})`,
    issuer === undefined ? null : sql`and ${placed.issuer} in (${within(cx, { unit: issuer, at })})`,
    filter.split === 'yes' ? sql`and assignment.parent_id is not null` : null,
    part === undefined ? null : sql`and assignment.part = ${part}`,
    period === undefined ? null : ofPeriod(period),
    from === undefined ? null : sql`and standing.due_on >= ${from}::date`,
    to === undefined ? null : sql`and standing.due_on <= ${to}::date`,
    label === undefined ? null : sql`and ${labelSql('standing', at)} = any(${label}::text[])`,
    state === undefined ? null : sql`and standing.state = any(${state}::text[])`,
    filter.due === 'none' ? sql`and standing.due_on is null` : null,
    target === undefined ? null : sql`and ${tells(target, at)}`,
    ...fold(filter.q ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => sql`and assignment.search_text like ${containing(word)}`),
  ];
  return sql.join(
    parts.filter((part_) => part_ !== null),
    sql` `,
  );
}

function ofPeriod(period: string): RawBuilder<unknown> {
  if (period === 'recurring') return sql`and assignment.period <> ''`;
  return sql`and assignment.period = ${period === 'once' ? '' : period}`;
}

type Above = { readonly unit: string; readonly at: string };

function within(cx: Cx, { unit, at }: Above): RawBuilder<unknown> {
  return sql`select inner_.unit_id from (${withinOn(cx, at)}) as inner_ where inner_.ancestor_id = ${unit}::uuid`;
}

type OfKind = { readonly unitKind: UnitKind; readonly unit: string | undefined; readonly at: string };

/** Units of a kind, and all below them; of the kind are only those within the unit. */
function ofKind(cx: Cx, { unitKind, unit, at }: OfKind): RawBuilder<unknown> {
  return sql`
    select below.unit_id from (${withinOn(cx, at)}) as below
    join (${stoodOn(cx, at)}) as stood on stood.id = below.ancestor_id
    where stood.kind = ${unitKind} ${unit === undefined ? sql`` : sql`and stood.id in (${within(cx, { unit, at })})`}`;
}

/** A figure of the target was entered on it by that day. */
function tells(target: string, at: string): RawBuilder<unknown> {
  return sql`exists (
    select from progress join progress_figure as figure
      on figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
    where progress.tenant_id = assignment.tenant_id and progress.assignment_id = assignment.id
      and figure.target_id = ${target}::uuid and progress.entered_at < ${endOf(at)}
  )`;
}

/** The instant at which a day is over in Việt Nam. */
export function endOf(day: string): RawBuilder<unknown> {
  return sql`((${day}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')`;
}

/**
 * A part does not count where the whole that it belongs to lies within the same. One that was accepted does not count in the
 * place of a whole that was withdrawn either: what was given is withdrawn, and the part is the business of who gave it. Where
 * parts are asked for, only those that are parts of others stand back.
 */
function countsOnce(
  cx: Cx,
  { unit, within: scope = unit, issuer, unitKind, split, at }: Standing,
): RawBuilder<unknown> {
  const above = scope === 'all' ? undefined : scope;
  const placed = placedOn(cx, 'whole', at);
  return sql`and (assignment.parent_id is null or not exists (
    select from assignment as whole ${placed.join}
    where whole.tenant_id = assignment.tenant_id and whole.id = assignment.parent_id
      ${split === 'yes' ? sql`and whole.parent_id is not null` : sql``}
      ${above === undefined ? sql`` : sql`and ${placed.unit} in (${within(cx, { unit: above, at })})`}
      ${unitKind === undefined ? sql`` : sql`and ${placed.unit} in (${ofKind(cx, { unitKind, unit: above, at })})`}
      ${issuer === undefined ? sql`` : sql`and ${placed.issuer} in (${within(cx, { unit: issuer, at })})`}
  ))`;
}

/** In the order of plans, their tasks and the units; of recurring work the newest period first. */
export async function listStandings(cx: Cx, filter: Standing, stretch: Stretch): Promise<readonly AssignmentId[]> {
  const { rows } = await sql<{ id: AssignmentId }>`
    ${standingsInOrder(cx, filter)} offset ${stretch.offset} limit ${stretch.limit}`.execute(cx.db);
  return rows.map(({ id }) => id);
}

/** All of them: to be read by a cursor. */
export function standingsInOrder(cx: Cx, filter: Standing): RawBuilder<{ readonly id: AssignmentId }> {
  return sql`
    select one.id
    from (${standings(cx, filter)}) as one
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = one.task_id
    join unit on unit.tenant_id = task.tenant_id and unit.id = one.unit_id
    order by one.plan_id desc, task.position, one.part desc, unit.code, one.period desc, one.id`;
}

export async function countStandings(cx: Cx, filter: Standing): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from (${standings(cx, filter)}) as one`.execute(cx.db);
  return rows[0]?.count ?? 0;
}
