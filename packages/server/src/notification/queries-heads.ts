// SQL of the ladder as it stands: which rungs would reach nobody, of all work that is open.
import { RUNG_HEAD_NAMES, type RungHead } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import { heldOffices } from '../people/queries.ts';

/** Rungs on which nobody stands for any open work; none where there is no such work. */
export async function listUnreached(cx: Cx): Promise<readonly RungHead[]> {
  const { rows } = await sql<Readonly<Record<RungHead, boolean | null>>>`
    with head as (
      ${heldOffices(cx).select('office.unitId').where('office.isHead', '=', true)}
    ), open as (
      select distinct unit_id, issuer_unit_id from assignment
      where tenant_id = ${cx.acting.tenant}::uuid and state not in ('verified', 'withdrawn')
    )
    select bool_or(open.unit_id in (select unit_id from head)) as unit,
      bool_or(exists (
        select from unit_within w join head on head.unit_id = w.ancestor_id
        where w.tenant_id = ${cx.acting.tenant}::uuid and w.unit_id = open.unit_id and w.ancestor_id <> open.unit_id
      )) as above,
      bool_or(open.issuer_unit_id in (select unit_id from head)) as issuer
    from open
  `.execute(cx.db);
  return RUNG_HEAD_NAMES.filter((head) => rows[0]?.[head] === false);
}
