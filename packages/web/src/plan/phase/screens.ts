// The screen of a plan's phases, a part of a plan, with its address.
import { lazyRouteComponent } from '@tanstack/react-router';

export const PLAN_PHASES = {
  path: 'giai-doan',
  component: lazyRouteComponent(() => import('./PlanPhases.tsx'), 'PlanPhases'),
} as const;
