// The pages of a plan that need nothing but their address. Their code is loaded when they are first opened.
import { lazyRouteComponent } from '@tanstack/react-router';

export const PLAN_TARGETS = {
  path: 'chi-tieu',
  component: lazyRouteComponent(() => import('./PlanTargets.tsx'), 'PlanTargets'),
} as const;

export const PLAN_DUTIES = {
  path: 'bao-cao',
  component: lazyRouteComponent(() => import('./PlanDuties.tsx'), 'PlanDuties'),
} as const;

export const PLAN_REVISIONS = {
  path: 'phien-ban',
  component: lazyRouteComponent(() => import('./revisions/PlanRevisions.tsx'), 'PlanRevisions'),
} as const;
