// The screens of the organisation with their addresses below /to-chuc: what the router puts among its routes. Their code
// comes when one is opened.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readLedgerSearch } from './ledger/search.ts';
import { readListSearch } from './search.ts';

export const UNITS = {
  path: '/',
  component: lazyRouteComponent(() => import('./units/UnitsPage.tsx'), 'UnitsPage'),
  validateSearch: readListSearch,
} as const;

export const UNIT = {
  path: 'don-vi/$id',
  component: lazyRouteComponent(() => import('./units/UnitPage.tsx'), 'UnitPage'),
} as const;

export const PEOPLE = {
  path: 'can-bo',
  component: lazyRouteComponent(() => import('./staff/PeoplePage.tsx'), 'PeoplePage'),
  validateSearch: readListSearch,
} as const;

export const PERSON = {
  path: 'can-bo/$id',
  component: lazyRouteComponent(() => import('./staff/PersonPage.tsx'), 'PersonPage'),
} as const;

export const ROLES = {
  path: 'vai-tro',
  component: lazyRouteComponent(() => import('./staff/RolesPage.tsx'), 'RolesPage'),
} as const;

export const GROUPS = {
  path: 'nhom',
  component: lazyRouteComponent(() => import('./groups/GroupsPage.tsx'), 'GroupsPage'),
} as const;

export const IMPORT = {
  path: 'nhap',
  component: lazyRouteComponent(() => import('./import/ImportPage.tsx'), 'ImportPage'),
} as const;

export const TOKENS = {
  path: 'ma-truy-cap',
  component: lazyRouteComponent(() => import('./tokens/TokensPage.tsx'), 'TokensPage'),
} as const;

export const LEDGER = {
  path: 'nhat-ky',
  component: lazyRouteComponent(() => import('./ledger/LedgerPage.tsx'), 'LedgerPage'),
  validateSearch: readLedgerSearch,
} as const;
