// Access tokens over the wire: one's own, and those of the body for who answers for all of it.
import { RIGHTS } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../../kit/contract.ts';

export const TOKEN_MODES = ['read', 'write'] as const;
export const DEFAULT_DAYS = 90;
export const MOST_DAYS = 365;

const byId = z.object({ id: z.uuid() });

export const TokenLine = z.object({
  id: z.string(),
  name: z.string(),
  mode: z.enum(TOKEN_MODES),
  rights: z.array(z.enum(RIGHTS)),
  /** It reaches no further than this unit and those below; null: as far as its person. */
  unit: z.object({ id: z.string(), name: z.string() }).nullable(),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  usedOn: z.string().nullable(),
});

export const tokensContract = {
  listTokens: {
    method: 'GET',
    path: '/api/account/tokens',
    summary: 'The own access tokens that can still be used, the newest first.',
    right: 'signed-in',
    result: z.object({ items: z.array(TokenLine) }),
  },
  makeToken: {
    method: 'POST',
    path: '/api/account/tokens',
    summary: 'Makes an access token; it is shown this once.',
    right: 'signed-in',
    proof: 'fresh',
    body: z.object({
      name: z.string().trim().min(1).max(60),
      mode: z.enum(TOKEN_MODES),
      rights: z.array(z.enum(RIGHTS)).min(1),
      unit: z.uuid().nullable().default(null),
      days: z.number().int().min(1).max(MOST_DAYS).default(DEFAULT_DAYS),
    }),
    result: z.object({ id: z.string(), token: z.string(), expiresAt: z.iso.datetime() }),
    status: 201,
  },
  revokeToken: {
    method: 'DELETE',
    path: '/api/account/tokens/:id',
    summary: 'Revokes one of the own access tokens.',
    right: 'signed-in',
    params: byId,
  },
  listTokensOfAll: {
    method: 'GET',
    path: '/api/tokens',
    summary: 'Access tokens of the body that can still be used, for who manages all of it; the newest first.',
    right: 'people.manage',
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(100),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    result: z.object({
      items: z.array(TokenLine.extend({ person: z.object({ id: z.string(), name: z.string() }) })),
      total: z.number(),
    }),
  },
  revokeTokenOf: {
    method: 'DELETE',
    path: '/api/tokens/:id',
    summary: 'Revokes an access token of somebody.',
    right: 'people.manage',
    proof: 'fresh',
    params: byId,
  },
} as const satisfies Contract;
