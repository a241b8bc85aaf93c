// SQL of early warning: core's IS_WARNED over what stands on a day. A new kind is one condition here, beside its sentence in
// core; a test holds both together.
import { FACETS, WARNING_NAMES, type WarningDays, type WarningKind, type WarningPolicy } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { type Standing, standings } from '../assignment/queries-standings.ts';
import type { Stretch } from '../assignment/queries-list.ts';
import type { Cx } from '../kit/system.ts';
import { blocksOn, spokenOn } from '../registers/difficulty/queries-blocks.ts';
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
  const order = sql`due_on nulls last, cardinality(kinds) desc, id`;
  // The counts come where the page is empty too.
  const { rows } = await sql<(WarnedRow | { readonly id: null }) & { readonly counts: CountRow }>`
    with warned as materialized (${warnedSql(cx, watching)}),
    page as (
      select id, due_on, issued_on, kinds, unclear, returns, quiet_since from warned
      where ${kind === undefined ? sql`cardinality(kinds) > 0` : sql`${kind} = any(kinds)`}
      order by ${order} offset ${offset} limit ${limit}
    )
    select page.id, page.issued_on, page.kinds, page.unclear, page.returns, page.quiet_since, to_jsonb(sums) as counts
    from (select ${COUNTS} from warned) as sums left join page on true
    order by ${order}`.execute(cx.db);
  return {
    rows: rows.flatMap(({ counts: _counts, ...row }) => (row.id === null ? [] : [row])),
    counts: countsOf(rows[0]?.counts),
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
    where cardinality(warned.kinds) > 0
    group by level.group_id`.execute(cx.db);
  return rows.map(({ key, ...row }) => ({ key, ...countsOf(row) }));
}

const COUNTS = sql.join([
  sql`count(*) filter (where cardinality(warned.kinds) > 0) as any`,
  ...WARNING_NAMES.map((kind) => sql`count(*) filter (where ${kind} = any(warned.kinds)) as ${sql.ref(kind)}`),
]);

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

/** Every assignment that counts, with the kinds that hold for it. */
function warnedSql(cx: Cx, { filter, days, policy }: Watching): RawBuilder<unknown> {
  const holds = whens(days, policy);
  const kinds = WARNING_NAMES.map((kind) => sql`case when ${holds[kind]} then ${kind} end`);
  const facets = FACETS.map((facet) => sql`case when ${sql.ref(`task.unclear_${facet}`)} then ${sql.lit(facet)} end`);
  return sql`
    select one.*, array_remove(array[${sql.join(kinds)}]::text[], null) as kinds
    from (
      select stands.id, stands.unit_id, stands.issued_on, stands.state, stands.due_on, stands.percent, stands.evidence,
        stands.returns, stands.label, greatest(stands.quiet_since, spoken.on_day) as quiet_since,
        array_remove(array[${sql.join(facets)}]::text[], null) as unclear,
        stands.id in (select block.assignment_id from (${blocksOn(cx, days.day)}) as block) as is_blocked
      from (${standings(cx, { ...filter, measure: 'total' })}) as stands
      left join (${spokenOn(cx, days.day)}) as spoken on spoken.assignment_id = stands.id
      join task on task.tenant_id = ${cx.acting.tenant} and task.id = stands.task_id
    ) as one`;
}

export function whens(days: WarningDays, policy: WarningPolicy): Readonly<Record<WarningKind, RawBuilder<unknown>>> {
  const isOpen = sql`one.state in ('issued', 'accepted', 'in-progress', 'returned')`;
  const day = sql`${days.day}::date`;
  return {
    silent: sql`${isOpen} and not one.is_blocked and one.quiet_since <= ${days.quietUntil}::date`,
    blocked: sql`${isOpen} and one.is_blocked`,
    drifting: sql`${isOpen} and one.due_on >= ${day} and one.issued_on <= ${days.pacedUntil}::date
      and one.due_on > one.issued_on
      and least(100, 100.0 * (${day} - one.issued_on) / (one.due_on - one.issued_on)) - one.percent
        >= ${policy.driftPoints}::integer`,
    returned: sql`${isOpen} and one.returns >= ${policy.returnedTimes}::integer`,
    'due-soon': sql`${isOpen} and one.due_on between ${day} and ${days.soonUntil}::date`,
    unshown: sql`one.state = 'reported' and one.evidence = 0`,
    unclear: sql`${isOpen} and one.label <> 'overdue' and cardinality(one.unclear) >= ${policy.unclearFacets}::integer`,
  };
}
