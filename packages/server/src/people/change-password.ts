// Changing one's own password: with the current one, which is tried as seldom as at the door.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { SessionId } from '../kit/http/exchange.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { passwordChanged } from './actions.ts';
import { hashPassword, isPassword } from './password.ts';
import * as queries from './queries.ts';
import { type Attempt, countAttempt, forgetAttempt } from './tries.ts';

export type Passwords = { readonly current: string; readonly next: string };

export type Hashes = { readonly held: string; readonly next: string };

/** The hashes of both, where the current one is right. Outside any transaction: hashing takes its time. */
export async function checkChange(
  system: System,
  acting: Acting,
  asked: Passwords & { readonly person: PersonId; readonly address: string },
): Promise<Hashes> {
  if (asked.current === asked.next) throw new Problem('password.same');
  await countAttempt(system, acting, attemptOf(asked));
  const held = await transact(system, acting, (cx) => queries.getPasswordHash(cx, asked.person));
  if (!(await isPassword(asked.current, held))) throw new Problem('password.wrong');
  return { held, next: await hashPassword(asked.next) };
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
  return { username: person, address };
}
