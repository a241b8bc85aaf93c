// The calls of access tokens, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { addressOf, call } from '../../client.ts';

type Tokens = typeof contract.tokens;

export type Token = Answer<Tokens['listTokens']>['items'][number];
export type TokenOfAll = Answer<Tokens['listTokensOfAll']>['items'][number];
export type NewToken = Request<Tokens['makeToken']>['body'];
export type MadeToken = Answer<Tokens['makeToken']>;

export function listTokens(): Promise<Answer<Tokens['listTokens']>> {
  return call('GET', '/api/account/tokens');
}

export function makeToken(token: NewToken): Promise<MadeToken> {
  return call('POST', '/api/account/tokens', token);
}

export function revokeToken(id: string): Promise<void> {
  return call('DELETE', `/api/account/tokens/${encodeURIComponent(id)}`);
}

export function listTokensOfAll(offset: number): Promise<Answer<Tokens['listTokensOfAll']>> {
  return call('GET', addressOf('/api/tokens', { offset }));
}

export function revokeTokenOf(id: string): Promise<void> {
  return call('DELETE', `/api/tokens/${encodeURIComponent(id)}`);
}
