// The calls of one's own account and of the other ways to sign in, typed by the contract.
import type { Answer, contract, Request } from '@sauro/server/contract';
import { call, type Session, type SignedIn } from '../client.ts';

type People = typeof contract.people;
type Account = typeof contract.account;

type Ways = Answer<People['signInWays']>;
export type Factor = Extract<SignedIn, { second: unknown }>['second'][number];
export type ProofWay = Answer<People['listProofs']>['ways'][number];
export type Question = Answer<People['askPasskey']>;
export type PasskeyAnswer = Request<People['signInByPasskey']>['body']['response'];
export type NewQuestion = Answer<Account['askNewPasskey']>;
export type AccountState = Answer<Account['getAccount']>;
export type OpenSession = Answer<Account['listSessions']>['items'][number];
type NewCodes = Answer<Account['setTotp']>;

export function getWays(): Promise<Ways> {
  return call('GET', '/api/sign-in-ways');
}

export function signInSecond(proof: Request<People['signInSecond']>['body']): Promise<Session> {
  return call('POST', '/api/session/second', proof);
}

export function askSecondPasskey(): Promise<Question> {
  return call('POST', '/api/session/second/passkey');
}

export function askPasskey(): Promise<Question> {
  return call('POST', '/api/session/passkey/question');
}

export function signInByPasskey(response: PasskeyAnswer): Promise<Session> {
  return call('POST', '/api/session/passkey', { response });
}

export function beginOidc(): Promise<Answer<People['beginOidc']>> {
  return call('POST', '/api/session/oidc/begin');
}

export function signInByOidc(search: string): Promise<SignedIn> {
  return call('POST', '/api/session/oidc', { search });
}

export function listProofs(): Promise<Answer<People['listProofs']>> {
  return call('GET', '/api/session/proofs');
}

export function askProofPasskey(): Promise<Question> {
  return call('POST', '/api/session/proof/passkey');
}

export function prove(proof: Request<People['prove']>['body']): Promise<void> {
  return call('POST', '/api/session/proof', proof);
}

export function changePassword(passwords: Request<People['changePassword']>['body']): Promise<void> {
  return call('PUT', '/api/session/password', passwords);
}

export function getAccount(): Promise<AccountState> {
  return call('GET', '/api/account');
}

export async function setEmail(email: string | null): Promise<void> {
  await call('PUT', '/api/account/email', { email });
}

export async function setPhone(phone: string | null): Promise<void> {
  await call('PUT', '/api/account/phone', { phone });
}

export function beginTotp(): Promise<Answer<Account['beginTotp']>> {
  return call('POST', '/api/account/totp/begin');
}

export function setTotp(code: string): Promise<NewCodes> {
  return call('POST', '/api/account/totp', { code });
}

export function removeTotp(): Promise<void> {
  return call('DELETE', '/api/account/totp');
}

export function makeRecoveryCodes(): Promise<Answer<Account['makeRecoveryCodes']>> {
  return call('POST', '/api/account/recovery-codes');
}

export function askNewPasskey(): Promise<NewQuestion> {
  return call('POST', '/api/account/passkeys/question');
}

export function addPasskey(passkey: Request<Account['addPasskey']>['body']): Promise<NewCodes> {
  return call('POST', '/api/account/passkeys', passkey);
}

export function removePasskey(id: string): Promise<void> {
  return call('DELETE', `/api/account/passkeys/${encodeURIComponent(id)}`);
}

export function listSessions(): Promise<Answer<Account['listSessions']>> {
  return call('GET', '/api/account/sessions');
}

export function endSession(id: string): Promise<void> {
  return call('DELETE', `/api/account/sessions/${encodeURIComponent(id)}`);
}

export function endOtherSessions(): Promise<void> {
  return call('DELETE', '/api/account/sessions');
}
