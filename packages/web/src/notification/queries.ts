// What the bell and the screens of notices ask of the server. All keys begin alike: what is marked makes all look again.
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { nextOffset } from '../ui/next-page.ts';
import {
  countUnseen,
  getPolicy,
  getSwitches,
  type ItemQuery,
  listNoticeItems,
  listNotices,
  markSeen,
  type NoticeQuery,
} from './calls.ts';

const NOTICES = 'notices';
const PAGE = 50;
/** While the page is in sight; hidden, nothing is asked. */
const ASK_EVERY_MS = 60_000;

export const unseenQuery = queryOptions({
  queryKey: [NOTICES, 'unseen'],
  queryFn: countUnseen,
  refetchInterval: ASK_EVERY_MS,
});

export function linesQuery(query: NoticeQuery, limit = PAGE) {
  return infiniteQueryOptions({
    queryKey: [NOTICES, 'lines', query, limit],
    queryFn: ({ pageParam }) => listNotices(query, { offset: pageParam, limit }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      last.hasMore ? pages.reduce((sum, { lines }) => sum + lines.length, 0) : undefined,
  });
}

export function itemsQuery(query: ItemQuery) {
  return infiniteQueryOptions({
    queryKey: [NOTICES, 'items', query],
    queryFn: ({ pageParam }) => listNoticeItems(query, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}

export const switchesQuery = queryOptions({ queryKey: [NOTICES, 'switches'], queryFn: getSwitches });
export const policyQuery = queryOptions({ queryKey: [NOTICES, 'policy'], queryFn: getPolicy });

export function useMarkSeen() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: markSeen,
    onSuccess: (unseen) => {
      queryClient.setQueryData(unseenQuery.queryKey, unseen);
      return queryClient.invalidateQueries({ queryKey: [NOTICES] });
    },
  });
}

/** A change of what is set; all of it is asked for anew. */
export function useSetting<Asked>(set: (asked: Asked) => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation<void, Error, Asked>({
    mutationFn: set,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [NOTICES] }),
  });
}
