// Where a hit leads: to the thing itself, or to the nearest place that shows it.
import { type LinkProps, linkOptions } from '@tanstack/react-router';
import type { Hit } from './calls.ts';

export type HitPlace = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** `q` narrows the register to the words that were sought, so that what is like the task stands beside it. */
export function placeOf(hit: Hit, q: string): HitPlace {
  switch (hit.kind) {
    case 'task':
      return linkOptions({ to: '/nhiem-vu', search: { q, task: hit.id } });
    case 'unit':
      return linkOptions({ to: '/nhiem-vu', search: { unit: hit.id } });
    case 'passage':
      return linkOptions({ to: '/van-ban/$id', params: { id: hit.id }, search: { block: hit.part } });
    case 'document':
      return linkOptions({ to: '/van-ban/$id', params: { id: hit.id }, search: {} });
    case 'target':
      return linkOptions({ to: '/van-ban/$id', params: { id: hit.document ?? '' }, search: {} });
  }
}
