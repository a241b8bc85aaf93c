// SQL of what a sample is drawn from: reports of others on work that was given in a unit or below it.
import { sql, type SqlBool } from 'kysely';
import type { AssignmentId } from '../../assignment/assignment.ts';
import { countThem, type Narrowed, narrowed } from '../../assignment/queries-list.ts';
import type { Cx } from '../../kit/system.ts';
import type { FrameAsked } from './contract.ts';

export type Frame = Omit<FrameAsked, 'issuer'> & { readonly issuer: string };

export async function countFrame(cx: Cx, frame: Frame): Promise<number> {
  return countThem(framed(cx, frame));
}

export async function listFrame(cx: Cx, frame: Frame) {
  return framed(cx, frame).select(['assignment.id', 'assignment.version']).execute() as Promise<
    { readonly id: AssignmentId; readonly version: number }[]
  >;
}

function framed(cx: Cx, { source, plan, unit, from, to, issuer }: Frame): Narrowed {
  const day = source === 'waiting' ? 'assignment.doneOn' : 'assignment.verifiedOn';
  const within = sql`(
    select unit_id from unit_within where tenant_id = ${cx.acting.tenant} and ancestor_id = ${issuer}::uuid
  )`;
  let query = narrowed(cx, { plan, unit })
    .where('assignment.state', '=', source === 'waiting' ? 'reported' : 'verified')
    .where(sql<SqlBool>`assignment.issuer_unit_id in ${within}`)
    // What is left of work that was withdrawn concerns only who had split it.
    .where(
      sql<SqlBool>`not exists (
        select from assignment as whole
        where whole.tenant_id = assignment.tenant_id and whole.id = assignment.parent_id and whole.state = 'withdrawn'
          and whole.issuer_unit_id in ${within}
      )`,
    )
    // Nobody checks what she has reported herself.
    .where(sql<SqlBool>`assignment.reported_by is distinct from ${cx.acting.person}::uuid`);
  if (from !== undefined) query = query.where(day, '>=', from);
  if (to !== undefined) query = query.where(day, '<=', to);
  return query;
}
