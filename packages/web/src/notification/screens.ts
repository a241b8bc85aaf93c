// The screen of notices with its address: what the router puts among its routes. Its code comes when it is opened.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readNoticesSearch } from './search.ts';

export const NOTICES = {
  path: '/thong-bao',
  component: lazyRouteComponent(() => import('./NoticesPage.tsx'), 'NoticesPage'),
  validateSearch: readNoticesSearch,
} as const;
