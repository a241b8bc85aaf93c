// What the screens of the reconciliation register ask of the server. All keys begin alike: an act makes every list look again.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  getReconciliation,
  listReconciliationLines,
  listReconciliations,
  listSystems,
  type ReconciliationQuery,
  type Reconciliations,
} from './calls.ts';

export const RECONCILIATIONS_KEY = 'reconciliations';
const PAGE = 50;

export const systemsQuery = queryOptions({ queryKey: [RECONCILIATIONS_KEY, 'systems'], queryFn: listSystems });

/** The first page counts every line within the filter and says which come after it; these are asked for by their ids. */
export function reconciliationsQuery(query: ReconciliationQuery) {
  return infiniteQueryOptions({
    queryKey: [RECONCILIATIONS_KEY, 'list', query],
    queryFn: ({ pageParam: ids }): Promise<LinesPage> =>
      ids.length === 0 ? listReconciliations(query, { offset: 0, limit: PAGE }) : listReconciliationLines(ids),
    initialPageParam: [] as readonly string[],
    getNextPageParam: (_last, pages) => {
      const begun = (pages.length - 1) * PAGE;
      const ids = pages[0]?.rest?.slice(begun, begun + PAGE) ?? [];
      return ids.length === 0 ? undefined : ids;
    },
  });
}

type LinesPage = Pick<Reconciliations, 'items'> & Partial<Pick<Reconciliations, 'states' | 'rest'>>;

export function reconciliationQuery(id: string) {
  return queryOptions({ queryKey: [RECONCILIATIONS_KEY, 'one', id], queryFn: () => getReconciliation(id) });
}
