// The screens of figures with their addresses: what the router puts among its routes. Their code comes when one is opened.
import { lazyRouteComponent } from '@tanstack/react-router';
import {
  readPivotSearch,
  readRankingSearch,
  readRollupSearch,
  readTargetsSearch,
  readWarningsSearch,
} from './search.ts';

export const FIGURES = {
  path: '/theo-doi',
  component: lazyRouteComponent(() => import('./RollupPage.tsx'), 'RollupPage'),
  validateSearch: readRollupSearch,
} as const;

export const WARNED = {
  path: '/canh-bao',
  component: lazyRouteComponent(() => import('./WarningsPage.tsx'), 'WarningsPage'),
  validateSearch: readWarningsSearch,
} as const;

export const TARGETS = {
  path: '/chi-tieu',
  component: lazyRouteComponent(() => import('./TargetsPage.tsx'), 'TargetsPage'),
  validateSearch: readTargetsSearch,
} as const;

export const PIVOT = {
  path: '/bang-cheo',
  component: lazyRouteComponent(() => import('./PivotPage.tsx'), 'PivotPage'),
  validateSearch: readPivotSearch,
} as const;

export const RANKING = {
  path: '/xep-hang',
  component: lazyRouteComponent(() => import('./RankingPage.tsx'), 'RankingPage'),
  validateSearch: readRankingSearch,
} as const;
