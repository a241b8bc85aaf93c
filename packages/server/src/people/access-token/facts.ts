// What can happen to access tokens, as facts of the ledger. Neither a token nor its hash stands in them.
import type { Id, PersonId, Right, UnitId } from '@sauro/core';
import type { Action } from '../../kit/ledger.ts';
import * as queries from './queries.ts';

export type AccessTokenId = Id<'accessToken'>;
export type TokenMode = 'read' | 'write';

export type NewToken = {
  readonly person: PersonId;
  readonly name: string;
  readonly mode: TokenMode;
  readonly rights: readonly Right[];
  readonly unit: UnitId | null;
  readonly until: string;
};

export const tokenMade: Action<'accessToken', NewToken, { readonly tokenHash: Buffer }> = {
  kind: 'accessToken.made',
  apply: (cx, { subject, data }, { tokenHash }) => queries.insertToken(cx, { id: subject, ...data, tokenHash }),
};

export const tokenRevoked: Action<'accessToken', { readonly person: PersonId }> = {
  kind: 'accessToken.revoked',
  apply: (cx, { subject }) => queries.revokeToken(cx, subject),
};
