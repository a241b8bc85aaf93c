// How many of a task's members stand where.
import { COUNT_MEASURE_NAMES, type Figures } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { countsSql, standings, type Standing } from './queries-standings.ts';

export async function countAll(cx: Cx, filter: Standing): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select ${countsSql(filter.at)} from (${standings(cx, { ...filter, measure: filter.measure ?? 'total' })}) as one`.execute(
    cx.db,
  );
  return rows[0] ?? NONE;
}

/** COUNT_MEASURE_NAMES holds every key of Figures. */
export const NONE = Object.fromEntries(COUNT_MEASURE_NAMES.map((name) => [name, 0])) as Figures;
