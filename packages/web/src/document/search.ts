// What stands in the address of the list of documents.
export type DocumentsSearch = { readonly q?: string };

export function readDocumentsSearch({ q }: Record<string, unknown>): DocumentsSearch {
  // The router takes "57" for a number; a person looking for a document by its number means the text.
  return typeof q === 'string' || typeof q === 'number' ? textOf(String(q)) : {};
}

function textOf(q: string): DocumentsSearch {
  return q === '' ? {} : { q };
}
