// SQL of names and the units that they mean.
import type { KnownUnit, UnitId } from '@sauro/core';
import type { Id } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

/** All that are open: a province has some fifteen hundred. */
export async function listUnits(cx: Cx): Promise<readonly KnownUnit[]> {
  return cx.db
    .selectFrom('unit')
    .select(['id', 'name', 'code', 'parentId as parent'])
    .select(
      sql<string[]>`array(
        select alias.name from unit_alias alias where alias.tenant_id = unit.tenant_id and alias.unit_id = unit.id
      )`.as('aliases'),
    )
    .where('tenantId', '=', cx.acting.tenant)
    .where('closedOn', 'is', null)
    .orderBy('code')
    .execute();
}

/** What names mean in plans of the issuer, and in those of anybody; the issuer's own sayings win. */
export async function listUnitNames(cx: Cx, issuerKey: string): Promise<ReadonlyMap<string, UnitId>> {
  const rows = await cx.db
    .selectFrom('unitName')
    .select(['nameKey', 'unitId'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('issuerKey', 'in', ['', issuerKey])
    .orderBy('issuerKey')
    .execute();
  return new Map(rows.map(({ nameKey, unitId }) => [nameKey, unitId]));
}

export type NewUnitName = {
  readonly id: Id<'unitName'>;
  readonly issuerKey: string;
  readonly nameKey: string;
  readonly name: string;
  readonly unitId: UnitId;
};

export async function upsertUnitName(cx: Cx, row: NewUnitName): Promise<void> {
  await cx.db
    .insertInto('unitName')
    .values({ tenantId: cx.acting.tenant, ...row })
    .onConflict((conflict) =>
      conflict.columns(['tenantId', 'issuerKey', 'nameKey']).doUpdateSet({ name: row.name, unitId: row.unitId }),
    )
    .execute();
}

export async function deleteUnitName(
  cx: Cx,
  key: { readonly issuerKey: string; readonly nameKey: string },
): Promise<void> {
  await cx.db
    .deleteFrom('unitName')
    .where('tenantId', '=', cx.acting.tenant)
    .where('issuerKey', '=', key.issuerKey)
    .where('nameKey', '=', key.nameKey)
    .execute();
}
