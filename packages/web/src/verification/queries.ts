// What the screen of verification asks of the server.
import { infiniteQueryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../assignment/queries.ts';
import { nextOffset } from '../ui/next-page.ts';
import { listToVerify, type QueueFilter, type ToVerify } from './calls.ts';

const PAGE = 100;

/** `until`: the instant at which it was asked for; what is accepted at once is what was seen then. */
export type QueuePage = ToVerify & { readonly until: string };

export function toVerifyQuery(filter: QueueFilter) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'to-verify', filter],
    queryFn: async ({ pageParam }): Promise<QueuePage> => {
      const until = new Date().toISOString();
      return { until, ...(await listToVerify(filter, { offset: pageParam, limit: PAGE })) };
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}
