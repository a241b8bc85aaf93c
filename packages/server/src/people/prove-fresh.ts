// A proof within a session, for what is grave: the password, a code or a passkey, counted as at the door.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Exchange, SessionId } from '../kit/http/exchange.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { beginCeremony, takeCeremony } from './ceremony.ts';
import type { FreshProof, Proof } from './contract-proof.ts';
import { askForProof } from './passkeys.ts';
import { isPassword } from './password.ts';
import { checkFactor, listFactors, type Proven, useFactor } from './prove.ts';
import { listPasskeys } from './queries-factor.ts';
import { getPasswords, holdPasswordHash } from './queries-password.ts';
import type { SignInWay } from './sign-in.ts';
import { proved } from './sign-in-actions.ts';
import { type Attempt, countAttempt, forgetAttempt } from './tries.ts';

type Question = { readonly person: PersonId; readonly proof: FreshProof; readonly exchange: Exchange };
type Shown = Proven | { readonly way: 'password'; readonly passwordHash: string };

export async function checkFresh(
  system: System,
  acting: Acting,
  { person, proof, exchange }: Question,
  way: SignInWay,
): Promise<Shown> {
  await countAttempt(system, acting, attemptOf(person, proof.way, exchange));
  if (proof.way !== 'password') {
    const asked = proof.way === 'passkey' ? await takeQuestion(system, acting, exchange) : undefined;
    return checkFactor(system, acting, { person, proof: proof satisfies Proof, seal: way.seal, asked });
  }
  const { passwordHash } = await transact(system, acting, (cx) => getPasswords(cx, person));
  if (!(await isPassword(proof.password, passwordHash))) throw new Problem('password.wrong');
  return { way: 'password', passwordHash };
}

export async function proveFresh(
  cx: Cx,
  shown: Shown,
  {
    person,
    session,
    exchange,
  }: { readonly person: PersonId; readonly session: SessionId; readonly exchange: Exchange },
): Promise<void> {
  if (shown.way !== 'password') await useFactor(cx, person, shown);
  else if ((await holdPasswordHash(cx, person)) !== shown.passwordHash) throw new Problem('password.wrong');
  await forgetAttempt(cx, attemptOf(person, shown.way, exchange));
  await record(cx, proved, { subject: person, data: { session, by: shown.way } });
}

export async function askProofPasskey(cx: Cx, person: PersonId, exchange: Exchange) {
  const question = await askForProof(exchange.origin, await listPasskeys(cx, person));
  await beginCeremony(cx, exchange, { kind: 'proof', person, data: { challenge: question.challenge } });
  return question;
}

export async function listProofs(cx: Cx, person: PersonId): Promise<('password' | 'totp' | 'passkey')[]> {
  const factors = await listFactors(cx, person);
  return ['password', ...factors.filter((factor) => factor !== 'recovery')];
}

async function takeQuestion(system: System, acting: Acting, { step, origin }: Exchange) {
  const { data } = await takeCeremony(system, acting, { step, kind: 'proof' });
  return { challenge: data.challenge, origin };
}

/** A code is as easily guessed here as at the door: both are counted together. */
function attemptOf(person: PersonId, way: Shown['way'], { address }: Exchange): Attempt {
  return { door: way === 'password' ? 'proof' : 'second', who: person, address };
}
