// What stands in the address of a list of units or of people; `on`: the day on which the tree is looked at; `headless`: units
// alone that have no named head.
import { isPlainDate } from '@sauro/core';

export type ListSearch = {
  readonly q?: string;
  readonly unit?: string;
  readonly on?: string;
  readonly headless?: 'yes';
};

export function readListSearch({ q, unit, on, headless }: Record<string, unknown>): ListSearch {
  return {
    ...((typeof q === 'string' || typeof q === 'number') && q !== '' ? { q: String(q) } : {}),
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(headless === 'yes' ? { headless } : {}),
    ...(typeof on === 'string' && isPlainDate(on) ? { on } : {}),
  };
}
