// Passkeys in the browser: what it can do here, and its answers as the server takes them.
import type * as Library from '@simplewebauthn/browser';
import type { AccountState, addPasskey, NewQuestion, PasskeyAnswer, Question } from './calls.ts';

/** Loaded when a passkey is first used: most people sign in without one. */
let library: typeof Library | undefined;

async function loaded(): Promise<typeof Library> {
  return (library ??= await import('@simplewebauthn/browser'));
}

/** A passkey belongs to a name: browsers make none for a bare IP address, and none where the way is not safe. */
export function canUsePasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis && !/^[\d.]+$|^\[/.test(location.hostname);
}

/** The person closed the browser's window, or let its time pass: no fault, nothing happened. */
export function isCancelled(error: unknown): boolean {
  if (library !== undefined && error instanceof library.WebAuthnError) return true;
  return error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError');
}

/** This device holds one of the passkeys that are there already. */
export function isHereAlready(error: unknown): boolean {
  if (library === undefined || !(error instanceof library.WebAuthnError)) return false;
  return error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
}

export async function answer(question: Question): Promise<PasskeyAnswer> {
  const { id, rawId, type, response } = await (await loaded()).startAuthentication({ optionsJSON: question });
  return { id, rawId, type, response, clientExtensionResults: {} };
}

type NewAnswer = Parameters<typeof addPasskey>[0]['response'];

export async function createPasskey(question: NewQuestion): Promise<NewAnswer> {
  const { id, rawId, type, response } = await (await loaded()).startRegistration({ optionsJSON: question });
  const { clientDataJSON, attestationObject, transports } = response;
  const named = transports === undefined ? {} : { transports };
  return { id, rawId, type, response: { clientDataJSON, attestationObject, ...named }, clientExtensionResults: {} };
}

export type Passkey = AccountState['passkeys'][number];
