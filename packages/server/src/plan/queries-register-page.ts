// A stretch of the register and how long the whole is. What words, a lead or a unit find is looked up once for both.
import { sql } from 'kysely';
import type { Cx } from '../kit/system.ts';
import type { TaskId } from './plan.ts';
import {
  countTasks,
  foundByWords,
  listTaskIds,
  narrowed,
  ordered,
  type Stretch,
  type TaskGroup,
} from './queries-register.ts';
import type { TaskFilter } from './register-contract.ts';

export type TaskPage = { readonly ids: readonly TaskId[]; readonly total: number };

export async function listTaskPage(cx: Cx, filter: TaskFilter, group: TaskGroup, stretch: Stretch): Promise<TaskPage> {
  const isFoundByIds = filter.q !== '' || filter.lead !== undefined || filter.unit !== undefined;
  if (!isFoundByIds) {
    return { ids: await listTaskIds(cx, filter, group, stretch), total: await countTasks(cx, filter) };
  }
  const rows = isByWordsAlone(filter)
    ? await listByWords(cx, filter, group, stretch)
    : await counted(cx, filter, group, stretch).execute();
  const [first] = rows;
  // Beyond the end nothing tells how long the list is.
  const total = first === undefined && stretch.offset > 0 ? await countTasks(cx, filter) : (first?.total ?? 0);
  return { ids: rows.map(({ id }) => id), total };
}

function counted(cx: Cx, filter: TaskFilter, group: TaskGroup, { offset, limit }: Stretch) {
  return ordered(narrowed(cx, filter), group)
    .select(['task.id', sql<number>`(count(*) over ())::int`.as('total')])
    .offset(offset)
    .limit(limit);
}

function isByWordsAlone({ q, dropped: _any, ...others }: TaskFilter): boolean {
  return q !== '' && Object.values(others).every((part) => part === undefined);
}

/** Of so many tasks one is to be found, for a walk down the order of the list to come soon enough to the end of the stretch. */
const WALKED_PAST = 40;

/**
 * Each that is found is looked up by its id, where few are. Where many are, looking them all up takes longer than finding them:
 * then the list is walked in its order, asking of each task whether it is among them, up to the end of the stretch. How many
 * there are is known before either begins, so that of the two only one is done, and its order is that of the whole.
 */
async function listByWords(cx: Cx, filter: TaskFilter, group: TaskGroup, { offset, limit }: Stretch) {
  const all = narrowed(cx, { ...filter, q: '' });
  const isMany = sql<boolean>`(select length from size) >= ${WALKED_PAST * (offset + limit)}`;
  const lookedUp = ordered(
    all.where(sql<boolean>`task.id = any (array(select id from found))`).where(sql<boolean>`not ${isMany}`),
    group,
  ).select(['task.id', sql<number>`(count(*) over ())::int`.as('total')]);
  // As a value, or the planner would make a join of it and look them all up.
  const walked = ordered(
    all.where(sql<boolean>`coalesce(task.id in (select id from found), false)`).where(isMany),
    group,
  ).select(['task.id', sql<number>`(select length from size) - ${droppedOnes(cx, filter)}`.as('total')]);
  const { rows } = await sql<{ readonly id: TaskId; readonly total: number }>`
    with found as materialized (${foundByWords()}), size as materialized (select count(*)::int as length from found)
    (${lookedUp.offset(offset).limit(limit)}) union all (${walked.offset(offset).limit(limit)})
  `.execute(cx.db);
  return rows;
}

/** How many that are found are not to be shown: of all tasks few are dropped. */
function droppedOnes({ db, acting }: Cx, { dropped }: TaskFilter) {
  if (dropped === 'yes') return sql`0`;
  const gone = db
    .selectFrom('task as gone')
    .select('gone.id')
    .where('gone.tenantId', '=', acting.tenant)
    .where('gone.droppedRevision', 'is not', null);
  return sql`(select count(*)::int from found where coalesce(id in (${gone}), false))`;
}
