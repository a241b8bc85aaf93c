// What this screen asks: the reading of a document. It never changes once it is there.
import { queryOptions } from '@tanstack/react-query';
import { getReading } from '../client.ts';

export function readingQuery(id: string) {
  return queryOptions({
    queryKey: ['readings', id],
    queryFn: () => getReading(id),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
