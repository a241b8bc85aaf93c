// What the screens ask of the documents.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getDocument, listDocuments, listPlansOfDocuments } from '../client.ts';

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

/** The plans that documents have become, by the id of the document. */
export function plansOfQuery(documents: readonly string[]) {
  return queryOptions({
    queryKey: ['plans', 'of-documents', documents],
    queryFn: async () => {
      const { items } = await listPlansOfDocuments(documents);
      return new Map(items.map(({ document, plan }) => [document, plan]));
    },
    enabled: documents.length > 0,
  });
}
