// The screens of reports with their addresses: what the router puts among its routes. Their code comes when one is opened.
import { lazyRouteComponent } from '@tanstack/react-router';

export const ROUNDS = {
  path: '/dot-bao-cao',
  component: lazyRouteComponent(() => import('./round/RoundsPage.tsx'), 'RoundsPage'),
} as const;

export const ROUND = {
  path: '/dot-bao-cao/$id',
  component: lazyRouteComponent(() => import('./round/RoundPage.tsx'), 'RoundPage'),
} as const;

export const REGIMES = {
  path: '/dot-bao-cao/che-do',
  component: lazyRouteComponent(() => import('./regime/RegimesPage.tsx'), 'RegimesPage'),
} as const;

export const REPORT = {
  path: '/dot-bao-cao/don-vi/$id',
  component: lazyRouteComponent(() => import('./submission/ReportPage.tsx'), 'ReportPage'),
} as const;
