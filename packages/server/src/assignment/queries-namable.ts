// SQL of who may be named on an assignment.
import type { PersonId, UnitId } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from '../people/queries.ts';

export type Named = 'person' | 'decider';
export type Namable = {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string;
};

/** Of a large unit the nearest: who is further below is named where the work is split. */
const MOST_NAMABLE = 500;

/**
 * Who may be named and is seen, the nearest office of each: the work is done by who holds an office today in the unit or below
 * it, and decided on by who holds one there or above. Who heads a unit above is known to everybody below, who else works there
 * is not.
 */
export async function listNamable(cx: Cx, unit: UnitId, as: Named, only?: PersonId): Promise<readonly Namable[]> {
  const [held, given] = as === 'person' ? (['unitId', 'ancestorId'] as const) : (['ancestorId', 'unitId'] as const);
  const nearest = heldOffices(cx)
    .innerJoin('person', (join) =>
      join.onRef('person.tenantId', '=', 'office.tenantId').onRef('person.id', '=', 'office.personId'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.tenantId', '=', 'office.tenantId').onRef('unit.id', '=', 'office.unitId'),
    )
    .innerJoin('unitWithin', (join) =>
      join.onRef('unitWithin.tenantId', '=', 'office.tenantId').onRef(`unitWithin.${held}`, '=', 'office.unitId'),
    )
    .distinctOn('person.id')
    .select(['person.id', 'person.name', 'office.title', 'unit.name as unit'])
    .select(sql<boolean>`office.unit_id <> ${unit}::uuid`.as('elsewhere'))
    .where(`unitWithin.${given}`, '=', unit)
    .where(sql<boolean>`(office.is_head or app_sees_unit(office.unit_id))`)
    .$if(only !== undefined, (query) => query.where('person.id', '=', only ?? null))
    .orderBy('person.id')
    .orderBy('elsewhere')
    .orderBy('office.isHead', 'desc');
  return cx.db
    .selectFrom(nearest.as('nearest'))
    .select(['id', 'name', 'title', 'unit'])
    .orderBy('elsewhere')
    .orderBy('unit')
    .orderBy('name')
    .limit(MOST_NAMABLE)
    .execute();
}
