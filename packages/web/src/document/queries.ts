// What the screens ask of the documents. While a document is being read it is asked again, until it is read or refused.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getDocument, listDocuments } from '../client.ts';

const ASK_AGAIN_MS = 1200;

export function documentsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['documents', 'list', q],
    queryFn: ({ pageParam }) => listDocuments({ q, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some((item) => item.state === 'reading')) ? ASK_AGAIN_MS : false,
  });
}

export function documentQuery(id: string) {
  return queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: () => getDocument(id),
    refetchInterval: ({ state }) => (state.data?.state === 'reading' ? ASK_AGAIN_MS : false),
  });
}
