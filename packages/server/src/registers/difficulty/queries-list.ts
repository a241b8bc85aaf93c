// SQL of lists of difficulties: what a filter leaves, in the order in which it asks for attention. Row-level security has
// left out what the caller may not see; what waits for her is asked by the offices that she holds.
import {
  ANSWERING_RIGHTS,
  DIFFICULTY_STATE_NAMES,
  type DifficultyAsOf,
  type DifficultyState,
  dayOf,
  fold,
  OPEN_DIFFICULTY_STATES,
  RAISING_RIGHT,
  type Right,
  type UnitId,
  unitsWith,
} from '@sauro/core';
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { endOf } from '../../assignment/queries-standings.ts';
import { withinOn } from '../../assignment/queries-tree-on.ts';
import type { Tables } from '../../db/tables.ts';
import { containing } from '../../kit/like.ts';
import type { Cx } from '../../kit/system.ts';
import type { PlanId } from '../../plan/plan.ts';
import type { DifficultyId } from './difficulty.ts';
import type { DifficultyFilter } from './list-contract.ts';

export type Narrowed = SelectQueryBuilder<Tables, 'difficulty', object>;
export type Stretch = { readonly offset: number; readonly limit: number };

export function narrowed(cx: Cx, filter: Partial<DifficultyFilter>): Narrowed {
  let query: Narrowed = cx.db.selectFrom('difficulty').where('difficulty.tenantId', '=', cx.acting.tenant);
  if (filter.state !== undefined) query = query.where('difficulty.state', 'in', filter.state);
  if (filter.kind !== undefined) query = query.where('difficulty.kind', 'in', filter.kind);
  if (filter.plan !== undefined) query = query.where('difficulty.planId', '=', filter.plan as PlanId);
  if (filter.assignment !== undefined) query = query.where(concerns(cx, filter.assignment as AssignmentId));
  if (filter.unit !== undefined) query = query.where(isRaisedIn(cx, filter.unit as UnitId, filter.at));
  if (filter.issuer !== undefined) query = query.where(isOfGiven(cx, filter.issuer, filter.at));
  if (filter.from !== undefined) query = query.where('difficulty.raisedOn', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('difficulty.raisedOn', '<=', filter.to);
  if (filter.stood !== undefined || filter.at !== undefined) {
    query = query.where(stood(cx, filter.stood ?? 'any', filter.at ?? dayOf(cx.now)));
  }
  if (filter.overdue === 'yes') query = query.where(isLate(cx));
  if (filter.side === 'to-answer') query = query.where(waitsForAnswer(cx));
  if (filter.side === 'raised') query = query.where(isRaisedBy(cx));
  for (const word of fold(filter.q ?? '').split(' ')) {
    if (word !== '') query = query.where('difficulty.searchText', 'like', containing(word));
  }
  return query;
}

/** Those that wait for an answer first, or for what one promised; then those that wait to be confirmed; of each what is due first. */
export async function listInOrder(
  cx: Cx,
  query: Narrowed,
  { offset, limit }: Stretch,
): Promise<readonly DifficultyId[]> {
  const rows = await ordered(cx, query).offset(offset).limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** All of them: to be read by a cursor. */
export function allInOrder(cx: Cx, query: Narrowed): RawBuilder<{ readonly id: DifficultyId }> {
  return sql`${ordered(cx, query)}`;
}

function ordered(cx: Cx, query: Narrowed) {
  return query
    .select('difficulty.id')
    .orderBy(sql`case when ${isOwed(cx)} then 0 when difficulty.state = 'answered' then 1 else 2 end`)
    .orderBy('difficulty.dueOn', (order) => order.asc().nullsLast())
    .orderBy('difficulty.id', 'desc');
}

export async function countThem(query: Narrowed): Promise<number> {
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}

/** Every state has its count, none is missing. */
export async function countByState(query: Narrowed): Promise<Record<DifficultyState, number>> {
  const rows = await query
    .select(({ fn }) => ['difficulty.state', fn.countAll<number>().as('count')])
    .groupBy('difficulty.state')
    .execute();
  const counts = new Map(rows.map(({ state, count }) => [state, count]));
  return Object.fromEntries(DIFFICULTY_STATE_NAMES.map((state) => [state, counts.get(state) ?? 0])) as Record<
    DifficultyState,
    number
  >;
}

/** What waits for her to be answered, how many of it late, and to be confirmed; one look for all three. */
export async function countWaiting(cx: Cx) {
  return (
    narrowed(cx, {})
      .select([
        sql<number>`count(*) filter (where ${waitsForAnswer(cx)})`.as('toAnswer'),
        sql<number>`count(*) filter (where ${waitsForAnswer(cx)} and ${isLate(cx)})`.as('overdue'),
        sql<number>`count(*) filter (where ${isToConfirm(cx)} and ${isRaisedBy(cx)})`.as('toConfirm'),
      ])
      .where('difficulty.dueOn', 'is not', null)
      // Before it is counted: asked every minute on every screen, it goes by the units and not through the whole register.
      .where(sql<SqlBool>`(${liesIn(places(cx, ANSWERING_RIGHTS))} or ${isNamed(cx)} or ${isRaisedBy(cx)})`)
      .executeTakeFirstOrThrow()
  );
}

function isOpen(): RawBuilder<SqlBool> {
  return sql<SqlBool>`difficulty.state in (${sql.join(OPEN_DIFFICULTY_STATES.map((state) => sql.lit(state)))})`;
}

/** An answer that was promised by a day which is past is nobody's to confirm: what it promised is owed. */
function isBroken(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`coalesce(difficulty.promised_on < ${dayOf(cx.now)}::date, false)`;
}

/** An answer is, or what one has promised by now. */
function isOwed(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${isOpen()} or ${isBroken(cx)})`;
}

/** While a promise has its time, nobody need say anything of it. */
function isToConfirm(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`(difficulty.state = 'answered' and (difficulty.promised_on is null or ${isBroken(cx)}))`;
}

export function isLate(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${isOwed(cx)} and difficulty.due_on < ${dayOf(cx.now)}::date)`;
}

function places(cx: Cx, rights: readonly Right[]): readonly UnitId[] {
  return [...new Set(rights.flatMap((right) => unitsWith(cx.acting, right)))];
}

/** Lies in a unit of hers itself, or with her by name: whoever stands above may act too, and is not called to each. */
function waitsForAnswer(cx: Cx): RawBuilder<SqlBool> {
  const own = places(cx, ANSWERING_RIGHTS);
  return sql<SqlBool>`(${isOwed(cx)} and (
    ${liesIn(own)}
    or (${isNamed(cx)} and difficulty.holder_unit_id in (
      select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = any(${own}::uuid[])
    ))
  ))`;
}

function liesIn(units: readonly UnitId[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`difficulty.holder_unit_id = any(${units}::uuid[])`;
}

function isNamed(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`difficulty.person_id = ${cx.acting.person}::uuid`;
}

function isRaisedBy(cx: Cx): RawBuilder<SqlBool> {
  return sql<SqlBool>`difficulty.raiser_unit_id = any(${places(cx, [RAISING_RIGHT])}::uuid[])`;
}

function isRaisedIn(cx: Cx, unit: UnitId, at: string | undefined): RawBuilder<SqlBool> {
  return sql<SqlBool>`difficulty.raiser_unit_id in (${within(cx, unit, at)})`;
}

/** Units below one, and it itself: today, or as the tree was on a day. */
export function within(cx: Cx, unit: string, at: string | undefined): RawBuilder<unknown> {
  if (at === undefined) {
    return sql`select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = ${unit}::uuid`;
  }
  return sql`select tree.unit_id from (${withinOn(cx, at)}) as tree where tree.ancestor_id = ${unit}::uuid`;
}

/** Of work that a unit has given, or one below it. */
export function isOfGiven(cx: Cx, issuer: string, at: string | undefined): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from difficulty_assignment as tie
    join assignment on assignment.tenant_id = tie.tenant_id and assignment.id = tie.assignment_id
    where tie.tenant_id = difficulty.tenant_id and tie.difficulty_id = difficulty.id
      and assignment.issuer_unit_id in (${within(cx, issuer, at)})
  )`;
}

/** What it was after the last step of that day; null where it was not yet raised. */
export function stateOn(cx: Cx, at: string): RawBuilder<DifficultyState | null> {
  return sql`(
    select step.state from difficulty_step as step
    where step.tenant_id = ${cx.acting.tenant} and step.difficulty_id = difficulty.id and step.at < ${endOf(at)}
    order by step.version desc limit 1
  )`;
}

/**
 * Whether it was solved on that day: closed, with the work or by an answer, but by one that nothing can be done. With such an
 * answer its unit may be content, and the difficulty is there as before.
 */
export function isSolvedOn(cx: Cx, at: string): RawBuilder<boolean> {
  return sql`(${stateOn(cx, at)} = 'closed' and (
    select step.outcome from difficulty_step as step
    where step.tenant_id = ${cx.acting.tenant} and step.difficulty_id = difficulty.id and step.at < ${endOf(at)}
      and (step.outcome is not null or step.why = 'with-work')
    order by step.version desc limit 1
  ) is distinct from 'declined')`;
}

function stood(cx: Cx, how: DifficultyAsOf, at: string): RawBuilder<SqlBool> {
  const solved = isSolvedOn(cx, at);
  const isRaised = sql`${stateOn(cx, at)} <> 'withdrawn'`;
  const whens = { any: isRaised, solved, open: sql`${isRaised} and not ${solved}` } as const;
  return sql<SqlBool>`(${whens[how]})`;
}

function concerns(cx: Cx, assignment: AssignmentId): RawBuilder<SqlBool> {
  return sql<SqlBool>`difficulty.id in (
    select difficulty_id from difficulty_assignment
    where tenant_id = ${cx.acting.tenant} and assignment_id = ${assignment}::uuid
  )`;
}
