// SQL of early warning: core's IS_WARNED over what stands on a day. A new kind is one condition here, beside its sentence in
// core; a test holds both together.
import { FACETS, WARNING_NAMES, type WarningDays, type WarningKind, type WarningPolicy } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { type Standing, standings } from '../assignment/queries-standings.ts';
import type { Stretch } from '../assignment/queries-list.ts';
import type { Cx } from '../kit/system.ts';
import { blocksOn, spokenOn } from '../registers/difficulty/queries-blocks.ts';
import { refutedOn } from '../verification/field-check/queries-refuted.ts';
import { type Level, levelSql } from './queries-figures.ts';

export type Watching = {
  readonly filter: Standing;
  readonly days: WarningDays;
  readonly policy: WarningPolicy;
};
export type WarnedRow = {
  readonly id: AssignmentId;
  readonly issuedOn: string;
  readonly kinds: readonly WarningKind[];
  readonly unclear: readonly string[];
  readonly returns: number;
  readonly quietSince: string;
};

export type WarningCounts = { readonly any: number; readonly kinds: Readonly<Record<WarningKind, number>> };
type CountRow = { readonly any: number } & Readonly<Record<WarningKind, number>>;
type Asked = Stretch & { readonly kind?: WarningKind | undefined };

/** What is due first stands first, and of that what has more reasons; with how many there are of each kind in all. */
export async function listWarned(
  cx: Cx,
  watching: Watching,
  { kind, offset, limit }: Asked,
): Promise<{ readonly rows: readonly WarnedRow[]; readonly counts: WarningCounts }> {
  // The counts come where the page is empty too. Which of the six are unclear is asked for the page alone.
  const { rows } = await sql<(WarnedRow | { readonly id: null }) & { readonly counts: CountRow }>`
    with warned as materialized (${warnedSql(cx, watching)}),
    page as (
      select *, ${REASONS} as reasons from warned
      where ${kind === undefined ? sql`true` : sql.ref(`warned.${kind}`)}
      order by due_on nulls last, reasons desc, id offset ${offset} limit ${limit}
    )
    select page.id, page.issued_on, ${KINDS} as kinds, ${UNCLEAR} as unclear, page.returns, page.quiet_since,
      to_jsonb(sums) as counts
    from (select ${COUNTS} from warned) as sums left join page on true
    left join task on task.tenant_id = ${cx.acting.tenant} and task.id = page.task_id
    order by page.due_on nulls last, page.reasons desc, page.id`.execute(cx.db);
  return {
    rows: rows.flatMap(({ counts: _counts, ...row }) => (row.id === null ? [] : [row])),
    counts: countsOf(rows[0]?.counts),
  };
}

export type WarnedTaskRow = {
  readonly task: string;
  readonly text: string;
  readonly counts: WarningCounts;
  readonly units: number;
  readonly overdue: number;
  /** The first of its assignments, in the order of the list. */
  readonly first: WarnedRow;
};

/** The same by task, in the same order by their first; with how many tasks there are in all. */
export async function listWarnedTasks(
  cx: Cx,
  watching: Watching,
  { kind, offset, limit }: Asked,
): Promise<{ readonly rows: readonly WarnedTaskRow[]; readonly total: number; readonly counts: WarningCounts }> {
  type Told = WarnedRow & Omit<WarnedTaskRow, 'counts' | 'first'> & { readonly counts: CountRow };
  const { rows } = await sql<(Told | { readonly id: null }) & { readonly total: number; readonly sums: CountRow }>`
    with warned as materialized (${warnedSql(cx, watching)}),
    ordered as (
      select *, row_number() over (order by due_on nulls last, ${REASONS} desc, id) as place from warned
      where ${kind === undefined ? sql`true` : sql.ref(`warned.${kind}`)}
    ),
    of_task as (
      select warned.task_id, count(distinct warned.unit_id) as units, min(warned.place) as place,
        count(*) filter (where warned.label = 'overdue') as overdue, ${COUNTS}
      from ordered as warned group by warned.task_id
    ),
    told as (
      select * from of_task order by place offset ${offset} limit ${limit}
    )
    select page.id, page.issued_on, ${KINDS} as kinds, ${UNCLEAR} as unclear, page.returns, page.quiet_since,
      told.task_id as task, task.text, told.units, told.overdue, to_jsonb(told) as counts, to_jsonb(sums) as sums,
      (select count(*) from of_task) as total
    from (select ${COUNTS} from warned) as sums
    left join told on true
    left join ordered as page on page.place = told.place
    left join task on task.tenant_id = ${cx.acting.tenant} and task.id = told.task_id
    order by told.place`.execute(cx.db);
  const [first] = rows;
  return {
    rows: rows.flatMap((row) => {
      if (row.id === null) return [];
      const { task, text, units, overdue, counts, total: _total, sums: _sums, ...warned } = row;
      return [{ task, text, units, overdue, counts: countsOf(counts), first: warned }];
    }),
    total: first?.total ?? 0,
    counts: countsOf(first?.sums),
  };
}

export async function countWarned(cx: Cx, watching: Watching): Promise<WarningCounts> {
  const { rows } = await sql<CountRow>`
    select ${COUNTS} from (${warnedSql(cx, watching)}) as warned`.execute(cx.db);
  return countsOf(rows[0]);
}

/** By the units of a level; those of which nothing is warned are left out. */
export async function countWarnedBelow(cx: Cx, watching: Watching, level: Level) {
  const { rows } = await sql<CountRow & { readonly key: string }>`
    select level.group_id::text as key, ${COUNTS}
    from (${warnedSql(cx, watching)}) as warned
    join (${levelSql(cx, level, watching.filter.at)}) as level on level.unit_id = warned.unit_id
    group by level.group_id`.execute(cx.db);
  return rows.map(({ key, ...row }) => ({ key, ...countsOf(row) }));
}

const COUNTS = sql.join([
  sql`count(*) as any`,
  ...WARNING_NAMES.map((kind) => sql`count(*) filter (where ${sql.ref(`warned.${kind}`)}) as ${sql.ref(kind)}`),
]);
/** How many kinds hold. */
const REASONS = sql.join(
  WARNING_NAMES.map((kind) => sql`coalesce(${sql.ref(`warned.${kind}`)}, false)::integer`),
  sql` + `,
);
const KINDS = arrayOf(WARNING_NAMES.map((kind) => sql`case when ${sql.ref(`page.${kind}`)} then ${sql.lit(kind)} end`));
const UNCLEAR = arrayOf(
  FACETS.map((facet) => sql`case when ${sql.ref(`task.unclear_${facet}`)} then ${sql.lit(facet)} end`),
);

function arrayOf(cells: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql`array_remove(array[${sql.join(cells)}]::text[], null)`;
}

/** Of groups that have no assignment in common. */
export function addCounts(rows: readonly WarningCounts[]): WarningCounts {
  return rows.reduce(
    (all, { any, kinds }) => ({
      any: all.any + any,
      kinds: countsOfKinds((kind) => all.kinds[kind] + kinds[kind]),
    }),
    countsOf(undefined),
  );
}

function countsOf(row: CountRow | undefined): WarningCounts {
  return { any: row?.any ?? 0, kinds: countsOfKinds((kind) => row?.[kind] ?? 0) };
}

function countsOfKinds(count: (kind: WarningKind) => number): WarningCounts['kinds'] {
  // Every kind has its count.
  return Object.fromEntries(WARNING_NAMES.map((kind) => [kind, count(kind)])) as WarningCounts['kinds'];
}

/**
 * Every assignment of which one is warned, each kind as a column that says whether it holds. Whether one is blocked or of an
 * unclear task is looked up in a set: a join would ask for each row, for the database expects few where there are many. Of what
 * was accepted those few are looked up that a check has found otherwise: all that is done need not be gone through.
 */
function warnedSql(cx: Cx, watching: Watching): RawBuilder<unknown> {
  return sql`
    select * from (
      ${heldSql(cx, watching, sql`${IS_OPEN} or one.state = 'reported'`)}
      union all
      ${heldSql(
        cx,
        watching,
        sql`one.state = 'verified' and one.id in (
          select refuted.assignment_id from (${refutedOn(cx, watching.days.day)}) as refuted
        )`,
      )}
    ) as held
    where ${sql.join(
      WARNING_NAMES.map((kind) => sql.ref(`held.${kind}`)),
      sql` or `,
    )}`;
}

/** Held apart, so that what holds is worked out once. */
function heldSql(cx: Cx, { filter, days, policy }: Watching, which: RawBuilder<unknown>): RawBuilder<unknown> {
  const holds = whens(days, policy);
  const kinds = WARNING_NAMES.map((kind) => sql`${holds[kind]} as ${sql.ref(kind)}`);
  return sql`(
    select one.id, one.unit_id, one.task_id, one.label, one.issued_on, one.due_on, one.returns, one.quiet_since, ${sql.join(kinds)}
    from (
      select stands.*, greatest(stands.own_quiet_since, spoken.on_day) as quiet_since,
        stands.id in (select block.assignment_id from (${blocksOn(cx, days.day)}) as block) as is_blocked,
        stands.task_id in (${unclearTasks(cx, policy)}) as is_unclear,
        stands.id in (select refuted.assignment_id from (${refutedOn(cx, days.day)}) as refuted) as is_refuted
      from (
        select id, unit_id, task_id, issued_on, state, due_on, percent, evidence, returns, label,
          quiet_since as own_quiet_since
        from (${standings(cx, { ...filter, measure: 'total' })}) as counted
      ) as stands
      left join (${spokenOn(cx, days.day)}) as spoken on spoken.assignment_id = stands.id
    ) as one
    where ${which}
    offset 0
  )`;
}

function unclearTasks(cx: Cx, { unclearFacets }: WarningPolicy): RawBuilder<unknown> {
  const count = sql.join(
    FACETS.map((facet) => sql`${sql.ref(`task.unclear_${facet}`)}::integer`),
    sql` + `,
  );
  return sql`select task.id from task where task.tenant_id = ${cx.acting.tenant} and ${count} >= ${unclearFacets}::integer`;
}

const IS_OPEN = sql`one.state in ('issued', 'accepted', 'in-progress', 'returned')`;

/** Of a row `one` of what stands, with whether it is blocked, whether its report is refuted, and whether its task is unclear in as many as the policy says. */
export function whens(days: WarningDays, policy: WarningPolicy): Readonly<Record<WarningKind, RawBuilder<unknown>>> {
  const day = sql`${days.day}::date`;
  // What seldom holds and is soon told stands first: the rest is then not asked.
  return {
    refuted: sql`one.is_refuted and one.state in ('reported', 'verified')`,
    silent: sql`one.quiet_since <= ${days.quietUntil}::date and ${IS_OPEN} and not one.is_blocked
      and one.label <> 'awaits-event'`,
    blocked: sql`one.is_blocked and ${IS_OPEN}`,
    drifting: sql`one.due_on >= ${day} and one.issued_on <= ${days.pacedUntil}::date and one.due_on > one.issued_on
      and ${IS_OPEN}
      and least(100, 100.0 * (${day} - one.issued_on) / (one.due_on - one.issued_on)) - one.percent
        >= ${policy.driftPoints}::integer`,
    returned: sql`one.returns >= ${policy.returnedTimes}::integer and ${IS_OPEN}`,
    'due-soon': sql`one.due_on between ${day} and ${days.soonUntil}::date and ${IS_OPEN}`,
    unshown: sql`one.evidence = 0 and one.state = 'reported'`,
    unclear: sql`one.is_unclear and ${IS_OPEN} and one.label not in ('overdue', 'awaits-event')`,
  };
}
