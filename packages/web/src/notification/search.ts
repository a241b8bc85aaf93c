// What stands in the address of the notices: of which kind, only new ones, and of which line each by itself.
import { isPlainDate, NOTICE_KINDS, type NoticeKind } from '@sauro/core';

export type NoticesSearch = {
  readonly kind?: NoticeKind;
  readonly only?: 'unseen';
  /** With `kind` and `day`: each notice of that line. */
  readonly plan?: string;
  readonly day?: string;
};

export function readNoticesSearch(search: Record<string, unknown>): NoticesSearch {
  const kind = NOTICE_KINDS.find((one) => one === search['kind']);
  const { plan, day } = search;
  const isLine = kind !== undefined && typeof plan === 'string' && typeof day === 'string' && isPlainDate(day);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(isLine ? { plan, day } : {}),
    ...(!isLine && search['only'] === 'unseen' ? { only: 'unseen' } : {}),
  };
}
