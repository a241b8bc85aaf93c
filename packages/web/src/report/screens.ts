// The screens of reports with their addresses: what the router puts among its routes. Their code comes when one is opened.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readRoundSearch } from './round/search.ts';

export const ROUNDS = {
  path: '/bao-cao',
  component: lazyRouteComponent(() => import('./round/RoundsPage.tsx'), 'RoundsPage'),
} as const;

export const ROUND = {
  path: '/bao-cao/dot/$id',
  component: lazyRouteComponent(() => import('./round/RoundPage.tsx'), 'RoundPage'),
  validateSearch: readRoundSearch,
} as const;

export const REGIMES = {
  path: '/bao-cao/che-do',
  component: lazyRouteComponent(() => import('./regime/RegimesPage.tsx'), 'RegimesPage'),
} as const;

export const REPORT = {
  path: '/bao-cao/$id',
  component: lazyRouteComponent(() => import('./submission/ReportPage.tsx'), 'ReportPage'),
} as const;
