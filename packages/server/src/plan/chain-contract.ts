// The chain of documents, over the wire.
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';

export const ChainNode = z.object({
  /** Of the document we hold; for one that we do not hold, its key. */
  id: z.string(),
  held: z.boolean(),
  kind: z.string().nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  issuedOn: z.string().nullable(),
  plan: z.string().nullable(),
});
export const ChainEdge = z.object({
  from: z.string(),
  to: z.string(),
  relation: z.enum(['amends', 'implements', 'basis', 'mentions']),
});

export const chainContract = {
  getChain: {
    method: 'GET',
    path: '/api/documents/:id/chain',
    summary:
      'A document among those that it cites and those that cite it, and which units have issued a plan under it.',
    right: 'document.read',
    params: z.object({ id: z.uuid() }),
    result: z.object({
      center: z.string(),
      nodes: z.array(ChainNode),
      edges: z.array(ChainEdge),
      /** Units that the plan names, with the document by which each carries it out; null where none has come. */
      units: z.array(z.object({ id: z.string(), name: z.string(), document: z.string().nullable() })),
    }),
  },
} as const satisfies Contract;
