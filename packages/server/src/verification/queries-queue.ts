// SQL of the queue: one set of conditions narrows it, and one statement counts it, in all and for each choice of each filter as
// if that filter alone were otherwise. What is listed, counted and accepted is so the same.
import { CALENDAR, dayOf, WAITING_DAYS, waitingSince } from '@sauro/core';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { labelSql } from '../assignment/queries-label.ts';
import { type Narrowed, narrowed, toVerify } from '../assignment/queries-list.ts';
import { endOf } from '../assignment/queries-standings.ts';
import type { Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { QueueFilter, verificationContract } from './contract.ts';
import { refutedOn } from './field-check/queries-refuted.ts';
import { blockedOn } from './queries-difficulties.ts';

/** What a filter asks of a report. */
type Sides = Readonly<Record<'plan' | 'period' | 'since' | 'isLate' | 'isShown' | 'isOpen', RawBuilder<unknown>>>;
type Facet = 'plan' | 'period' | 'time' | 'waiting' | 'evidence' | 'parts';
type Conditions = Readonly<Partial<Record<Facet, RawBuilder<unknown>>>>;

function ofRow(today: string): Sides {
  return {
    plan: sql`assignment.plan_id`,
    period: sql`assignment.period`,
    since: sql`assignment.state_at`,
    isLate: sql`${labelSql('assignment', today)} = 'overdue'`,
    isShown: sql`assignment.evidence > 0`,
    isOpen: sql`exists (
      select from assignment as part
      where part.tenant_id = assignment.tenant_id and part.parent_id = assignment.id
        and part.state not in ('verified', 'withdrawn')
    )`,
  };
}

const OF_COUNTED: Sides = {
  plan: sql`plan_id`,
  period: sql`period`,
  since: sql`since`,
  isLate: sql`is_late`,
  isShown: sql`is_shown`,
  isOpen: sql`is_open`,
};

/** `on`: when it was looked at; what waits longer is told as of that day. */
function conditionsOf(filter: QueueFilter, sides: Sides, on: Date): Conditions {
  const { plan, period, time, waiting, evidence, parts } = filter;
  const is = (side: RawBuilder<unknown>, holds: boolean) => (holds ? side : sql`not (${side})`);
  return {
    ...(plan === undefined ? {} : { plan: sql`${sides.plan} = ${plan}::uuid` }),
    ...(period === undefined ? {} : { period: sql`${sides.period} = ${period === 'once' ? '' : period}` }),
    ...(time === undefined ? {} : { time: is(sides.isLate, time === 'late') }),
    ...(waiting === undefined ? {} : { waiting: waitsLonger(sides, on, waiting) }),
    ...(evidence === undefined ? {} : { evidence: is(sides.isShown, evidence === 'with') }),
    ...(parts === undefined ? {} : { parts: is(sides.isOpen, parts === 'open') }),
  };
}

function waitsLonger({ since }: Sides, on: Date, days: number): RawBuilder<unknown> {
  return sql`${since} < ${endOf(waitingSince(CALENDAR, dayOf(on), days))}`;
}

/** What waits for her whatever the filters that are counted. */
function base(cx: Cx, { task, unit, q }: QueueFilter): Narrowed {
  return toVerify(cx, narrowed(cx, { task, unit, q }));
}

/** What waits for her within a filter. */
export function inQueue(cx: Cx, filter: QueueFilter, on: Date = cx.now): Narrowed {
  const conditions = Object.values(conditionsOf(filter, ofRow(dayOf(on)), on));
  return conditions.reduce((query, condition) => query.where(sql<SqlBool>`(${condition})`), base(cx, filter));
}

type Listed = Output<(typeof verificationContract)['listToVerify']>;
type QueueCounts = Pick<Listed, 'total' | 'refuted' | 'unshown' | 'blocked'> & Listed['counts'];

/** More plans or periods than that are found by words. */
const MOST_OFFERED = 200;

export async function countQueue(cx: Cx, filter: QueueFilter): Promise<QueueCounts> {
  const today = dayOf(cx.now);
  const row = ofRow(today);
  const rows = base(cx, filter).select([
    'assignment.id',
    'assignment.planId',
    'assignment.period',
    'assignment.stateAt as since',
    sql<boolean>`${row.isLate}`.as('isLate'),
    sql<boolean>`${row.isShown}`.as('isShown'),
    sql<boolean>`${row.isOpen}`.as('isOpen'),
  ]);
  const conditions = conditionsOf(filter, OF_COUNTED, cx.now);
  const but = (facet: Facet | null) =>
    allOf(Object.entries(conditions).flatMap(([name, one]) => (name === facet ? [] : [one])));
  const how = (facet: Facet | null, condition: RawBuilder<unknown> = sql`true`) =>
    sql`count(*) filter (where ${but(facet)} and (${condition}))`;
  const { isLate, isShown, isOpen } = OF_COUNTED;
  const isRefuted = sql`id in (select refuted.assignment_id from (${refutedOn(cx, today)}) as refuted)`;
  const waiting = [...new Set([...WAITING_DAYS, ...(filter.waiting === undefined ? [] : [filter.waiting])])].toSorted(
    (a, b) => a - b,
  );
  const { rows: counted } = await sql<QueueCounts>`
    with waits as materialized (${rows})
    select ${how(null)} as total,
      ${how(null, isRefuted)} as refuted,
      ${how(null, sql`not ${isShown} and not ${isRefuted}`)} as unshown,
      ${how(null, sql`id in (${blockedOn(cx)}) and not ${isRefuted}`)} as blocked,
      jsonb_build_object('in-time', ${how('time', sql`not ${isLate}`)}, 'late', ${how('time', isLate)}) as time,
      jsonb_build_object('with', ${how('evidence', isShown)}, 'without', ${how('evidence', sql`not ${isShown}`)}) as evidence,
      jsonb_build_object('finished', ${how('parts', sql`not ${isOpen}`)}, 'open', ${how('parts', isOpen)}) as parts,
      jsonb_build_array(${sql.join(
        waiting.map(
          (days) =>
            sql`jsonb_build_object('days', ${days}::integer, 'count', ${how('waiting', waitsLonger(OF_COUNTED, cx.now, days))})`,
        ),
      )}) as waiting,
      coalesce((
        select jsonb_agg(to_jsonb(offered) order by offered.count desc, offered.id) from (
          select plan.id, plan.title, plan.number, plan.symbol, count(*) as count
          from waits join plan on plan.tenant_id = ${cx.acting.tenant} and plan.id = waits.plan_id
          where ${but('plan')} group by plan.id, plan.title, plan.number, plan.symbol
          order by count(*) desc, plan.id limit ${sql.lit(MOST_OFFERED)}
        ) as offered
      ), '[]'::jsonb) as plans,
      coalesce((
        select jsonb_agg(to_jsonb(offered) order by offered.period) from (
          select period, count(*) as count from waits
          where ${but('period')} group by period order by period desc limit ${sql.lit(MOST_OFFERED)}
        ) as offered
      ), '[]'::jsonb) as periods
    from waits`.execute(cx.db);
  const [all] = counted;
  if (all === undefined) throw new Error('Counting answers one row.');
  return all;
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join([sql`true`, ...conditions.map((one) => sql`(${one})`)], sql` and `);
}

/** Of these, what was changed since an instant, whatever of it; with its parts where they were asked about. */
export async function listMovedSince(
  cx: Cx,
  ids: readonly AssignmentId[],
  { since, parts }: { readonly since: Date; readonly parts: boolean },
): Promise<readonly AssignmentId[]> {
  const { rows } = await sql<{ id: AssignmentId }>`
    select assignment.id from assignment
    where assignment.tenant_id = ${cx.acting.tenant} and assignment.id = any(${ids}::uuid[]) and exists (
      select from assignment as one
      join fact on fact.tenant_id = one.tenant_id and fact.subject_id = one.id and fact.happened_at > ${since}
      join assignment_version as version on version.tenant_id = fact.tenant_id and version.fact_id = fact.id
      where one.tenant_id = assignment.tenant_id
        and (one.id = assignment.id ${parts ? sql`or one.parent_id = assignment.id` : sql``})
    )`.execute(cx.db);
  return rows.map(({ id }) => id);
}
