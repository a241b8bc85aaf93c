// Signing in: the try is counted, the password checked outside any transaction, the session opened inside one.
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { SessionId } from '../kit/http/exchange.ts';
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
): Promise<queries.Account> {
  await countAttempt(system, acting, attempt);
  const account = await transact(system, acting, (cx) => queries.findAccount(cx, attempt.username));
  const right = await isPassword(attempt.password, account?.passwordHash);
  if (!account || !right) throw new Problem('session.wrong');
  return account;
}

type Opening = SessionWay & Attempt & { readonly replaces: SessionId | null };

/** The token for the browser. A password that was changed since it was checked opens nothing any more. */
export async function openSession(cx: Cx, account: queries.Account, way: Opening): Promise<string> {
  const { person, passwordHash } = account;
  if ((await queries.holdPasswordHash(cx, person)) !== passwordHash) throw new Problem('session.wrong');
  const token = newToken(cx.acting.tenant);
  const expiresAt = new Date(cx.now.getTime() + way.hours * 3_600_000);
  await forgetAttempt(cx, way);
  await record(cx, signedIn, {
    subject: person,
    data: { session: newId<'session'>(), ...(way.replaces === null ? {} : { replaces: way.replaces }) },
    aside: { tokenHash: token.hash, expiresAt },
  });
  return token.text;
}
