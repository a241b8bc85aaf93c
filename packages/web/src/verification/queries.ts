// What the screen of verification asks of the server.
import { infiniteQueryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS, nextOffset } from '../assignment/queries.ts';
import { listToVerify, type QueueFilter } from './calls.ts';

const PAGE = 100;

/** Each page with the instant at which it was asked for: what is accepted at once is what was seen then. */
export function toVerifyQuery(filter: QueueFilter) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'to-verify', filter],
    queryFn: async ({ pageParam }) => {
      const until = new Date().toISOString();
      return { until, ...(await listToVerify(filter, { offset: pageParam, limit: PAGE })) };
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}
