// Signing in: the try is counted, the password checked outside any transaction, the session opened inside one.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { signedIn } from './actions.ts';
import { isPassword } from './password.ts';
import * as queries from './queries.ts';
import { newToken } from './token.ts';
import { type Attempt, countAttempt, forgetAttempt } from './tries.ts';

export type SessionWay = { readonly idleMinutes: number; readonly hours: number };

/** Case and composition of a username do not matter: she types it on many keyboards. */
export function usernameOf(typed: string): string {
  return typed.normalize('NFC').toLowerCase();
}

/** Who it is, or the one answer for all that can be wrong. */
export async function checkPassword(
  system: System,
  acting: Acting,
  attempt: Attempt & { readonly password: string },
): Promise<PersonId> {
  await countAttempt(system, acting, attempt);
  const account = await transact(system, acting, (cx) => queries.findAccount(cx, attempt.username));
  const right = await isPassword(attempt.password, account?.passwordHash);
  if (!account || !right) throw new Problem('session.wrong');
  return account.person;
}

/** The token for the browser. */
export async function openSession(cx: Cx, person: PersonId, way: SessionWay & Attempt): Promise<string> {
  const token = newToken(cx.acting.tenant);
  const expiresAt = new Date(cx.now.getTime() + way.hours * 3_600_000);
  await forgetAttempt(cx, way);
  await record(cx, signedIn, {
    subject: person,
    data: { session: newId<'session'>() },
    aside: { tokenHash: token.hash, expiresAt },
  });
  return token.text;
}
