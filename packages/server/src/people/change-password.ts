// Changing one's own password: with the current one, which is tried as seldom as at the door.
import { faultOfPassword, PASSWORD_LENGTH, PASSWORDS_REMEMBERED, type PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { SessionId } from '../kit/http/exchange.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { passwordChanged } from './actions.ts';
import { hashPassword, isPassword } from './password.ts';
import * as queries from './queries-password.ts';
import { type Attempt, countAttempt, forgetAttempt } from './tries.ts';

export type Passwords = { readonly current: string; readonly next: string };
export type Hashes = { readonly held: string; readonly next: string };

/** The hashes of both, where the current one is right and the next one is taken. Outside any transaction: hashing takes its time. */
export async function checkChange(
  system: System,
  acting: Acting,
  asked: Passwords & { readonly person: PersonId; readonly address: string },
): Promise<Hashes> {
  if (asked.current === asked.next) throw new Problem('password.same');
  await countAttempt(system, acting, attemptOf(asked));
  const held = await transact(system, acting, (cx) => queries.getPasswords(cx, asked.person));
  if (!(await isPassword(asked.current, held.passwordHash))) throw new Problem('password.wrong');
  await mustBeGood(asked.next, held);
  return { held: held.passwordHash, next: await hashPassword(asked.next) };
}

/** The rules are told first, for they cost nothing; that it was used before is told to its owner alone. */
async function mustBeGood(next: string, { username, passwordHash, past }: queries.Held): Promise<void> {
  const fault = faultOfPassword(next, username);
  if (fault !== undefined) throw new Problem(`password.${fault}`, { ...PASSWORD_LENGTH });
  for (const used of [passwordHash, ...past]) {
    if (await isPassword(next, used)) throw new Problem('password.used', { count: PASSWORDS_REMEMBERED });
  }
}

export async function changePassword(
  cx: Cx,
  { held, next }: Hashes,
  { person, session, address }: { readonly person: PersonId; readonly session: SessionId; readonly address: string },
): Promise<void> {
  // Changed elsewhere while this was checked: the password that was given is not the current one any more.
  if ((await queries.holdPasswordHash(cx, person)) !== held) throw new Problem('password.wrong');
  await forgetAttempt(cx, attemptOf({ person, address }));
  await record(cx, passwordChanged, { subject: person, data: { keeps: session }, aside: { passwordHash: next } });
}

function attemptOf({ person, address }: { readonly person: PersonId; readonly address: string }): Attempt {
  return { door: 'proof', who: person, address };
}
