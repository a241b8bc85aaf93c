// SQL of the tree of units as it stood on a day: of today, and of a day since which nothing has moved, it is written out
// (unit_within); of an earlier day it is walked up from the places that units had then. Assignments of a unit that was not there
// yet are found where it stands now; those that a merger has carried over, where they were.
import { type RawBuilder, sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { isTreeOfNow } from './learn-tree.ts';

/** Rows of unit_id and ancestor_id; every unit is within itself. */
export function withinOn(cx: Cx, at: string): RawBuilder<unknown> {
  const tenant = cx.acting.tenant;
  if (isTreeOfNow(cx, at)) return sql`select unit_id, ancestor_id from unit_within where tenant_id = ${tenant}`;
  // A union, so that a circle of places of two days ends where it began.
  return sql`
    with recursive stood as (${stoodOn(cx, at)}), up as (
      select stood.id as unit_id, stood.id as ancestor_id, stood.parent_id as above from stood
      union
      select up.unit_id, stood.id, stood.parent_id from up join stood on stood.id = up.above
    )
    select up.unit_id, up.ancestor_id from up`;
}

/** Rows of id, parent_id, name, code and kind: units as they stood. */
export function stoodOn(cx: Cx, at: string): RawBuilder<unknown> {
  const tenant = cx.acting.tenant;
  if (isTreeOfNow(cx, at)) return sql`select id, parent_id, name, code, kind from unit where tenant_id = ${tenant}`;
  return sql`
    select unit.id, case when place.unit_id is null then unit.parent_id else place.parent_id end as parent_id,
      coalesce(place.name, unit.name) as name, unit.code, unit.kind
    from unit
    left join unit_place as place on place.tenant_id = unit.tenant_id and place.unit_id = unit.id
      and place.from_on <= ${at}::date and (place.to_on is null or place.to_on >= ${at}::date)
    where unit.tenant_id = ${tenant}`;
}

type Placed = {
  /** What is joined to the row before its unit can be told. */
  readonly join: RawBuilder<unknown>;
  readonly unit: RawBuilder<unknown>;
  readonly issuer: RawBuilder<unknown>;
  /** Whether its unit is one of those that a query yields. */
  readonly isIn: (units: RawBuilder<unknown>) => RawBuilder<unknown>;
};

/** Who did an assignment and who had given it on a day. `name`: under which its row is known. */
export function placedOn(cx: Cx, name: string, at: string): Placed {
  const row = sql.ref(name);
  if (isTreeOfNow(cx, at)) {
    const unit = sql`${row}.unit_id`;
    return { join: sql``, unit, issuer: sql`${row}.issuer_unit_id`, isIn: (units) => sql`${unit} in (${units})` };
  }
  const tenant = cx.acting.tenant;
  const stood = sql.ref(`${name}_stood`);
  const unit = sql`coalesce(${stood}.unit_id, ${row}.unit_id)`;
  return {
    join: sql`left join (
      select distinct on (was.assignment_id) was.assignment_id, was.unit_id, was.issuer_unit_id
      from assignment_place as was where was.tenant_id = ${tenant} and was.until_on >= ${at}::date
      order by was.assignment_id, was.until_on
    ) as ${stood} on ${stood}.assignment_id = ${row}.id`,
    unit,
    issuer: sql`coalesce(${stood}.issuer_unit_id, ${row}.issuer_unit_id)`,
    // The first condition is there for the index by unit, which does not know the second.
    isIn: (units) => sql`(
      ${row}.unit_id = any(array(${units})) or ${row}.id = any(array(
        select was.assignment_id from assignment_place as was
        where was.tenant_id = ${tenant} and was.until_on >= ${at}::date and was.unit_id = any(array(${units}))
      ))) and ${unit} = any(array(${units}))`,
  };
}
