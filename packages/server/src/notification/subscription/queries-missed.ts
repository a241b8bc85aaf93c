// SQL of what a subscription missed: facts of its kinds in the ledger.
import type { Id } from '@sauro/core';
import { sql } from 'kysely';
import type { Cx } from '../../kit/system.ts';
import type { UntoldFact } from '../../kit/untold.ts';

type Asked = {
  readonly since: Date;
  readonly after: Id<'fact'> | null;
  readonly kinds: readonly string[];
  readonly limit: number;
};

/**
 * In the order of the ledger, after one of them. What has not been told yet is left to who tells it: of the same fact one of
 * the two comes first, and the other finds it left.
 */
export async function listFactsSince(cx: Cx, { since, after, kinds, limit }: Asked): Promise<readonly UntoldFact[]> {
  const { rows } = await sql<UntoldFact>`
    select id, kind, subject_id, person_id, happened_at, data from fact
    where tenant_id = ${cx.acting.tenant}::uuid and happened_at >= ${since}::timestamptz
      and kind = any(${kinds}::text[])
      ${after === null ? sql`` : sql`and id > ${after}::uuid`}
    order by id limit ${limit}`.execute(cx.db);
  return rows;
}
