// The screens of the reconciliation register with their addresses: what the router puts among its routes.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readReconciliationSearch } from './search.ts';

export const RECONCILIATIONS = {
  path: '/doi-chieu',
  component: lazyRouteComponent(() => import('./ReconciliationsPage.tsx'), 'ReconciliationsPage'),
  validateSearch: readReconciliationSearch,
} as const;

export const RECONCILIATION = {
  path: '/doi-chieu/$id',
  component: lazyRouteComponent(() => import('./ReconciliationPage.tsx'), 'ReconciliationPage'),
} as const;
