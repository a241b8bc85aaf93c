// What an administrator does for somebody who cannot sign in, or whose account is in other hands: within her own units
// only, or an administrator of a department would hold the whole province.
import type { PersonId } from '@sauro/core';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import { hashPassword } from './password.ts';
import { getActor } from './queries.ts';
import { findAccountState } from './queries-password.ts';
import { reachesAll, reachesEvery } from './reach.ts';
import { randomWord } from './recovery-codes.ts';
import { passwordReset, secondFactorReset, sessionsEnded } from './sign-in-actions.ts';
import { forgetTriesAt } from './tries.ts';

/** Long enough to be handed over after a weekend. */
const HOURS = 72;

/** Until when a password opens that somebody else has made. */
export function oneTimeUntil(now: Date): string {
  return new Date(now.getTime() + HOURS * 3_600_000).toISOString();
}

export type OneTime = { readonly password: string; readonly passwordHash: string };

/** To be read out over a telephone: 60 random bits. */
export async function newOneTime(): Promise<OneTime> {
  const password = [randomWord(4), randomWord(4), randomWord(4)].join('-');
  return { password, passwordHash: await hashPassword(password) };
}

export async function resetPassword(
  cx: Cx,
  person: PersonId,
  { password, passwordHash }: OneTime,
): Promise<{ readonly password: string; readonly until: string }> {
  const { username } = await mustReachAccount(cx, person);
  const until = oneTimeUntil(cx.now);
  await record(cx, passwordReset, { subject: person, data: { until }, aside: { passwordHash } });
  // She has likely tried too often already, and has to give this one twice: at the door, and for its change.
  await forgetTriesAt(cx, 'account', username);
  await forgetTriesAt(cx, 'proof', person);
  return { password, until };
}

export async function resetSecondFactor(cx: Cx, person: PersonId): Promise<void> {
  await mustReachAccount(cx, person);
  await record(cx, secondFactorReset, { subject: person, data: {} });
  await forgetTriesAt(cx, 'second', person);
}

export async function endSessionsOf(cx: Cx, person: PersonId): Promise<void> {
  await mustReachAccount(cx, person);
  await record(cx, sessionsEnded, { subject: person, data: { keeps: null } });
}

async function mustReachAccount(cx: Cx, person: PersonId): Promise<{ readonly username: string }> {
  const account = await findAccountState(cx, person);
  if (account === undefined) throw new Problem('record.not-found');
  await mustReachPerson(cx, person);
  return account;
}

/** All that she may act with is in reach, what she exercises for others too; who holds nothing is left to the top. */
export async function mustReachPerson(cx: Cx, person: PersonId): Promise<void> {
  if (!(await reachesPerson(cx, person))) throw new Problem('person.out-of-reach');
}

export async function reachesPerson(cx: Cx, person: PersonId): Promise<boolean> {
  const units = (await getActor(cx, person)).offices.map(({ unit }) => unit);
  return units.length === 0 ? reachesAll(cx, 'people.manage') : reachesEvery(cx, 'people.manage', units);
}
