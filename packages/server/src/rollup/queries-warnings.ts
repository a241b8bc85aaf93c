// SQL of early warning: core's IS_WARNED over what stands on a day. A new kind is one condition here, beside its sentence in
// core; a test holds both together.
import { FACETS, WARNING_NAMES, type WarningDays, type WarningKind, type WarningPolicy } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import type { AssignmentId } from '../assignment/assignment.ts';
import { type Standing, standings } from '../assignment/queries-standings.ts';
import type { Stretch } from '../assignment/queries-list.ts';
import type { Cx } from '../kit/system.ts';
import { blocksOn } from '../registers/difficulty/queries-blocks.ts';
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
  readonly evidence: number;
  readonly quietSince: string;
};

/** What is due first stands first, and of that what has more reasons. */
export async function listWarned(
  cx: Cx,
  watching: Watching,
  { kind, offset, limit }: Stretch & { readonly kind?: WarningKind | undefined },
): Promise<readonly WarnedRow[]> {
  const { rows } = await sql<WarnedRow>`
    select warned.id, warned.issued_on, warned.kinds, warned.unclear, warned.returns, warned.evidence, warned.quiet_since
    from (${warnedSql(cx, watching)}) as warned
    where ${kind === undefined ? sql`cardinality(warned.kinds) > 0` : sql`${kind} = any(warned.kinds)`}
    order by warned.due_on nulls last, cardinality(warned.kinds) desc, warned.id
    offset ${offset} limit ${limit}`.execute(cx.db);
  return rows;
}

export type WarningCounts = { readonly any: number; readonly kinds: Readonly<Record<WarningKind, number>> };
type CountRow = { readonly any: number } & Readonly<Record<WarningKind, number>>;

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

function countsOf(row: CountRow | undefined): WarningCounts {
  // Every kind has its column.
  const kinds = Object.fromEntries(WARNING_NAMES.map((kind) => [kind, row?.[kind] ?? 0])) as WarningCounts['kinds'];
  return { any: row?.any ?? 0, kinds };
}

/** Every assignment that counts, with the kinds that hold for it. */
function warnedSql(cx: Cx, { filter, days, policy }: Watching): RawBuilder<unknown> {
  const holds = whens(days, policy);
  const kinds = WARNING_NAMES.map((kind) => sql`case when ${holds[kind]} then ${kind} end`);
  const facets = FACETS.map((facet) => sql`case when ${sql.ref(`task.unclear_${facet}`)} then ${sql.lit(facet)} end`);
  return sql`
    select one.*, array_remove(array[${sql.join(kinds)}]::text[], null) as kinds
    from (
      select stands.*, array_remove(array[${sql.join(facets)}]::text[], null) as unclear,
        stands.id in (select block.assignment_id from (${blocksOn(cx, days.day)}) as block) as is_blocked
      from (${standings(cx, { ...filter, measure: 'total' })}) as stands
      join task on task.tenant_id = ${cx.acting.tenant} and task.id = stands.task_id
    ) as one`;
}

export function whens(days: WarningDays, policy: WarningPolicy): Readonly<Record<WarningKind, RawBuilder<unknown>>> {
  const isOpen = sql`one.state in ('issued', 'accepted', 'in-progress', 'returned')`;
  const day = sql`${days.day}::date`;
  return {
    silent: sql`${isOpen} and one.quiet_since <= ${days.quietUntil}::date`,
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
