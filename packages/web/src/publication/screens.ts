// The screen of publishing, a part of a plan, with its address.
import { lazyRouteComponent } from '@tanstack/react-router';

export const PLAN_PUBLICATION = {
  path: 'cong-khai',
  component: lazyRouteComponent(() => import('./PlanPublication.tsx'), 'PlanPublication'),
} as const;
