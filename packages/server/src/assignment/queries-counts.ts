// How many of a task's members stand where.
import { COUNT_MEASURE_NAMES, type Figures } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { ALL_COUNTS, alikeSql, countsSql } from './queries-measures.ts';
import { standings, type Standing } from './queries-standings.ts';

export async function countAll(cx: Cx, filter: Standing): Promise<Figures> {
  const { at } = filter;
  const all = sql`(${standings(cx, { ...filter, measure: filter.measure ?? 'total' })}) as one`;
  const { rows } = await sql<Figures>`
    select ${countsSql(ALL_COUNTS)} from (${alikeSql({ at, from: all, keys: [] })}) as one`.execute(cx.db);
  return rows[0] ?? NONE;
}

/** COUNT_MEASURE_NAMES holds every key of Figures. */
export const NONE = Object.fromEntries(COUNT_MEASURE_NAMES.map((name) => [name, 0])) as Figures;
