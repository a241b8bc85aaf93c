// The screens on which reports are verified, and looked at in the field, each under its address.
import { lazyRouteComponent } from '@tanstack/react-router';
import { readPieceSearch, readSentBackSearch } from './field-check/search.ts';
import { readVerifySearch } from './search.ts';

export const VERIFYING = {
  path: '/xac-nhan',
  component: lazyRouteComponent(() => import('./VerifyPage.tsx'), 'VerifyPage'),
  validateSearch: readVerifySearch,
} as const;

export const FIELD_CHECKS = {
  path: '/xac-nhan/thuc-te',
  component: lazyRouteComponent(() => import('./field-check/FieldChecksPage.tsx'), 'FieldChecksPage'),
} as const;

export const FIELD_CHECK = {
  path: '/xac-nhan/thuc-te/$id',
  component: lazyRouteComponent(() => import('./field-check/FieldCheckPage.tsx'), 'FieldCheckPage'),
  validateSearch: readPieceSearch,
} as const;

export const FIELD_PIECES = {
  path: '/xac-nhan/thuc-te/viec',
  component: lazyRouteComponent(() => import('./field-check/FieldPiecesPage.tsx'), 'FieldPiecesPage'),
  validateSearch: readPieceSearch,
} as const;

export const SENT_BACK_WORK = {
  path: '/xac-nhan/thuc-te/tra-lai',
  component: lazyRouteComponent(() => import('./field-check/SentBackPage.tsx'), 'SentBackPage'),
  validateSearch: readSentBackSearch,
} as const;
