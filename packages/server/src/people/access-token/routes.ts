// Access tokens, answered.
import type { z } from 'zod';
import { routes } from '../../kit/http/serve.ts';
import { signedInPerson } from '../caller.ts';
import { mustReachAll } from '../reach.ts';
import { TokenLine, tokensContract } from './contract.ts';
import type { AccessTokenId } from './facts.ts';
import { makeToken } from './make-token.ts';
import { listAllTokens, listTokensOf } from './queries.ts';
import { revokeToken, revokeTokenOf } from './revoke-token.ts';

export const tokensRoutes = routes(tokensContract, {
  listTokens: async (cx) => ({ items: (await listTokensOf(cx, signedInPerson(cx.acting))).map(lineOf) }),
  makeToken: (cx, { body }) => makeToken(cx, signedInPerson(cx.acting), body),
  revokeToken: (cx, { params }) => revokeToken(cx, signedInPerson(cx.acting), params.id as AccessTokenId),
  listTokensOfAll: async (cx, { query }) => {
    await mustReachAll(cx, 'people.manage');
    const { rows, total } = await listAllTokens(cx, query);
    return { items: rows.map((row) => ({ ...lineOf(row), person: { id: row.person, name: row.personName } })), total };
  },
  revokeTokenOf: (cx, { params }) => revokeTokenOf(cx, params.id as AccessTokenId),
});

type Row = Awaited<ReturnType<typeof listTokensOf>>[number];

function lineOf({ id, name, mode, rights, unit, unitName, madeAt, expiresAt, usedOn }: Row): z.input<typeof TokenLine> {
  return {
    id,
    name,
    mode: TokenLine.shape.mode.parse(mode),
    // A right that this version does not know any more opens nothing, and is not told.
    rights: rights.filter((right) => isKnown(right)) as z.input<typeof TokenLine>['rights'],
    unit: unit === null ? null : { id: unit, name: unitName ?? '' },
    madeAt: madeAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    usedOn,
  };
}

function isKnown(right: string): boolean {
  return TokenLine.shape.rights.element.safeParse(right).success;
}
