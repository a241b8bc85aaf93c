// What the screens of reports ask of the server. A report is sent or accepted at any time by another: every act makes all of
// them look again.
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { nextOffset } from '../ui/next-page.ts';
import {
  countMyReports,
  getReport,
  getRound,
  listMyReports,
  listProposals,
  listRegimes,
  listRoundReports,
  listRounds,
  listTemplates,
  type MySide,
  type RoundReportsQuery,
} from './calls.ts';
import { listSentWorkbooks } from './workbook/calls.ts';

const REPORTS = 'reports';
const PAGE = 100;

export const regimesQuery = queryOptions({ queryKey: [REPORTS, 'regimes'], queryFn: listRegimes });
export const templatesQuery = queryOptions({ queryKey: [REPORTS, 'templates'], queryFn: listTemplates });
export function proposalsQuery(dismissed: 'yes' | 'no', unit: string | undefined) {
  return queryOptions({
    queryKey: [REPORTS, 'proposals', dismissed, unit ?? null],
    queryFn: () => listProposals(dismissed, unit),
  });
}
export const myCountsQuery = queryOptions({
  queryKey: [REPORTS, 'counts'],
  queryFn: countMyReports,
  refetchInterval: 60_000,
});

export const roundsQuery = infiniteQueryOptions({
  queryKey: [REPORTS, 'rounds'],
  queryFn: ({ pageParam }) => listRounds({ offset: pageParam, limit: 50 }),
  initialPageParam: 0,
  getNextPageParam: nextOffset,
});

export function roundQuery(id: string) {
  return queryOptions({ queryKey: [REPORTS, 'round', id], queryFn: () => getRound(id) });
}

export function roundReportsQuery(id: string, query: RoundReportsQuery) {
  return infiniteQueryOptions({
    queryKey: [REPORTS, 'of-round', id, query],
    queryFn: ({ pageParam }) => listRoundReports(id, query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function myReportsQuery(side: MySide) {
  return infiniteQueryOptions({
    queryKey: [REPORTS, 'mine', side],
    queryFn: ({ pageParam }) => listMyReports(side, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function reportQuery(id: string) {
  return queryOptions({ queryKey: [REPORTS, 'one', id], queryFn: () => getReport(id) });
}

export function sentWorkbooksQuery(report: string) {
  return queryOptions({ queryKey: [REPORTS, 'workbooks', report], queryFn: () => listSentWorkbooks(report) });
}

export function lookAgain(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [REPORTS] });
}
