// Passkeys after WebAuthn: what the server asks of the browser, and whether the answer is right. The name that a passkey is
// bound to (the RP id) is the host under which people reach the system; a browser makes none for a bare IP address.
import type { PersonId } from '@sauro/core';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { Problem } from '../kit/problem.ts';
import type { NewPasskey, PasskeyId } from './queries-factor.ts';

const RP_NAME = 'Sáu Rõ';
const TIMEOUT_MS = 5 * 60_000;

type Known = { readonly credentialId: string; readonly transports: readonly string[] };

export function askForNew(
  origin: string,
  asked: {
    readonly person: PersonId;
    readonly username: string;
    readonly name: string;
    readonly known: readonly Known[];
  },
) {
  return generateRegistrationOptions({
    rpName: RP_NAME,
    rpID: rpIdOf(origin),
    // Says nothing of the person to whoever reads the device.
    userID: new Uint8Array(Buffer.from(asked.person.replaceAll('-', ''), 'hex')),
    userName: asked.username,
    userDisplayName: asked.name,
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: asked.known.map(toDescriptor),
    // Kept on the device, so that it opens without a username; with a finger or a PIN, so that it is two factors in one.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** `known`: those that may answer; none named where whoever holds one may. */
export function askForProof(origin: string, known: readonly Known[]) {
  return generateAuthenticationOptions({
    rpID: rpIdOf(origin),
    allowCredentials: known.map(toDescriptor),
    userVerification: 'required',
    timeout: TIMEOUT_MS,
  });
}

export type Asked = { readonly challenge: string; readonly origin: string };

export async function checkNew(
  response: RegistrationResponseJSON,
  { challenge, origin }: Asked,
): Promise<Omit<NewPasskey, 'id' | 'name'>> {
  const { registrationInfo } = await verified(() =>
    verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpIdOf(origin),
      requireUserVerification: true,
    }),
  );
  if (registrationInfo === undefined) throw new Problem('passkey.wrong');
  const { id, publicKey, counter } = registrationInfo.credential;
  return {
    credentialId: id,
    publicKey: Buffer.from(publicKey),
    counter,
    transports: registrationInfo.credential.transports ?? [],
  };
}

export type Keyed = Known & { readonly id: PasskeyId; readonly publicKey: Buffer; readonly counter: number };

/** What the device counts now. Throws `passkey.wrong` where the answer is another's, to another question, or a copy's. */
export async function checkProof(
  response: AuthenticationResponseJSON,
  passkey: Keyed,
  { challenge, origin }: Asked,
): Promise<number> {
  const { verified: isRight, authenticationInfo } = await verified(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpIdOf(origin),
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
        transports: [...passkey.transports],
      },
    }),
  );
  if (!isRight) throw new Problem('passkey.wrong');
  return authenticationInfo.newCounter;
}

/** The library throws for each thing that is not as it was asked for; to the person all of them mean the same. */
async function verified<T>(check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch {
    throw new Problem('passkey.wrong');
  }
}

function rpIdOf(origin: string): string {
  return new URL(origin).hostname;
}

function toDescriptor({ credentialId, transports }: Known) {
  return { id: credentialId, transports: [...transports] };
}
