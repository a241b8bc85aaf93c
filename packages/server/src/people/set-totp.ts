// An authenticator application is set up: a secret is shown, and counts once a code of it has come back.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Exchange } from '../kit/http/exchange.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Seal } from '../kit/seal.ts';
import type { Cx, System } from '../kit/system.ts';
import { beginCeremony, type Ceremony, endCeremony, getCeremony } from './ceremony.ts';
import { findTotp } from './queries-factor.ts';
import { getPasswords } from './queries-password.ts';
import { makeFirstCodes } from './recovery-codes.ts';
import { totpSet } from './sign-in-actions.ts';
import { addressOf, newSecret, openSecret, sealSecret, stepOf } from './totp.ts';
import { countAttempt, forgetAttempt } from './tries.ts';

/** `address` is what the square code holds: otpauth://totp/… */
export async function beginTotp(
  cx: Cx,
  person: PersonId,
  exchange: Exchange,
  seal: Seal,
): Promise<{ readonly secret: string; readonly address: string }> {
  if ((await findTotp(cx, person)) !== undefined) throw new Problem('totp.exists');
  const secret = newSecret();
  const sealed = sealSecret(seal, secret, { tenant: cx.acting.tenant, person });
  await beginCeremony(cx, exchange, { kind: 'totp', person, data: { secret: sealed.toString('base64') } });
  const { username } = await getPasswords(cx, person);
  return { secret, address: addressOf(secret, username) };
}

type Set = { readonly ceremony: Ceremony<'totp'>; readonly sealed: Buffer; readonly step: number };
type Given = { readonly person: PersonId; readonly code: string; readonly exchange: Exchange };

/** A code that is mistyped may be typed again: the secret waits. */
export async function checkFirstCode(
  system: System,
  acting: Acting,
  { person, code, exchange }: Given,
  seal: Seal,
): Promise<Set> {
  await countAttempt(system, acting, { door: 'second', who: person, address: exchange.address });
  const ceremony = await transact(system, acting, (cx) => getCeremony(cx, exchange.step, 'totp'));
  const sealed = Buffer.from(ceremony.data.secret, 'base64');
  const secret = openSecret(seal, sealed, { tenant: acting.tenant, person });
  const step = secret === undefined ? undefined : stepOf(secret, code, system.clock());
  if (step === undefined) throw new Problem('second.wrong');
  return { ceremony, sealed, step };
}

/** The recovery codes where these are the first. */
export async function setTotp(
  cx: Cx,
  { ceremony, sealed, step }: Set,
  { person, exchange }: Omit<Given, 'code'>,
): Promise<readonly string[] | null> {
  await endCeremony(cx, ceremony.id);
  if ((await findTotp(cx, person)) !== undefined) throw new Problem('totp.exists');
  await forgetAttempt(cx, { door: 'second', who: person, address: exchange.address });
  await record(cx, totpSet, { subject: person, data: {}, aside: { secret: sealed, step } });
  return makeFirstCodes(cx, person);
}
