// The plans that documents have become, asked page by page as the documents come.
import { useQueries } from '@tanstack/react-query';
import type { Documents } from '../client.ts';
import { useCan } from '../session.tsx';
import { plansOfQuery } from './queries.ts';

export function usePlansOf(pages: readonly Documents[]): ReadonlyMap<string, string> {
  const mayRead = useCan('plan.read');
  return useQueries({
    queries: pages.map(({ items }) => {
      const query = plansOfQuery(items.filter(({ state }) => state === 'read').map(({ id }) => id));
      return { ...query, enabled: mayRead && items.length > 0 };
    }),
    combine: (answers) => new Map(answers.flatMap(({ data }) => [...(data ?? [])])),
  });
}
