// Measures in SQL: core's IS_COUNTED over rows `one` of the standings, so that lists are narrowed and counts are made where the
// rows are; and counting itself. get-figures.test.ts holds the two together over all that can stand.
import { COUNT_MEASURE_NAMES, type CountMeasure } from '@sauro/core';
import { type RawBuilder, sql } from 'kysely';
import { countedSql, labelByParts, labelParts } from './queries-label.ts';

/** What a measure asks of a row besides its state and label. */
type MeasureParts = Readonly<Record<'isDue' | 'isInTime' | 'isShown', RawBuilder<unknown>>>;

/** Whether a row `one` of the standings is counted. */
export function measureSql(measure: CountMeasure, at: string): RawBuilder<boolean> {
  return conditionOf(measure, partsOn(at));
}

function partsOn(at: string): MeasureParts {
  return {
    isDue: sql`one.due_on <= ${at}::date`,
    isInTime: sql`one.done_on is not null and ${countedSql('one', at)} <= one.due_on`,
    isShown: sql`one.evidence > 0`,
  };
}

function conditionOf(measure: CountMeasure, { isDue, isInTime, isShown }: MeasureParts): RawBuilder<boolean> {
  const isReported = sql`one.state in ('reported', 'verified')`;
  const isExpected = sql`one.state not in ('withdrawn', 'declined') and ${isDue}`;
  const conditionsOf: Readonly<Record<CountMeasure, RawBuilder<unknown>>> = {
    total: sql`one.state <> 'withdrawn'`,
    doneInTime: sql`one.label = 'done-in-time'`,
    doneLate: sql`one.label = 'done-late'`,
    inProgress: sql`one.label = 'in-progress'`,
    overdue: sql`one.label = 'overdue'`,
    notBegun: sql`one.label = 'not-begun'`,
    awaitsEvent: sql`one.label = 'awaits-event'`,
    declined: sql`one.label = 'declined'`,
    ready: sql`one.label not in ('withdrawn', 'awaits-event')`,
    settled: sql`one.label in ('done-in-time', 'done-late', 'overdue')`,
    done: sql`one.state = 'verified'`,
    waiting: sql`one.state = 'reported'`,
    expected: isExpected,
    came: sql`${isExpected} and ${isReported}`,
    cameInTime: sql`${isExpected} and ${isReported} and ${isInTime}`,
    missing: sql`${isExpected} and not (${isReported})`,
    reported: isReported,
    shown: sql`${isReported} and ${isShown}`,
    unshown: sql`${isReported} and not (${isShown})`,
  };
  return sql<boolean>`(${conditionsOf[measure]})`;
}

/** Under which name a measure is counted. */
export type Count = readonly [string, CountMeasure];
export const ALL_COUNTS = COUNT_MEASURE_NAMES.map((name): Count => [name, name]);

type Alike = {
  readonly at: string;
  /** The standings, as `one`, with what is joined to them. */
  readonly from: RawBuilder<unknown>;
  /** Names and columns of it by which the rows are told apart. */
  readonly keys: readonly (readonly [string, RawBuilder<unknown>])[];
};

/**
 * Rows `one` that no measure tells apart as one row, with how many they are: each assignment is then looked at once, and
 * all counts are made of a few rows. What measures and label depend on is kept as bits, for a number is sorted and
 * hashed sooner than five columns. By unit, for so the index yields them.
 */
export function alikeSql({ at, from, keys }: Alike): RawBuilder<unknown> {
  const { state, isLate, isBegun, isAwaiting } = labelParts('one', at);
  const parts = { isLate, isBegun, isAwaiting, ...partsOn(at) };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const bits = sql.join(
    names.map((name, place) => sql`case when ${parts[name]} then ${sql.lit(2 ** place)} else 0 end`),
    sql` + `,
  );
  const columns = [
    sql`one.unit_id`,
    ...keys.map(([name, key]) => sql`${key} as ${sql.ref(name)}`),
    sql`${state} as state`,
    sql`${bits} as bits`,
  ];
  const isSet = (name: keyof typeof parts) => sql`same.bits & ${sql.lit(2 ** names.indexOf(name))} > 0`;
  const label = labelByParts({
    state: sql`same.state`,
    isLate: isSet('isLate'),
    isBegun: isSet('isBegun'),
    isAwaiting: isSet('isAwaiting'),
  });
  return sql`
    select same.*, ${label} as label, ${isSet('isDue')} as is_due, ${isSet('isInTime')} as is_in_time,
      ${isSet('isShown')} as is_shown
    from (
      select ${sql.join(columns)}, count(*) as alike
      from ${from}
      group by ${sql.join(columns.map((_column, place) => sql.lit(place + 1)))}
    ) as same`;
}

/** Counts over the rows of `alikeSql`, each under the name that it is given. */
export function countsSql(counts: readonly Count[]): RawBuilder<unknown> {
  const parts = { isDue: sql`one.is_due`, isInTime: sql`one.is_in_time`, isShown: sql`one.is_shown` };
  return sql.join(
    counts.map(
      ([name, measure]) =>
        sql`coalesce(sum(one.alike) filter (where ${conditionOf(measure, parts)}), 0)::integer as ${sql.ref(name)}`,
    ),
  );
}
