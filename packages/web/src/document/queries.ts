// What the screens ask of the documents.
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { type Document, getDocument, listBringingUnits, listDocuments, listPlansOfDocuments } from '../client.ts';

/** A page takes some five seconds: asked more often, there is nothing new. */
const WHILE_READING_MS = 2500;

function whileReading(documents: readonly Document[]): number | false {
  return documents.some(({ state }) => state === 'reading') && WHILE_READING_MS;
}

export function documentsQuery(q: string) {
  return infiniteQueryOptions({
    queryKey: ['documents', 'list', q],
    queryFn: ({ pageParam }) => listDocuments({ q, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => whileReading(state.data?.pages.flatMap(({ items }) => items) ?? []),
  });
}

export function documentQuery(id: string) {
  return queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: () => getDocument(id),
    refetchInterval: ({ state }) => whileReading(state.data ? [state.data] : []),
  });
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

/** For which units a person may bring documents; the first is taken where she names none. */
export function bringingUnitsQuery(person: string | null) {
  return queryOptions({
    queryKey: ['bringing-units', person],
    queryFn: async () => (await listBringingUnits()).units,
    staleTime: 60_000,
  });
}
