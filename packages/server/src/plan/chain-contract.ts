// The chain of documents, over the wire.
import { UNIT_KIND_NAMES } from '@sauro/core';
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
    summary: 'A document among those that it cites and those that cite it.',
    right: 'document.read',
    params: z.object({ id: z.uuid() }),
    result: z.object({
      center: z.string(),
      nodes: z.array(ChainNode),
      edges: z.array(ChainEdge),
    }),
  },
  listChainUnits: {
    method: 'GET',
    path: '/api/documents/:id/chain-units',
    summary:
      'Which units of a plan have issued a plan under it, counted by kind, and a stretch of those of one kind: all that hold work of it, before anything is issued all that would.',
    right: 'document.read',
    params: z.object({ id: z.uuid() }),
    query: z.object({
      kind: z.enum(UNIT_KIND_NAMES).optional(),
      /** Only those that have issued none. */
      open: z.literal('yes').optional(),
      offset: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    result: z.object({
      kinds: z.array(z.object({ kind: z.enum(UNIT_KIND_NAMES), all: z.number(), issued: z.number() })),
      /** Of the kind that is asked for; `document`: by which each carries the plan out, null where none has come. */
      items: z.array(z.object({ id: z.string(), name: z.string(), document: z.string().nullable() })),
    }),
  },
} as const satisfies Contract;
