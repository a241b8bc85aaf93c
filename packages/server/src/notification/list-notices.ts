// One's own notices: as lines of which many of a kind are one, or each by itself.
import type { Input, Output } from '../kit/contract.ts';
import type { Cx } from '../kit/system.ts';
import { viewsOf } from '../assignment/list-views.ts';
import type { PlanId } from '../plan/plan.ts';
import { difficultyViews } from '../registers/difficulty/difficulty-views.ts';
import type { notificationContract } from './contract.ts';
import {
  countNotices,
  type GroupRow,
  listGroups,
  listNotices,
  type NoticeFilter,
  noticesIn,
  unseen,
} from './queries-list.ts';

type Contract = typeof notificationContract;
type Asked<Name extends 'listNotices' | 'listNoticeItems'> = Input<Contract[Name]>['query'];

export async function countUnseen(cx: Cx): Promise<number> {
  return countNotices(unseen(noticesIn(cx, {})));
}

export async function listLines(
  cx: Cx,
  { only, offset, limit, ...filter }: Asked<'listNotices'>,
): Promise<Output<Contract['listNotices']>> {
  const of = only === 'unseen' ? 'unseen' : 'bell';
  const rows = await listGroups(cx, noticesIn(cx, filterOf(filter)), { of, offset, limit: limit + 1 });
  return {
    unseen: await countUnseen(cx),
    lines: rows.slice(0, limit).map(lineOf),
    hasMore: rows.length > limit,
  };
}

function lineOf(row: GroupRow): Output<Contract['listNotices']>['lines'][number] {
  const {
    kind,
    planId,
    title,
    number,
    symbol,
    onDay,
    count,
    lastAt,
    lastId,
    text,
    unitName,
    seenId,
    reportDue: due,
  } = row;
  const isSeen = seenId !== null && text !== null && unitName !== null;
  return {
    kind,
    plan: title === null || planId === null ? null : { id: planId, title, number, symbol },
    planId,
    day: onDay,
    count,
    unseen: row.unseen,
    settled: row.settled,
    at: lastAt.toISOString(),
    until: lastId,
    latest: isSeen ? { id: seenId, text, unit: unitName, due } : null,
  };
}

export async function listItems(
  cx: Cx,
  { offset, limit, ...filter }: Asked<'listNoticeItems'>,
): Promise<Output<Contract['listNoticeItems']>> {
  const rows = await listNotices(noticesIn(cx, filterOf(filter)), { offset, limit });
  const assignments = new Map(
    (await viewsOf(cx, unique(rows.map(({ assignmentId: id }) => id)))).map((view) => [view.id, view]),
  );
  const difficulties = new Map(
    (await difficultyViews(cx, unique(rows.map(({ difficultyId: id }) => id)))).map((view) => [view.id, view]),
  );
  return {
    items: rows.map(({ id, kind, toldAt, isNew, assignmentId, difficultyId }) => ({
      id,
      kind,
      at: toldAt.toISOString(),
      isNew,
      assignment: assignments.get(assignmentId ?? '') ?? null,
      difficulty: difficulties.get(difficultyId ?? '') ?? null,
    })),
    total: await countNotices(noticesIn(cx, filterOf(filter))),
  };
}

function unique<Id extends string>(ids: readonly (Id | null)[]): Id[] {
  return [...new Set(ids)].filter((id) => id !== null);
}

/** Checked to be ids by the contract. */
export function filterOf({ kind, plan, day }: Pick<Asked<'listNoticeItems'>, 'kind' | 'plan' | 'day'>): NoticeFilter {
  return { kind, plan: plan as PlanId | undefined, day };
}
