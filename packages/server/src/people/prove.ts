// A proof besides the password: a code of the application, a recovery code, a passkey. It is checked outside any
// transaction and used inside one; used twice, it is refused the second time.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Seal } from '../kit/seal.ts';
import type { Cx, System } from '../kit/system.ts';
import type { Proof } from './contract-proof.ts';
import { type Asked, checkProof } from './passkeys.ts';
import { findPasskey, findTotp, countRecoveryCodes, listPasskeys, type PasskeyId } from './queries-factor.ts';
import { hashOfCode } from './recovery-codes.ts';
import { type Factor, passkeyUsed, recoveryCodeUsed, totpUsed } from './sign-in-actions.ts';
import { openSecret, stepOf } from './totp.ts';

/** What was found right, and has yet to be used. */
export type Proven =
  | { readonly way: 'totp'; readonly step: number }
  | { readonly way: 'recovery'; readonly hash: Buffer }
  | { readonly way: 'passkey'; readonly passkey: PasskeyId; readonly counter: number };

type Question = {
  readonly person: PersonId;
  readonly proof: Proof;
  readonly seal: Seal;
  /** What a passkey was asked; undefined where none was. */
  readonly asked: Asked | undefined;
};

/** Throws `second.wrong` or `passkey.wrong`. The try was counted before. */
export async function checkFactor(system: System, acting: Acting, question: Question): Promise<Proven> {
  const { proof, person } = question;
  switch (proof.way) {
    case 'totp':
      return { way: 'totp', step: await checkTotp(system, acting, { ...question, code: proof.code }) };
    case 'recovery':
      // Whether it is there is asked when it is used: one look, one answer.
      return { way: 'recovery', hash: hashOfCode(proof.code) };
    case 'passkey':
      return checkPasskey(system, acting, { asked: question.asked, response: proof.response, person });
  }
}

export async function useFactor(cx: Cx, person: PersonId, proven: Proven): Promise<void> {
  switch (proven.way) {
    case 'totp':
      await record(cx, totpUsed, { subject: person, data: {}, aside: { step: proven.step } });
      return;
    case 'recovery':
      await record(cx, recoveryCodeUsed, { subject: person, data: {}, aside: { hash: proven.hash } });
      return;
    case 'passkey': {
      const { passkey, counter } = proven;
      await record(cx, passkeyUsed, { subject: person, data: { passkey }, aside: { counter } });
    }
  }
}

/** What the person can prove herself by besides the password; empty where she has no second factor. */
export async function listFactors(cx: Cx, person: PersonId): Promise<readonly Factor[]> {
  const hasTotp = (await findTotp(cx, person)) !== undefined;
  const hasPasskey = (await listPasskeys(cx, person)).length > 0;
  if (!hasTotp && !hasPasskey) return [];
  const hasCodes = (await countRecoveryCodes(cx, person)) > 0;
  return [
    ...(hasTotp ? (['totp'] as const) : []),
    ...(hasPasskey ? (['passkey'] as const) : []),
    ...(hasCodes ? (['recovery'] as const) : []),
  ];
}

async function checkTotp(
  system: System,
  acting: Acting,
  { person, code, seal }: { readonly person: PersonId; readonly code: string; readonly seal: Seal },
): Promise<number> {
  const totp = await transact(system, acting, (cx) => findTotp(cx, person));
  if (totp === undefined) throw new Problem('second.wrong');
  const secret = openSecret(seal, totp.secret, { tenant: acting.tenant, person });
  if (secret === undefined) throw new Problem('totp.unreadable');
  const step = stepOf(secret, code, system.clock());
  if (step === undefined || step <= totp.lastStep) throw new Problem('second.wrong');
  return step;
}

type Signed = {
  readonly response: Extract<Proof, { way: 'passkey' }>['response'];
  readonly asked: Asked | undefined;
};

async function checkPasskey(
  system: System,
  acting: Acting,
  { person, response, asked }: Signed & { readonly person: PersonId },
): Promise<Proven> {
  if (asked === undefined) throw new Problem('step.gone');
  const found = await checkAnyPasskey(system, acting, { response, asked });
  if (found.person !== person) throw new Problem('passkey.wrong');
  return found.proven;
}

/** Whose it is, too: for who signs in by it alone. */
export async function checkAnyPasskey(
  system: System,
  acting: Acting,
  { response, asked }: { readonly response: Signed['response']; readonly asked: Asked },
): Promise<{ readonly person: PersonId; readonly proven: Proven }> {
  const passkey = await transact(system, acting, (cx) => findPasskey(cx, response.id));
  if (passkey === undefined) throw new Problem('passkey.wrong');
  const counter = await checkProof(response, passkey, asked);
  return { person: passkey.person, proven: { way: 'passkey', passkey: passkey.id, counter } };
}
