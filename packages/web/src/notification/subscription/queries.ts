// What the screens of subscriptions ask of the server. All keys begin alike: what is done makes all look again.
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { nextOffset } from '../../ui/next-page.ts';
import { useEffect } from 'react';
import { type Delivery, listDeliveries, listSubscriptions, listTries } from './calls.ts';
import type { DeliveryState } from './search.ts';

const SUBSCRIPTIONS = 'subscriptions';
/** While something is on its way, and the page is in sight. */
const ASK_EVERY_MS = 2000;

export const subscriptionsQuery = queryOptions({ queryKey: [SUBSCRIPTIONS, 'list'], queryFn: listSubscriptions });

export function deliveriesQuery(id: string, state: DeliveryState | undefined, isListening: boolean) {
  return infiniteQueryOptions({
    queryKey: [SUBSCRIPTIONS, 'deliveries', id, state ?? ''],
    queryFn: ({ pageParam }) => listDeliveries(id, { state, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    refetchInterval: ({ state: { data } }) =>
      isListening && (data?.pages ?? []).some(({ items }) => items.some(isOnItsWay)) ? ASK_EVERY_MS : false,
  });
}

/** Asked anew whenever the delivery stands otherwise. */
export function triesQuery({ id, state, tries }: Delivery) {
  return queryOptions({
    queryKey: [SUBSCRIPTIONS, 'tries', id, state, tries],
    queryFn: () => listTries(id),
    placeholderData: keepPreviousData,
  });
}

/** What was tried changes how the subscription stands: it is asked for anew whenever any of these stands otherwise. */
export function useStandingAfter(deliveries: readonly Delivery[]): void {
  const queryClient = useQueryClient();
  const standing = deliveries.map(({ id, state, tries }) => `${id} ${state} ${tries}`).join();
  useEffect(() => {
    if (standing !== '') void queryClient.invalidateQueries({ queryKey: subscriptionsQuery.queryKey });
  }, [queryClient, standing]);
}

/** Being tried, or about to be tried for the first time: in a moment it is known how it went. */
function isOnItsWay({ state, tries }: Delivery): boolean {
  return state === 'sending' || (state === 'waiting' && tries === 0);
}

export function useSubscriptionChange<Given, Result>(
  change: (given: Given) => Promise<Result>,
  onDone?: (result: Result) => void,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: async (result) => {
      onDone?.(result);
      await queryClient.invalidateQueries({ queryKey: [SUBSCRIPTIONS] });
    },
  });
}
