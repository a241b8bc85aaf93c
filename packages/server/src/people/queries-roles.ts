// SQL of roles: what a body has changed of those that all have, and its own.
import { RIGHTS, type Right, type RoleChange } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';

export type RoleRow = RoleChange & { readonly code: string; readonly name: string; readonly isRemoved: boolean };

export async function listRoleRows(cx: Cx): Promise<readonly RoleRow[]> {
  const rows = await cx.db
    .selectFrom('role')
    .select(['code', 'name', 'given', 'taken', 'isRemoved'])
    .where('tenantId', '=', cx.acting.tenant)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, ...roleChange(row) }));
}

/** A right that another version knew is none of ours. */
export function roleChange({ given, taken }: Record<keyof RoleChange, readonly string[]>): RoleChange {
  return { given: given.filter(isRight), taken: taken.filter(isRight) };
}

export async function upsertRole(cx: Cx, { code, given, taken, ...row }: RoleRow): Promise<void> {
  const values = { ...row, given: [...given], taken: [...taken] };
  await cx.db
    .insertInto('role')
    .values({ tenantId: cx.acting.tenant, code, ...values })
    .onConflict((conflict) => conflict.columns(['tenantId', 'code']).doUpdateSet(values))
    .execute();
}

/** How many hold each role today, in units that one sees. */
export async function countHolders(cx: Cx): Promise<ReadonlyMap<string, number>> {
  const rows = await cx.db
    .selectFrom('office')
    .select((row) => ['role', row.fn.countAll<number>().as('holders')])
    .where('tenantId', '=', cx.acting.tenant)
    .where('toOn', 'is', null)
    .where(sql<boolean>`app_sees_unit(unit_id)`)
    .groupBy('role')
    .execute();
  return new Map(rows.map(({ role, holders }) => [role, holders]));
}

function isRight(word: string): word is Right {
  return RIGHTS.some((right) => right === word);
}
