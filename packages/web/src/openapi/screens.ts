// The screen of the interface for programs, with its address.
import { lazyRouteComponent } from '@tanstack/react-router';

export const OPENAPI = {
  path: '/api-tai-lieu',
  component: lazyRouteComponent(() => import('./OpenApiPage.tsx'), 'OpenApiPage'),
} as const;
