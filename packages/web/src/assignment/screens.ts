// Screens of work that waits, for an event or for a line, with their addresses. Their code comes when one is opened.
import { lazyRouteComponent } from '@tanstack/react-router';

export type AwaitedSearch = { readonly plan?: string };

export function readAwaitedSearch({ plan }: Record<string, unknown>): AwaitedSearch {
  return typeof plan === 'string' && plan !== '' ? { plan } : {};
}

export const AWAITED = {
  path: '/cho-dieu-kien',
  component: lazyRouteComponent(() => import('./awaited/AwaitedPage.tsx'), 'AwaitedPage'),
  validateSearch: readAwaitedSearch,
} as const;

export const OUTBOX = {
  path: '/cho-gui',
  component: lazyRouteComponent(() => import('./outbox/OutboxPage.tsx'), 'OutboxPage'),
} as const;
