// What the screen of verification asks of the server.
import { infiniteQueryOptions } from '@tanstack/react-query';
import { ASSIGNMENTS } from '../assignment/queries.ts';
import { nextOffset } from '../ui/next-page.ts';
import { listToVerify, type QueueFilter } from './calls.ts';

const PAGE = 100;

export function toVerifyQuery(filter: QueueFilter) {
  return infiniteQueryOptions({
    queryKey: [ASSIGNMENTS, 'to-verify', filter],
    queryFn: ({ pageParam }) => listToVerify(filter, { offset: pageParam, limit: PAGE }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  });
}
