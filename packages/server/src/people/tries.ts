// How often one may try to prove who one is, at any door. Counted before anything is looked at and in a transaction of its
// own, so that a hundred tries at once count as a hundred; kept in the database, so that a restart or a second process
// forgets nothing.
import { createHash } from 'node:crypto';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import * as sessions from './queries-session.ts';

const MINUTES = 15;
/** A person mistypes; a whole office shares one address. */
const OF_ADDRESS = 60;
const BEGINNINGS_OF_ADDRESS = 300;
/** A code has six figures, three of which are right at any time: five tries in a stretch leave 1 chance in 700 a day. */
const OF_DOOR = { account: 8, proof: 8, second: 5, passkey: 8, oidc: 8 } as const;

export type Door = keyof typeof OF_DOOR;

/** `who` is tried: a username at the account's door, else a person; null where it is not known before it has succeeded. */
export type Attempt = { readonly door: Door; readonly who: string | null; readonly address: string };

export async function countAttempt(system: System, acting: Acting, attempt: Attempt): Promise<void> {
  const { door, who, address } = attempt;
  const minutes = await transact(system, acting, async (cx) =>
    Math.max(
      await minutesToWait(cx, addressKey(address), OF_ADDRESS),
      who === null ? 0 : await minutesToWait(cx, doorKey(door, who), OF_DOOR[door]),
    ),
  );
  if (minutes === 0) return;
  system.log.warn('a door is closed for a while', { what: door, address });
  throw new Problem(door === 'second' ? 'second.throttled' : 'session.throttled', { minutes });
}

/** Who has not signed in and begins a ceremony makes a row: many people of one office may, a flood may not. */
export async function countBeginning(system: System, acting: Acting, address: string): Promise<void> {
  const minutes = await transact(system, acting, (cx) =>
    minutesToWait(cx, keyOf(`beginning ${address}`), BEGINNINGS_OF_ADDRESS),
  );
  if (minutes > 0) throw new Problem('session.throttled', { minutes });
}

/** A try that succeeded counts against nobody. */
export async function forgetAttempt(cx: Cx, { door, who, address }: Attempt): Promise<void> {
  // The address first, as it is counted: in another order two would wait for each other.
  await sessions.takeBackTry(cx, addressKey(address));
  if (who !== null) await sessions.forgetTries(cx, doorKey(door, who));
}

/** Whoever manages her has looked who it is: what was tried before at that door counts no more. */
export async function forgetTriesAt(cx: Cx, door: Door, who: string): Promise<void> {
  await sessions.forgetTries(cx, doorKey(door, who));
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

function doorKey(door: Door, who: string): string {
  return keyOf(`${door} ${who}`);
}

function addressKey(address: string): string {
  return keyOf(`address ${address}`);
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
