// The screens of notices with their addresses: what the router puts among its routes. Their code comes when one is opened.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readNoticesSearch } from './search.ts';
import { readDeliverySearch } from './subscription/search.ts';

export const NOTICES = {
  path: '/thong-bao',
  component: lazyRouteComponent(() => import('./NoticesPage.tsx'), 'NoticesPage'),
  validateSearch: readNoticesSearch,
} as const;

/** Below the organisation. */
export const NOTICE_POLICY = {
  path: 'thong-bao',
  component: lazyRouteComponent(() => import('./PolicyPage.tsx'), 'PolicyPage'),
} as const;

export const SUBSCRIPTIONS = {
  path: 'ket-noi',
  component: lazyRouteComponent(() => import('./subscription/SubscriptionsPage.tsx'), 'SubscriptionsPage'),
} as const;

export const SUBSCRIPTION = {
  path: 'ket-noi/$id',
  component: lazyRouteComponent(() => import('./subscription/SubscriptionPage.tsx'), 'SubscriptionPage'),
  validateSearch: readDeliverySearch,
} as const;
