// The one look at assignments from which every figure comes, and every list that a figure opens: each as it stood at the end
// of a day, narrowed, with its label. Today it is the row; before today the row still is, where nothing has happened since,
// else the version that the last fact of that day left.
import { COUNT_MEASURE_NAMES, type CountMeasure, dayOf, fold, partsOf } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId } from './assignment.ts';
import type { StandingFilter } from './list-contract.ts';
import { labelSql } from './queries-label.ts';
import type { Stretch } from './queries-list.ts';
import { withinOn } from './queries-tree-on.ts';

/** `at`: the cut-off day. */
export type Standing = Omit<StandingFilter, 'at'> & { readonly at: string };

/** Columns of what stands, `one.…`; withdrawn ones are among them. With a measure, each that counts, once. */
export function standings(cx: Cx, filter: Standing): RawBuilder<unknown> {
  const { measure } = filter;
  const rows = sql`
    select assignment.id, assignment.unit_id, assignment.issuer_unit_id, assignment.plan_id, assignment.task_id,
      assignment.part, assignment.period, assignment.issued_on, standing.state, standing.due_on, standing.begun_on,
      standing.done_on, standing.percent, standing.evidence, standing.returns, standing.quiet_since,
      ${labelSql('standing', filter.at)} as label
    from assignment join lateral (${standingOn(cx, filter.at)}) as standing on true
    where assignment.tenant_id = ${cx.acting.tenant} ${conditions(cx, filter)}
      ${measure === undefined ? sql`` : countsOnce(cx, filter)}`;
  if (measure === undefined) return rows;
  return sql`select * from (${rows}) as one where ${measureSql(partsOf(measure).of, filter.at)}`;
}

function standingOn(cx: Cx, at: string): RawBuilder<unknown> {
  const now = sql`
    select assignment.state, assignment.due_on, assignment.begun_on, assignment.done_on, assignment.percent,
      assignment.evidence, assignment.returns, assignment.quiet_since`;
  if (at >= dayOf(cx.now)) return now;
  return sql`
    ${now} where assignment.changed_on <= ${at}::date
    union all
    (select version.state, version.due_on, version.begun_on, version.done_on, version.percent, version.evidence,
      version.returns, version.quiet_since
    from assignment_version as version
    where assignment.changed_on > ${at}::date and version.tenant_id = assignment.tenant_id
      and version.assignment_id = assignment.id and version.on_day <= ${at}::date
    order by version.version desc limit 1)`;
}

function conditions(cx: Cx, filter: Standing): RawBuilder<unknown> {
  const { plan, task, unit, part, period, from, to, label, state, target, issuer, at } = filter;
  const parts = [
    sql`and assignment.issued_on <= ${at}::date`,
    plan === undefined ? null : sql`and assignment.plan_id = ${plan}`,
    task === undefined ? null : sql`and assignment.task_id = ${task}`,
    unit === undefined ? null : sql`and ${inUnit(cx, { unit, at, alone: filter.alone })}`,
    issuer === undefined ? null : sql`and ${isWithin(cx, sql`assignment.issuer_unit_id`, { unit: issuer, at })}`,
    part === undefined ? null : sql`and assignment.part = ${part}`,
    period === undefined ? null : sql`and assignment.period = ${period === 'once' ? '' : period}`,
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

function inUnit(cx: Cx, { unit, at, alone }: Above & Pick<Standing, 'alone'>): RawBuilder<unknown> {
  return alone === 'yes'
    ? sql`assignment.unit_id = ${unit}::uuid`
    : isWithin(cx, sql`assignment.unit_id`, { unit, at });
}

type Above = { readonly unit: string; readonly at: string };

function isWithin(cx: Cx, column: RawBuilder<unknown>, { unit, at }: Above): RawBuilder<unknown> {
  return sql`${column} in (
    select within.unit_id from (${withinOn(cx, at)}) as within where within.ancestor_id = ${unit}::uuid
  )`;
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

/** A part does not count where the whole that it belongs to does. */
function countsOnce(cx: Cx, { unit, within = unit, at }: Standing): RawBuilder<unknown> {
  const isAnywhere = within === undefined || within === 'all';
  return sql`and (assignment.parent_id is null or not exists (
    select from assignment as whole
    where whole.tenant_id = assignment.tenant_id and whole.id = assignment.parent_id
      ${isAnywhere ? sql`` : sql`and ${isWithin(cx, sql`whole.unit_id`, { unit: within, at })}`}
  ))`;
}

/** Whether a row `one` of the standings is counted: core's IS_COUNTED in SQL. */
export function measureSql(measure: CountMeasure, at: string): RawBuilder<boolean> {
  const isReported = sql`one.state in ('reported', 'verified')`;
  const isExpected = sql`one.state not in ('withdrawn', 'declined') and one.due_on <= ${at}::date`;
  const conditionsOf: Readonly<Record<CountMeasure, RawBuilder<unknown>>> = {
    total: sql`one.state <> 'withdrawn'`,
    doneInTime: sql`one.label = 'done-in-time'`,
    doneLate: sql`one.label = 'done-late'`,
    inProgress: sql`one.label = 'in-progress'`,
    overdue: sql`one.label = 'overdue'`,
    notBegun: sql`one.label = 'not-begun'`,
    declined: sql`one.label = 'declined'`,
    done: sql`one.state = 'verified'`,
    waiting: sql`one.state = 'reported'`,
    expected: isExpected,
    came: sql`${isExpected} and ${isReported}`,
    cameInTime: sql`${isExpected} and ${isReported} and one.done_on <= one.due_on`,
    missing: sql`${isExpected} and not (${isReported})`,
    reported: isReported,
    shown: sql`${isReported} and one.evidence > 0`,
    unshown: sql`${isReported} and one.evidence = 0`,
  };
  return sql<boolean>`(${conditionsOf[measure]})`;
}

/** All counts, each under its name, over the rows of `one`. */
export function countsSql(at: string): RawBuilder<unknown> {
  return sql.join(
    COUNT_MEASURE_NAMES.map((name) => sql`count(*) filter (where ${measureSql(name, at)}) as ${sql.ref(name)}`),
  );
}

/** In the order of plans, their tasks and the units; of recurring work the newest period first. */
export async function listStandings(cx: Cx, filter: Standing, stretch: Stretch): Promise<readonly AssignmentId[]> {
  const { rows } = await sql<{ id: AssignmentId }>`
    select one.id
    from (${standings(cx, filter)}) as one
    join task on task.tenant_id = ${cx.acting.tenant} and task.id = one.task_id
    join unit on unit.tenant_id = task.tenant_id and unit.id = one.unit_id
    order by one.plan_id desc, task.position, one.part desc, unit.code, one.period desc, one.id
    offset ${stretch.offset} limit ${stretch.limit}`.execute(cx.db);
  return rows.map(({ id }) => id);
}

export async function countStandings(cx: Cx, filter: Standing): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from (${standings(cx, filter)}) as one`.execute(cx.db);
  return rows[0]?.count ?? 0;
}
