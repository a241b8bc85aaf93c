// The screens of reports that a unit writes by itself, each under its address.
import { lazyRouteComponent } from '@tanstack/react-router';

export const WRITTEN_REPORTS = {
  path: '/bao-cao',
  component: lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage'),
} as const;

export const WRITTEN_REPORT = {
  path: '/bao-cao/$id',
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
} as const;
