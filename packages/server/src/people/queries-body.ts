// How a body is named on its papers.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

/** Undefined where the caller does not see the unit. */
export async function findBody(cx: Cx, unit: string) {
  return cx.db
    .selectFrom('unit')
    .leftJoin('unit as above', (join) =>
      join.onRef('above.tenantId', '=', 'unit.tenantId').onRef('above.id', '=', 'unit.parentId'),
    )
    .select(['unit.name', 'unit.kind', 'unit.code', 'above.name as above'])
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where('unit.id', '=', sql<never>`${unit}::uuid`)
    .executeTakeFirst();
}
