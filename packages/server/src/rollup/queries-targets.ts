// SQL of the figures of targets: what each unit has told by a day, on what counts; of what it has reported as done by then, the
// same, and of what was accepted. Beside each other, for what is entered is not yet what holds.
import type { YearEnd } from '@sauro/core';
import type { Comparator } from '@sauro/reader/reading';
import { type RawBuilder, sql } from 'kysely';
import { endOf, type Standing, standings } from '../assignment/queries-standings.ts';
import type { Stretch } from '../assignment/queries-list.ts';
import { groupBy } from '../kit/group-by.ts';
import type { Cx } from '../kit/system.ts';
import { type Level, levelSql } from './queries-figures.ts';

export type TargetRow = {
  readonly id: string;
  readonly text: string;
  readonly section: string;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly aim: number;
  readonly max: number | null;
  readonly planId: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly planSymbol: string | null;
};
/** How far what is added up has come: whatever was entered, what stands reported (accepted or not yet), what was accepted. */
export type ToldStage = 'entered' | 'reported' | 'accepted';
const STAGES: readonly ToldStage[] = ['entered', 'reported', 'accepted'];

export type ToldRow = YearEnd & {
  readonly targetId: string;
  /** Group of units; '' where they are not split. */
  readonly key: string;
  readonly stage: ToldStage;
};

type Asked = { readonly plan?: string | undefined; readonly target?: string | undefined };
export type AimRow = Pick<TargetRow, 'id' | 'text' | 'unit' | 'comparator' | 'aim' | 'max'>;

/** In the order of their plans, with how many there are in all. */
export async function listTargets(
  cx: Cx,
  asked: Asked,
  { offset, limit }: Stretch,
): Promise<{ readonly rows: readonly TargetRow[]; readonly total: number }> {
  const { rows } = await sql<TargetRow>`
    select target.id, target.text, target.section, target.unit, target.comparator, target.value as aim, target.max,
      plan.id as plan_id, plan.title as plan_title, plan.number as plan_number, plan.symbol as plan_symbol
    from ${targetsSql(cx, asked)}
    order by target.plan_id desc, target.position, target.id
    offset ${offset} limit ${limit}`.execute(cx.db);
  const { rows: counts } = await sql<{ total: number }>`
    select count(*) as total from ${targetsSql(cx, asked)}`.execute(cx.db);
  return { rows, total: counts[0]?.total ?? 0 };
}

/** Of plans that had been issued by a day: of others nobody could have told anything. */
export async function listAims(cx: Cx, asked: Asked, at: string): Promise<readonly AimRow[]> {
  const { rows } = await sql<AimRow>`
    select target.id, target.text, target.unit, target.comparator, target.value as aim, target.max
    from ${targetsSql(cx, asked)} and exists (
      select from assignment
      where assignment.tenant_id = plan.tenant_id and assignment.plan_id = plan.id and assignment.issued_on <= ${at}::date
    )`.execute(cx.db);
  return rows;
}

function targetsSql(cx: Cx, { plan, target }: Asked): RawBuilder<unknown> {
  return sql`target join plan on plan.tenant_id = target.tenant_id and plan.id = target.plan_id
    where target.tenant_id = ${cx.acting.tenant} and target.dropped_revision is null
      ${plan === undefined ? sql`` : sql`and target.plan_id = ${plan}`}
      ${target === undefined ? sql`` : sql`and target.id = ${target}`}`;
}

type Told = Omit<Standing, 'target'> & {
  /** Of which targets; of all where absent. */
  readonly targets?: readonly string[] | undefined;
  /** Of periods up to the end of that year; of work that is done once, told by then. */
  readonly untilYear?: number | undefined;
  /** Of the works that count by then what stood before that year: two works of one unit are never held against each other. */
  readonly beforeYear?: number | undefined;
};

/** Added up over all units, or by the units of a level. */
export async function listTold(cx: Cx, filter: Told, level: Level | null): Promise<readonly ToldRow[]> {
  const { rows } = await summedSql(cx, filter, level).execute(cx.db);
  return rows;
}

/** Added up over all units of each of these, with one question; in their order. */
export async function listToldOfEach(cx: Cx, filters: readonly Told[]): Promise<readonly (readonly ToldRow[])[]> {
  if (filters.length === 0) return [];
  const each = filters.map(
    (filter, place) => sql`select ${sql.lit(place)} as place, * from (${summedSql(cx, filter, null)}) as summed`,
  );
  const { rows } = await sql<ToldRow & { readonly place: number }>`${sql.join(each, sql` union all `)}`.execute(cx.db);
  const byPlace = groupBy(rows, ({ place }) => place);
  return filters.map((_filter, place) => byPlace.get(place) ?? []);
}

function summedSql(cx: Cx, filter: Told, level: Level | null): RawBuilder<ToldRow> {
  const group = level === null ? sql`''` : sql`level.group_id::text`;
  const groups =
    level === null ? sql`` : sql`join (${levelSql(cx, level, filter.at)}) as level on level.unit_id = told.unit_id`;
  return sql<ToldRow>`
    with told as (${toldSql(cx, filter)}),
    last as (${sql.join(
      STAGES.map((stage) => countingBy(filter.beforeYear, stage)),
      sql` union all `,
    )})
    select told.target_id, ${group} as key, told.stage, count(*) as count,
      count(*) filter (where told.denominator is not null) as divided, sum(told.value) as value,
      coalesce(sum(told.numerator), 0) as numerator, coalesce(sum(told.denominator), 0) as denominator,
      min(told.value) as least, (array_agg(told.value order by told.entered_at desc, told.value desc))[1] as latest,
      max(told.last_year) as last_year
    from last as told ${groups}
    group by 1, 2, 3`;
}

const HOLDS: Readonly<Record<ToldStage, RawBuilder<unknown>>> = {
  entered: sql`true`,
  reported: sql`told.state in ('reported', 'verified')`,
  accepted: sql`told.state = 'verified'`,
};

/** Of each unit the figure of the work that counts; or what that work stood at before a year. */
function countingBy(beforeYear: number | undefined, stage: ToldStage): RawBuilder<unknown> {
  const holds = HOLDS[stage];
  const last = lastOf(stage, worksOf(holds));
  if (beforeYear === undefined) return last;
  return sql`(
    select earlier.target_id, earlier.unit_id, last.stage, earlier.entered_at, earlier.value, earlier.numerator,
      earlier.denominator, earlier.last_year
    from ${last} as last
    join ${worksOf(sql`${holds} and told.year < ${beforeYear}`)} as earlier using (target_id, unit_id, task_id)
  )`;
}

/** Of several works of a unit the one that was told last. */
function lastOf(stage: ToldStage, works: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select distinct on (target_id, unit_id) target_id, unit_id, task_id, ${sql.lit(stage)} as stage, entered_at, value,
      numerator, denominator, max(last_year) over (partition by target_id, unit_id) as last_year
    from ${works} as work
    order by target_id, unit_id, entered_at desc, version desc
  )`;
}

/**
 * Of each work and period the last that was told counts; of a work the last total, and what later periods have added to it
 * (core's totalsOf).
 */
function worksOf(where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
      select target_id, unit_id, task_id, max(entered_at) as entered_at, max(version) as version, sum(value) as value,
        max(year) as last_year,
        -- A share has nothing added to it: where it stands, it stands alone.
        case when bool_and(numerator is not null) then sum(numerator) end as numerator,
        case when bool_and(denominator is not null) then sum(denominator) end as denominator
      from (
        select cell.*, max(begins_on) filter (where basis = 'cumulative')
          over (partition by target_id, unit_id, task_id) as stood
        from (
          select distinct on (told.target_id, told.unit_id, told.task_id, told.period) told.*
          from told where ${where}
          order by told.target_id, told.unit_id, told.task_id, told.period, told.entered_at desc, told.version desc
        ) as cell
        where value is not null
      ) as period
      where stood is null or begins_on >= stood
      group by target_id, unit_id, task_id
  )`;
}

/** The year of a figure is that of its period; of work that is done once that in which it was told. */
const YEAR = sql`(case when one.period = '' then to_char(progress.entered_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY')
  else left(one.period, 4) end)::integer`;

function toldSql(cx: Cx, { targets, untilYear, beforeYear: _ofWorks, ...filter }: Told): RawBuilder<unknown> {
  return sql`
    select figure.target_id, one.unit_id, one.task_id, one.period, one.begins_on, one.state,
      progress.entered_at, progress.version, figure.basis, figure.value, figure.numerator, figure.denominator, ${YEAR} as year
    from (${standings(cx, { ...filter, measure: 'total' })}) as one
    join progress on progress.tenant_id = ${cx.acting.tenant} and progress.assignment_id = one.id
      and progress.entered_at < ${endOf(filter.at)}
    join progress_figure as figure on figure.tenant_id = progress.tenant_id and figure.progress_id = progress.id
      ${targets === undefined ? sql`` : sql`and figure.target_id = any(${targets}::uuid[])`}
    where ${untilYear === undefined ? sql`true` : sql`${YEAR} <= ${untilYear}`}`;
}
