// How often one may try to sign in. Counted before the password is looked at and in a transaction of its own, so that a
// hundred tries at once count as a hundred; kept in the database, so that a restart or a second process forgets nothing.
import { createHash } from 'node:crypto';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import * as sessions from './queries-session.ts';

const MINUTES = 15;
/** A person mistypes; a whole office shares one address. */
const OF_ACCOUNT = 8;
const OF_ADDRESS = 60;

export type Attempt = { readonly username: string; readonly address: string };

export async function countAttempt(system: System, acting: Acting, attempt: Attempt): Promise<void> {
  const minutes = await transact(system, acting, async (cx) =>
    Math.max(
      await minutesToWait(cx, addressKey(attempt.address), OF_ADDRESS),
      await minutesToWait(cx, accountKey(attempt.username), OF_ACCOUNT),
    ),
  );
  if (minutes > 0) throw new Problem('session.throttled', { minutes });
}

/** A try that succeeded counts against nobody. */
export async function forgetAttempt(cx: Cx, attempt: Attempt): Promise<void> {
  // The address first, as it is counted: in another order two would wait for each other.
  await sessions.takeBackTry(cx, addressKey(attempt.address));
  await sessions.forgetTries(cx, accountKey(attempt.username));
}

async function minutesToWait(cx: Cx, key: string, limit: number): Promise<number> {
  const { tries, since } = await sessions.countTry(cx, { key, since: stretchBefore(cx.now) });
  if (tries <= limit) return 0;
  return Math.max(1, Math.ceil((since.getTime() - stretchBefore(cx.now).getTime()) / 60_000));
}

/** A try before that instant counts no more. */
export function stretchBefore(now: Date): Date {
  return new Date(now.getTime() - MINUTES * 60_000);
}

function accountKey(username: string): string {
  return keyOf(`account ${username}`);
}

function addressKey(address: string): string {
  return keyOf(`address ${address}`);
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
