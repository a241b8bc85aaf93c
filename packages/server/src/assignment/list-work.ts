// What somebody has to do: at most seven things that need her today, and then all that is hers, what is due first, first.
import { addWorkingDays, CALENDAR, dayOf, type PlainDate } from '@sauro/core';
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import type { assignmentListContract } from './list-contract.ts';
import { viewsOf } from './list-views.ts';
import {
  countSteps,
  countThem,
  listByDue,
  listNeeding,
  type Narrowed,
  narrowed,
  needingToday,
  onSide,
  open,
} from './queries-list.ts';

type Work = Output<(typeof assignmentListContract)['getWork']>;
type Asked = Input<(typeof assignmentListContract)['getWork']>['query'];

const TODAY = 7;
const SOON_WORKING_DAYS = 3;

/** Without a filter by label or state, what is finished or withdrawn is left out. */
export async function listWork(cx: Cx, { offset, limit, ...filter }: Asked): Promise<Work> {
  const { today, needing } = await listToday(cx);
  const shown = workOf(cx, filter);
  return {
    today,
    needing,
    steps: await countSteps(workOf(cx, { ...filter, state: undefined })),
    items: await viewsOf(cx, await listByDue(shown, { offset, limit })),
    total: await countThem(shown),
  };
}

/** All that is hers within a filter. */
export function workOf(cx: Cx, { side, state, needs, ...filter }: Omit<Asked, 'offset' | 'limit'>): Narrowed {
  const own = onSide(cx, narrowed(cx, filter), side);
  const within = filter.label === undefined && state === undefined ? open(own) : own;
  const standing = state === undefined ? within : within.where('assignment.state', 'in', state);
  return needs === undefined ? standing : needingToday(cx, standing, soonFrom(dayOf(cx.now)));
}

/** What needs the caller today: the one count of it, on the screen and in the digest. */
export async function listToday(cx: Cx): Promise<Pick<Work, 'today' | 'needing'>> {
  const needing = await listNeeding(cx, { soon: soonFrom(dayOf(cx.now)), limit: TODAY });
  const views = new Map(
    (
      await viewsOf(
        cx,
        needing.rows.map(({ id }) => id),
      )
    ).map((view) => [view.id, view]),
  );
  return {
    today: needing.rows.flatMap(({ id, need, count }) => {
      const assignment = views.get(id);
      return assignment === undefined ? [] : [{ need, assignment, count }];
    }),
    needing: needing.total,
  };
}

/** How many need the caller today, as `listToday` says. */
export async function countNeeding(cx: Cx): Promise<number> {
  const { total } = await listNeeding(cx, { soon: soonFrom(dayOf(cx.now)), limit: 1 });
  return total;
}

/** The last day that counts as soon. */
export function soonFrom(today: PlainDate): PlainDate {
  return addWorkingDays(CALENDAR, today, SOON_WORKING_DAYS);
}
