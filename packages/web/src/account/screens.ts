// The screen of one's own account, with its address.
import { lazyRouteComponent } from '@tanstack/react-router';

export const ACCOUNT = {
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
} as const;
