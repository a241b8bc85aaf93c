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
    .select(
      sql<string[]>`array(
        select alias.name from unit_alias as alias
        where alias.tenant_id = unit.tenant_id and alias.unit_id = unit.id and alias.kind = 'short'
        order by alias.name)`.as('shorts'),
    )
    .where('unit.tenantId', '=', cx.acting.tenant)
    .where('unit.id', '=', sql<never>`${unit}::uuid`)
    .executeTakeFirst();
}
