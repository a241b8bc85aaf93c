// The screens of difficulties with their addresses: what the router puts among its routes.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readDifficultySearch } from './search.ts';

export const DIFFICULTIES = {
  path: '/vuong-mac',
  component: lazyRouteComponent(() => import('./DifficultiesPage.tsx'), 'DifficultiesPage'),
  validateSearch: readDifficultySearch,
} as const;

export const DIFFICULTY = {
  path: '/vuong-mac/$id',
  component: lazyRouteComponent(() => import('./DifficultyPage.tsx'), 'DifficultyPage'),
} as const;
