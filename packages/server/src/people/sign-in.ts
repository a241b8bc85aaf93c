// Signing in: the try is counted, the proof checked outside any transaction, the session opened inside one. Whoever has a
// second factor is asked for it after the password; a passkey is both in one.
import type { PersonId } from '@sauro/core';
import { rightsOf } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Exchange, SessionId } from '../kit/http/exchange.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Seal } from '../kit/seal.ts';
import type { Cx, System } from '../kit/system.ts';
import { readAgent } from './agent.ts';
import { beginCeremony } from './ceremony.ts';
import type { CurrentSession, SignedIn } from './contract.ts';
import type { Oidc } from './oidc.ts';
import { isPassword } from './password.ts';
import { listFactors } from './prove.ts';
import * as queries from './queries.ts';
import { findAccountState, holdPasswordHash } from './queries-password.ts';
import { reachesAll } from './reach.ts';
import { type Factor, signedIn, type Way } from './sign-in-actions.ts';
import { newToken } from './token.ts';
import { countAttempt, forgetAttempt } from './tries.ts';

export type SessionWay = { readonly idleMinutes: number; readonly hours: number };
/** How one signs in: the length of sessions, the seal of the secrets, the provider where there is one. */
export type SignInWay = SessionWay & { readonly seal: Seal; readonly oidc: Oidc | null };

type Caller = Pick<Exchange, 'address' | 'agent' | 'session' | 'step' | 'keepToken' | 'keepStep' | 'dropStep'>;

/** Case and composition of a username do not matter: she types it on many keyboards. */
export function usernameOf(typed: string): string {
  return typed.normalize('NFC').toLowerCase();
}

type Given = { readonly username: string; readonly password: string; readonly address: string };

/** Who it is, or the one answer for all that can be wrong. */
export async function checkPassword(
  system: System,
  acting: Acting,
  { username, password, address }: Given,
): Promise<queries.Account> {
  await countAttempt(system, acting, { door: 'account', who: username, address });
  const account = await transact(system, acting, (cx) => queries.findAccount(cx, username));
  const right = await isPassword(password, account?.passwordHash);
  if (!account || !right) throw new Problem('session.wrong');
  return account;
}

/** The password was right. One that was changed since it was checked opens nothing any more. */
export async function enterByPassword(
  cx: Cx,
  account: queries.Account & { readonly username: string },
  caller: Caller,
  way: SessionWay,
): Promise<SignedIn> {
  const { person, passwordHash, oneTimeUntil, username } = account;
  if ((await holdPasswordHash(cx, person)) !== passwordHash) throw new Problem('session.wrong');
  if (oneTimeUntil !== null && oneTimeUntil <= cx.now) throw new Problem('password.expired');
  await forgetAttempt(cx, { door: 'account', who: username, address: caller.address });
  return enter(cx, { person, by: 'password' }, caller, way);
}

/** The first step is done. Opens the session, or asks for the second factor where the person has one. */
export async function enter(
  cx: Cx,
  { person, by }: { readonly person: PersonId; readonly by: 'password' | 'oidc' },
  caller: Caller,
  way: SessionWay,
): Promise<SignedIn> {
  const second = await listFactors(cx, person);
  if (second.length === 0) return openSession(cx, { person, by }, caller, way);
  await beginCeremony(cx, caller, { kind: 'second', person, data: { by } });
  return { second: [...second] };
}

type Entry = { readonly person: PersonId; readonly by: Way; readonly second?: Factor };

export async function openSession(
  cx: Cx,
  { person, ...entry }: Entry,
  caller: Caller,
  way: SessionWay,
): Promise<CurrentSession> {
  const token = newToken(cx.acting.tenant);
  const replaces: { replaces?: SessionId } = caller.session === null ? {} : { replaces: caller.session };
  await record(cx, signedIn, {
    subject: person,
    data: { session: newId<'session'>(), ...entry, ...replaces },
    aside: {
      tokenHash: token.hash,
      expiresAt: new Date(cx.now.getTime() + way.hours * 3_600_000),
      agent: readAgent(caller.agent),
    },
  });
  caller.keepToken(token.text, way.hours * 3600);
  if (caller.step !== undefined) caller.dropStep();
  return currentSession(cx, person, entry.by);
}

type Due = { readonly way: string | null; readonly oneTimeUntil: Date | null };
/** A password that somebody else has made is changed first; who came from the provider needs none of ours. */
export function isPasswordDue({ way, oneTimeUntil }: Due): boolean {
  return oneTimeUntil !== null && way !== 'oidc';
}

/** `way`: by what the session was opened; null where it is none, but a token. */
export async function currentSession(cx: Cx, person: PersonId, way: string | null): Promise<CurrentSession> {
  const profile = await queries.getProfile(cx, person);
  // Whoever has just come in does not act as herself yet; who acts by a token has no more than it was given.
  const { offices } = cx.acting.person === person ? cx.acting : await queries.getActor(cx, person);
  const account = await findAccountState(cx, person);
  return {
    ...profile,
    can: [...rightsOf({ offices })],
    managesAll: await reachesAll({ ...cx, acting: { ...cx.acting, offices } }, 'people.manage'),
    passwordIsDue: isPasswordDue({ way, oneTimeUntil: account?.oneTimeUntil ?? null }),
  };
}
