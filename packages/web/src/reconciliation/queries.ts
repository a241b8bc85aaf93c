// What the screens of the reconciliation register ask of the server. All keys begin alike: an act makes every list look again.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { nextOffset } from '../ui/next-page.ts';
import { getReconciliation, listReconciliations, listSystems, type ReconciliationQuery } from './calls.ts';

export const RECONCILIATIONS_KEY = 'reconciliations';
const PAGE = 50;

export const systemsQuery = queryOptions({ queryKey: [RECONCILIATIONS_KEY, 'systems'], queryFn: listSystems });

export function reconciliationsQuery(query: ReconciliationQuery) {
  return infiniteQueryOptions({
    queryKey: [RECONCILIATIONS_KEY, 'list', query],
    queryFn: ({ pageParam }) => listReconciliations(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export function reconciliationQuery(id: string) {
  return queryOptions({ queryKey: [RECONCILIATIONS_KEY, 'one', id], queryFn: () => getReconciliation(id) });
}
