// What the screens of written reports ask of the server.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { nextOffset } from '../../ui/next-page.ts';
import { getWrittenReport, listPackages, listWrittenReports } from './calls.ts';

export const WRITTEN = 'written-reports';
const PAGE = 50;

export const writtenReportsQuery = infiniteQueryOptions({
  queryKey: [WRITTEN, 'list'],
  queryFn: ({ pageParam }) => listWrittenReports({ offset: pageParam, limit: PAGE }),
  initialPageParam: 0,
  getNextPageParam: nextOffset,
});

export function writtenReportQuery(id: string) {
  return queryOptions({ queryKey: [WRITTEN, id], queryFn: () => getWrittenReport(id) });
}

export function reportPackagesQuery(id: string) {
  return queryOptions({ queryKey: [WRITTEN, id, 'packages'], queryFn: () => listPackages(id) });
}
