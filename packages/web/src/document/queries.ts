// What the screens ask of the documents.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getDocument, listDocuments } from '../client.ts';

export function documentsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['documents', 'list', q],
    queryFn: ({ pageParam }) => listDocuments({ q, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export function documentQuery(id: string) {
  return queryOptions({ queryKey: ['documents', 'one', id], queryFn: () => getDocument(id) });
}
