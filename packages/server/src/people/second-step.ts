// The second step of signing in: after a password that was right, one of the person's factors. Also a passkey by itself.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import type { Exchange } from '../kit/http/exchange.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { beginCeremony, type Ceremony, endCeremony, getCeremony, keepChallenge, takeCeremony } from './ceremony.ts';
import type { CurrentSession } from './contract.ts';
import type { Proof } from './contract-proof.ts';
import { askForProof } from './passkeys.ts';
import { checkAnyPasskey, checkFactor, type Proven, useFactor } from './prove.ts';
import { listPasskeys } from './queries-factor.ts';
import { openSession, type SignInWay } from './sign-in.ts';
import { countAttempt, forgetAttempt } from './tries.ts';

type Second = { readonly person: PersonId; readonly ceremony: Ceremony<'second'>; readonly proven: Proven };

export async function checkSecond(
  system: System,
  acting: Acting,
  { proof, exchange, way }: { readonly proof: Proof; readonly exchange: Exchange; readonly way: SignInWay },
): Promise<Second> {
  const ceremony = await transact(system, acting, async (cx) => {
    const found = await getCeremony(cx, exchange.step, 'second');
    // A challenge is good for one answer.
    if (proof.way === 'passkey') await keepChallenge(cx, found, undefined);
    return found;
  });
  const person = personOf(ceremony);
  await countAttempt(system, acting, { door: 'second', who: person, address: exchange.address });
  const { challenge } = ceremony.data;
  const asked = challenge === undefined ? undefined : { challenge, origin: exchange.origin };
  return { person, ceremony, proven: await checkFactor(system, acting, { person, proof, seal: way.seal, asked }) };
}

export async function passSecond(
  cx: Cx,
  { person, ceremony, proven }: Second,
  exchange: Exchange,
  way: SignInWay,
): Promise<CurrentSession> {
  await endCeremony(cx, ceremony.id);
  await useFactor(cx, person, proven);
  await forgetAttempt(cx, { door: 'second', who: person, address: exchange.address });
  return openSession(cx, { person, by: ceremony.data.by, second: proven.way }, exchange, way);
}

export async function askSecondPasskey(cx: Cx, exchange: Exchange) {
  const ceremony = await getCeremony(cx, exchange.step, 'second');
  const question = await askForProof(exchange.origin, await listPasskeys(cx, personOf(ceremony)));
  await keepChallenge(cx, ceremony, question.challenge);
  return question;
}

/** Whoever holds one may answer: nothing tells whom there is. */
export async function askPasskey(cx: Cx, exchange: Exchange) {
  const question = await askForProof(exchange.origin, []);
  await beginCeremony(cx, exchange, { kind: 'passkey', person: null, data: { challenge: question.challenge } });
  return question;
}

type Entering = { readonly person: PersonId; readonly proven: Proven };

export async function checkEntry(
  system: System,
  acting: Acting,
  {
    response,
    exchange,
  }: { readonly response: Extract<Proof, { way: 'passkey' }>['response']; readonly exchange: Exchange },
): Promise<Entering> {
  await countAttempt(system, acting, { door: 'passkey', who: null, address: exchange.address });
  const { data } = await takeCeremony(system, acting, { step: exchange.step, kind: 'passkey' });
  return checkAnyPasskey(system, acting, { response, asked: { ...data, origin: exchange.origin } });
}

export async function enterByPasskey(
  cx: Cx,
  { person, proven }: Entering,
  exchange: Exchange,
  way: SignInWay,
): Promise<CurrentSession> {
  await useFactor(cx, person, proven);
  await forgetAttempt(cx, { door: 'passkey', who: null, address: exchange.address });
  return openSession(cx, { person, by: 'passkey' }, exchange, way);
}

function personOf({ person }: Ceremony<'second'>): PersonId {
  if (person === null) throw new Problem('step.gone');
  return person;
}
