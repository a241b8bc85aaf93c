// SQL of how much of what units have reported as done a check in the field has found otherwise.
import { plainDate } from '@sauro/core';
import { sql } from 'kysely';
import { type Standing, standings } from '../assignment/queries-standings.ts';
import type { Cx } from '../kit/system.ts';
import { refutedOn } from '../verification/field-check/queries-refuted.ts';
import { type Level, levelSql } from './queries-figures.ts';

/** By the units of a level; those of which nothing is refuted are left out. */
export async function countRefutedBelow(cx: Cx, filter: Standing, level: Level): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ key: string; count: number }>`
    select level.group_id::text as key, count(*)::integer as count
    from (${standings(cx, { ...filter, measure: 'reported' })}) as one
    join (${refutedOn(cx, plainDate(filter.at))}) as found on found.assignment_id = one.id
    join (${levelSql(cx, level, filter.at)}) as level on level.unit_id = one.unit_id
    group by level.group_id`.execute(cx.db);
  return new Map(rows.map(({ key, count }) => [key, count]));
}
