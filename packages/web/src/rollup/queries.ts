// What the screens of figures ask of the server. The keys begin as those of assignments do: an act makes figures look again.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS, LIVE, LIVE_LIST } from '../assignment/queries.ts';
import { nextOffset } from '../ui/next-page.ts';
import {
  countWarnings,
  getOverview,
  getPivot,
  getPolicy,
  listTargetFigures,
  listWarnings,
  listWarningsByTask,
  type PivotQuery,
  type RankingQuery,
  rankUnits,
  type TargetQuery,
  type WarningCountQuery,
  type WarningQuery,
} from './calls.ts';

const PAGE = 100;
/** Each takes much of the screen, and the first are those that matter; what stands beside them is to be reached. */
const WARNINGS_PAGE = 20;

export const overviewQuery = queryOptions({ queryKey: [ASSIGNMENTS, 'overview'], queryFn: getOverview, ...LIVE });
export const policyQuery = queryOptions({ queryKey: [ASSIGNMENTS, 'policy'], queryFn: getPolicy });

export function pivotQuery(query: PivotQuery) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'pivot', query], queryFn: () => getPivot(query) });
}

export function rankingQuery(query: RankingQuery) {
  return queryOptions({ queryKey: [ASSIGNMENTS, 'ranking', query], queryFn: () => rankUnits(query) });
}

export function targetFiguresQuery(query: TargetQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'targets', query],
    queryFn: ({ pageParam }) => listTargetFigures(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function warningsQuery(query: WarningQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'warnings', query],
    queryFn: ({ pageParam }) => listWarnings(query, { offset: pageParam, limit: WARNINGS_PAGE }),
    ...LIVE_LIST,
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function warnedTasksQuery(query: WarningQuery) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'warned-tasks', query],
    queryFn: ({ pageParam }) => listWarningsByTask(query, { offset: pageParam, limit: WARNINGS_PAGE }),
    ...LIVE_LIST,
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function warningCountsQuery(query: WarningCountQuery) {
  return queryOptions({
    queryKey: [ASSIGNMENTS, 'warning-counts', query],
    queryFn: () => countWarnings(query),
    ...LIVE,
  });
}
