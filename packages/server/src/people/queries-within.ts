// SQL of the tree of units.
import type { UnitId, UnitKind } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

/** Which of `places` each unit lies within; within itself, too. */
export async function listUnitsAbove(
  cx: Cx,
  units: readonly UnitId[],
  places: readonly UnitId[],
): Promise<readonly { readonly unit: UnitId; readonly above: UnitId }[]> {
  if (units.length === 0) return [];
  return cx.db
    .selectFrom('unitWithin')
    .select(['unitId as unit', 'ancestorId as above'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('unitId', '=', sql<never>`any(${units}::uuid[])`)
    .where('ancestorId', '=', sql<never>`any(${places}::uuid[])`)
    .execute();
}

export type TreeUnit = {
  readonly id: UnitId;
  readonly name: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly parent: UnitId | null;
};

/** All that are open, in the order of their codes: a province has some fifteen hundred. */
export async function listTree(cx: Cx): Promise<readonly TreeUnit[]> {
  const rows = await cx.db
    .selectFrom('unit')
    .select(['id', 'name', 'code', 'kind', 'parentId as parent'])
    .where('tenantId', '=', cx.acting.tenant)
    .where('closedOn', 'is', null)
    .orderBy('code')
    .execute();
  // Written by openUnit, whose kinds are core's.
  return rows.map((row) => ({ ...row, kind: row.kind as UnitKind }));
}
