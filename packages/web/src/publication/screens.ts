// The screens of publishing: a part of a plan, and lists of awards; each with its address.
import { lazyRouteComponent } from '@tanstack/react-router';

export const AWARD_LISTS = {
  path: '/khen-thuong',
  component: lazyRouteComponent(() => import('./AwardsPage.tsx'), 'AwardsPage'),
} as const;

export const PLAN_PUBLICATION = {
  path: 'cong-khai',
  component: lazyRouteComponent(() => import('./PlanPublication.tsx'), 'PlanPublication'),
} as const;
