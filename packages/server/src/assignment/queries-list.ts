// SQL of lists of assignments: what a filter leaves, in the order of the plan. Row-level security has left out what the
// caller may not see; what is hers is asked by the offices that she holds.
import {
  type AssignmentState,
  dayOf,
  fold,
  FOLLOWING_RIGHTS,
  type Need,
  NEED_NAMES,
  type PlainDate,
  RAISING_RIGHT,
  type Right,
  type UnitId,
  unitsWith,
  type WorkStep,
} from '@sauro/core';
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { Acting } from '../kit/acting.ts';
import { containing } from '../kit/like.ts';
import type { Cx } from '../kit/system.ts';
import { isAnothers, names } from '../people/queries-own-matter.ts';
import type { PlanId, TaskId } from '../plan/plan.ts';
import type { AssignmentId } from './assignment.ts';
import type { AssignmentFilter } from './list-contract.ts';
import { labelSql } from './queries-label.ts';

export type Stretch = { readonly offset: number; readonly limit: number };
export type Narrowed = SelectQueryBuilder<Tables, 'assignment', object>;

export function narrowed(cx: Cx, filter: Partial<AssignmentFilter>): Narrowed {
  let query: Narrowed = cx.db.selectFrom('assignment').where('assignment.tenantId', '=', cx.acting.tenant);
  if (filter.plan !== undefined) query = query.where('assignment.planId', '=', filter.plan as PlanId);
  if (filter.task !== undefined) query = query.where('assignment.taskId', '=', filter.task as TaskId);
  if (filter.unit !== undefined) query = query.where(liesIn(cx, 'unitId', [filter.unit as UnitId]));
  if (filter.from !== undefined) query = query.where('assignment.dueOn', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('assignment.dueOn', '<=', filter.to);
  if (filter.label !== undefined) {
    query = query.where(labelSql('assignment', dayOf(cx.now)), '=', sql<never>`any(${filter.label}::text[])`);
  }
  for (const word of fold(filter.q ?? '').split(' ')) {
    if (word !== '') query = query.where('assignment.searchText', 'like', containing(word));
  }
  return query;
}

/** What is due first stands first; what has no deadline, last, and after it what the plan no longer holds. */
export async function listByDue(query: Narrowed, stretch: Stretch): Promise<readonly AssignmentId[]> {
  const rows = await byDue(query).offset(stretch.offset).limit(stretch.limit).execute();
  return rows.map(({ id }) => id);
}

/** All of them: to be read by a cursor. */
export function dueFirst(query: Narrowed): RawBuilder<{ readonly id: AssignmentId }> {
  return sql`${byDue(query)}`;
}

function byDue(query: Narrowed) {
  return query
    .select('assignment.id')
    .orderBy('assignment.dropProposed')
    .orderBy('assignment.dueOn', (order) => order.asc().nullsLast())
    .orderBy('assignment.id');
}

/** What has been in its state the longest stands first. */
export async function listOldest(query: Narrowed, stretch: Stretch): Promise<readonly AssignmentId[]> {
  const rows = await query
    .select('assignment.id')
    .orderBy('assignment.stateAt')
    .orderBy('assignment.id')
    .offset(stretch.offset)
    .limit(stretch.limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Those that have been in their state at an instant, the oldest first. */
export async function listReportedBy(
  query: Narrowed,
  { until, limit }: { readonly until: Date; readonly limit: number },
): Promise<readonly AssignmentId[]> {
  return listOldest(query.where('assignment.stateAt', '<=', until), { offset: 0, limit });
}

export async function countThem(query: Narrowed): Promise<number> {
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** How many stand at each step, whatever else they are. */
export async function countSteps(query: Narrowed): Promise<Readonly<Record<WorkStep, number>>> {
  return query
    .select(({ fn }) => {
      const at = (step: WorkStep) => fn.countAll<number>().filterWhere('assignment.state', '=', step).as(step);
      return [at('issued'), at('reported'), at('returned')];
    })
    .executeTakeFirstOrThrow();
}

/** Whether the unit lies in or below one of these: one look at the tree for all rows. */
function liesIn(cx: Cx, column: 'unitId' | 'issuerUnitId', above: readonly UnitId[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`assignment.${column}`)} in (
    select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = any(${above}::uuid[])
  )`;
}

function places(acting: Pick<Acting, 'offices'>, rights: readonly Right[]): readonly UnitId[] {
  return [...new Set(rights.flatMap((right) => unitsWith(acting, right)))];
}

/** Where she does what units have been given. */
export function placesToWork({ acting }: Cx): readonly UnitId[] {
  return places(acting, ['progress.enter', 'assignment.accept']);
}

/** Hers to do. A part that a unit of hers has given down is done by who was given it, unless that is where she is. */
export function isMine(cx: Cx): RawBuilder<SqlBool> {
  const own = placesToWork(cx);
  const isGivenDown = sql`assignment.parent_id is not null and not (assignment.unit_id = any(${own}::uuid[]))
    and ${liesIn(cx, 'issuerUnitId', own)}`;
  return sql<SqlBool>`(${liesIn(cx, 'unitId', own)} and not (${isGivenDown}))`;
}

/** Given in a unit in which she holds one of the rights, or a part that her unit has split off. */
function isGiven(
  cx: Cx,
  rights: readonly Right[],
  { offices }: Pick<Acting, 'offices'> = cx.acting,
): RawBuilder<SqlBool> {
  const own = liesIn(cx, 'issuerUnitId', places({ offices }, rights));
  const split = liesIn(cx, 'issuerUnitId', places({ offices }, ['assignment.split']));
  return sql<SqlBool>`(${own} or (assignment.parent_id is not null and ${split}))`;
}

export type WorkSide = 'any' | 'unit' | 'issuer';

/** What is hers on either side. */
export function onSide(cx: Cx, query: Narrowed, side: WorkSide): Narrowed {
  if (side === 'unit') return query.where(isMine(cx));
  if (side === 'issuer') return query.where(isGiven(cx, FOLLOWING_RIGHTS));
  return query.where(sql<SqlBool>`(${isMine(cx)} or ${isGiven(cx, FOLLOWING_RIGHTS)})`);
}

export function open(query: Narrowed): Narrowed {
  return query.where('assignment.state', 'not in', ['verified', 'withdrawn']);
}

/** What its unit still has to do; what the plan no longer holds is to be withdrawn, and keeps no unit waiting. */
export function working(query: Narrowed): Narrowed {
  return query.where('assignment.state', 'in', WORKING).where('assignment.dropProposed', '=', false);
}

const WORKING = ['issued', 'accepted', 'in-progress', 'returned'] as const satisfies readonly AssignmentState[];

/** Reports that wait for her; her own do not. */
export function toVerify(cx: Cx, query: Narrowed): Narrowed {
  return query
    .where('assignment.state', '=', 'reported')
    .where(isGiven(cx, ['progress.verify']))
    .where(byAnother(cx));
}

/** As isOwnReport of act.ts. */
function byAnother(cx: Cx): RawBuilder<SqlBool> {
  return isAnothers(cx.acting, {
    isOf: (one) => names(['assignment.reportedBy', 'assignment.reportedFor'], one),
    lets: (offices) => isGiven(cx, ['progress.verify'], { offices }),
  });
}

const EXTENDING = ['assignment.decide', 'assignment.issue'] as const satisfies readonly Right[];

/** As isOwnRequest of act.ts. */
function askedByAnother(cx: Cx): RawBuilder<SqlBool> {
  return isAnothers(cx.acting, {
    isOf: (one) => sql`exists (
      select from assignment_extension as asked
      where asked.tenant_id = assignment.tenant_id and asked.assignment_id = assignment.id and asked.outcome is null
        and ${names(['asked.askedBy', 'asked.askedFor'], one)}
    )`,
    lets: (offices) => isGiven(cx, EXTENDING, { offices }),
  });
}

/** Why each needs her, the most urgent reason; null where none does. `soon`: due up to that day. */
function needSql(cx: Cx, soon: PlainDate): RawBuilder<number | null> {
  const today = dayOf(cx.now);
  const mine = isMine(cx);
  const late = sql`${labelSql('assignment', today)} = 'overdue'`;
  // What the plan no longer holds needs who withdraws it.
  const isHeld = sql`not assignment.drop_proposed`;
  const isWorking = sql`assignment.state = any(${WORKING}::text[]) and ${isHeld}`;
  const whens: Record<Need, RawBuilder<unknown>> = {
    returned: sql`assignment.state = 'returned' and ${mine}`,
    unlocked: sql`assignment.state = 'in-progress' and ${mine} and ${isUnlocked(cx)}`,
    answered: sql`${mine} and ${isAnswered(cx)}`,
    overdue: sql`${isWorking} and ${late} and ${mine}`,
    'due-soon': sql`${isWorking} and assignment.due_on <= ${soon}::date and ${mine}`,
    'to-verify': sql`assignment.state = 'reported' and ${byAnother(cx)} and ${isGiven(cx, ['progress.verify'])}`,
    'extension-asked': sql`assignment.asked_due_on is not null and ${isGiven(cx, EXTENDING)} and ${askedByAnother(cx)}`,
    declined: sql`assignment.state = 'declined' and ${isGiven(cx, ['assignment.issue'])}`,
    'drop-proposed': sql`assignment.drop_proposed and ${isGiven(cx, ['assignment.issue'])}`,
    // What waits for its event needs nobody yet.
    'to-accept': sql`assignment.state = 'issued' and ${isHeld} and not assignment.awaits_event and ${mine}`,
    'late-below': sql`${isWorking} and ${late} and ${isGiven(cx, ['assignment.decide'])}`,
  };
  const cases = Object.values(whens).map((when, rank) => sql`when ${when} then ${sql.lit(rank)}`);
  return sql<number | null>`case ${sql.join(cases, sql` `)} end`;
}

/** It was accepted once, was opened again, and has not been reported since. There are few, as of those below. */
function isUnlocked({ acting }: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`assignment.id = any(array(
    select opened.assignment_id from verification as opened
    where opened.tenant_id = ${acting.tenant} and opened.outcome = 'unlocked' and not exists (
      select from progress
      where progress.tenant_id = opened.tenant_id and progress.assignment_id = opened.assignment_id
        and progress.is_report and progress.version > opened.version
    )))`;
}

/** A difficulty of it that she may close or open again has been answered, and not with a promise that has its time.
 * There are few: they are looked up once for all rows. */
function isAnswered({ acting, now }: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`assignment.id = any(array(
    select hung.assignment_id from difficulty
    join difficulty_assignment as hung on hung.tenant_id = difficulty.tenant_id and hung.difficulty_id = difficulty.id
    where difficulty.tenant_id = ${acting.tenant} and difficulty.state = 'answered'
      and (difficulty.promised_on is null or difficulty.promised_on < ${dayOf(now)}::date)
      and (difficulty.raised_by = ${acting.person} or difficulty.raiser_unit_id = any(${places(acting, [RAISING_RIGHT])}::uuid[]))
  ))`;
}

/** What needs her by then, whatever for. */
export function needingToday(cx: Cx, query: Narrowed, soon: PlainDate): Narrowed {
  return open(query).where(sql<SqlBool>`${needSql(cx, soon)} is not null`);
}

type NeedRow = {
  /** Of several with the same need in the same task the one that is due first. */
  readonly id: AssignmentId;
  readonly need: Need;
  readonly count: number;
};

/**
 * What needs her, the most urgent first: of a task that needs the same of many units one line; and how many in all. Each reason
 * has a line before any has a second: many that are overdue do not hide what is new.
 */
export async function listNeeding(
  cx: Cx,
  { soon, limit }: { readonly soon: PlainDate; readonly limit: number },
): Promise<{ readonly rows: readonly NeedRow[]; readonly total: number }> {
  const needing = open(narrowed(cx, {})).select([
    'assignment.id',
    'assignment.taskId',
    // A part has words of its own.
    'assignment.text',
    'assignment.dueOn',
    needSql(cx, soon).as('need'),
  ]);
  const { rows } = await sql<Omit<NeedRow, 'need'> & { readonly need: number; readonly total: number }>`
    select * from (
      select need, due, id, count, (sum(count) over ())::integer as total,
        row_number() over (partition by need order by due nulls last, id) = 1 as is_first
      from (
        select need, min(due_on) as due, (array_agg(id order by due_on nulls last, id))[1] as id, count(*) as count
        from (${needing}) as needing
        where need is not null
        group by need, task_id, text
      ) as lines
      order by is_first desc, need, due nulls last, id
      limit ${limit}
    ) as shown
    order by need, due nulls last, id`.execute(cx.db);
  return {
    rows: rows.flatMap(({ id, need, count }) => {
      const why = NEED_NAMES[need];
      return why === undefined ? [] : [{ id, need: why, count }];
    }),
    total: rows[0]?.total ?? 0,
  };
}
