// Search over everything, over the wire.
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

export const SEARCH_KINDS = ['document', 'passage', 'task', 'target', 'unit'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A text in pieces; `found` says which of them are what was sought. */
const Pieces = z.array(z.object({ text: z.string(), found: z.boolean() }));

export const SearchHit = z.object({
  kind: z.enum(SEARCH_KINDS),
  id: z.string(),
  /** Block of the document, for a passage. */
  part: z.number(),
  document: z.string().nullable(),
  title: Pieces,
  /** A stretch of its text, cut so that what was found lies in it. */
  snippet: Pieces,
});
export type SearchHit = z.output<typeof SearchHit>;

export const searchContract = {
  search: {
    method: 'GET',
    path: '/api/search',
    summary:
      'What has all the words, the last one as a beginning; with diacritics where they are typed, without where they are not.',
    right: 'document.read',
    query: z.object({
      q: z.string().trim().min(1).max(200),
      kind: z.enum(SEARCH_KINDS).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
    result: z.object({
      hits: z.array(SearchHit),
      /** How many of each kind; 1000 stands for that many or more. */
      counts: z.record(z.enum(SEARCH_KINDS), z.number()),
      /** Nothing had the diacritics as typed, so they were left aside. */
      folded: z.boolean(),
    }),
  },
  marks: {
    method: 'GET',
    path: '/api/search/marks',
    summary: 'Words typed without diacritics, with the ones that they most likely have; null where there is no guess.',
    right: 'signed-in',
    query: z.object({ q: z.string().trim().min(1).max(200) }),
    result: z.object({ text: z.string().nullable() }),
  },
} as const satisfies Contract;
