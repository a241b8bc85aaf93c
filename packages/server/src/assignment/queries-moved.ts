// SQL of whether the tree of units, or who has which work in it, was another on a day than it is now.
import { sql } from 'kysely';
import { builtOnce } from '../kit/built-once.ts';
import type { Cx } from '../kit/system.ts';

/**
 * A unit that stood elsewhere or under another name has a place that ended on that day or later; work that a merger has carried
 * over since, one of its own. A unit that was not there yet counts as standing where it does now.
 */
export async function hasMovedSince(cx: Cx, at: string): Promise<boolean> {
  const [row] = await moved(cx, at);
  return row?.moved !== false;
}

const moved = builtOnce((cx, at: string) =>
  cx.db.selectNoFrom((each) =>
    each
      .or([
        each.exists(
          each
            .selectFrom('unitPlace')
            .select('unitPlace.unitId')
            .where('unitPlace.tenantId', '=', cx.acting.tenant)
            .where('unitPlace.toOn', '>=', sql<string>`${at}::date`),
        ),
        each.exists(
          each
            .selectFrom('assignmentPlace')
            .select('assignmentPlace.assignmentId')
            .where('assignmentPlace.tenantId', '=', cx.acting.tenant)
            .where('assignmentPlace.untilOn', '>=', sql<string>`${at}::date`),
        ),
      ])
      .as('moved'),
  ),
);
