// The screen of work that waits for an event, with its address. Its code comes when it is opened.
import { lazyRouteComponent } from '@tanstack/react-router';

export type AwaitedSearch = { readonly plan?: string };

export function readAwaitedSearch({ plan }: Record<string, unknown>): AwaitedSearch {
  return typeof plan === 'string' && plan !== '' ? { plan } : {};
}

export const AWAITED = {
  path: '/cho-dieu-kien',
  component: lazyRouteComponent(() => import('./AwaitedPage.tsx'), 'AwaitedPage'),
  validateSearch: readAwaitedSearch,
} as const;
