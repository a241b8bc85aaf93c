// SQL of wholes of which a part was begun while nothing was entered on themselves.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { AssignmentId, AssignmentRow } from './assignment.ts';

/** Held until the transaction ends. `parts`: of these alone. What is withdrawn begins nothing. As core's `isUnbegun`. */
export async function lockUnbegunWholes(cx: Cx, parts?: readonly AssignmentId[]): Promise<readonly AssignmentRow[]> {
  return cx.db
    .selectFrom('assignment')
    .selectAll()
    .where('tenantId', '=', cx.acting.tenant)
    .where('state', '=', 'accepted')
    .where('begunOn', 'is', null)
    .where(({ eb, selectFrom }) => {
      const begun = selectFrom('assignment as part')
        .select('part.parentId')
        .where('part.tenantId', '=', cx.acting.tenant)
        .where('part.parentId', 'is not', null)
        .where('part.begunOn', 'is not', null)
        .where('part.state', '<>', 'withdrawn');
      const some = parts === undefined ? begun : begun.where('part.id', '=', sql<never>`any(${parts}::uuid[])`);
      return eb('id', 'in', some.$castTo<{ parentId: AssignmentId }>());
    })
    .orderBy('id')
    .forUpdate()
    .execute();
}
