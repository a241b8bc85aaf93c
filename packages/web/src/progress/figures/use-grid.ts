// The pages of a grid as one.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { GridQuery } from './calls.ts';
import { gridQuery } from './queries.ts';

export function useGrid(plan: string, query: GridQuery) {
  return useInfiniteQuery({
    ...gridQuery(plan, query),
    select: ({ pages }) => {
      const [first] = pages;
      return {
        items: pages.flatMap(({ items }) => items),
        cells: pages.flatMap(({ cells }) => cells),
        targets: first?.targets ?? [],
        tasks: first?.tasks ?? [],
        periods: first?.periods ?? [],
        total: first?.total ?? 0,
      };
    },
  });
}
