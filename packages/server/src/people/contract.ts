// Signing in and out, over the wire.
import { RIGHTS, UNIT_KIND_NAMES } from '@sauro/core';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';
import { FreshProof, GivenPassword, PasskeyAnswer, Proof } from './contract-proof.ts';

export const CurrentSession = z.object({
  person: z.object({ id: z.string(), name: z.string(), username: z.string() }),
  offices: z.array(
    z.object({
      unit: z.object({ id: z.string(), code: z.string(), name: z.string(), kind: z.enum(UNIT_KIND_NAMES) }),
      /** Of ours or of the body's own. */
      role: z.string(),
    }),
  ),
  can: z.array(z.enum(RIGHTS)),
  /** Whether she manages the people of the whole body, and not only those of some units. */
  managesAll: z.boolean(),
  /** The password was given by an administrator: nothing else can be done before it is changed. */
  passwordIsDue: z.boolean(),
});
export type CurrentSession = z.output<typeof CurrentSession>;

/** The password was right, and one of these is still to be shown. */
export const SecondStep = z.object({ second: z.array(z.enum(['totp', 'passkey', 'recovery'])) });
export const SignedIn = z.union([CurrentSession, SecondStep]);
export type SignedIn = z.output<typeof SignedIn>;

/** What goes to the browser's own interface as it is. */
export const PasskeyQuestion = z.custom<PublicKeyCredentialRequestOptionsJSON>();

export const peopleContract = {
  signInWays: {
    method: 'GET',
    path: '/api/sign-in-ways',
    summary: 'How one can sign in here besides the password.',
    right: 'anyone',
    result: z.object({
      /** The name of the single sign-on, as it stands on its button; null where there is none. */
      oidc: z.string().nullable(),
    }),
  },
  signIn: {
    method: 'POST',
    path: '/api/session',
    summary: 'Signs a person in and sets the session cookie, or asks for the second factor.',
    right: 'anyone',
    body: z.object({ username: z.string().trim().min(1).max(100), password: GivenPassword }),
    result: SignedIn,
  },
  signInSecond: {
    method: 'POST',
    path: '/api/session/second',
    summary: 'The second step of signing in: a code, a recovery code or a passkey.',
    right: 'anyone',
    body: Proof,
    result: CurrentSession,
  },
  askSecondPasskey: {
    method: 'POST',
    path: '/api/session/second/passkey',
    summary: 'What to ask a passkey for the second step.',
    right: 'anyone',
    result: PasskeyQuestion,
  },
  askPasskey: {
    method: 'POST',
    path: '/api/session/passkey/question',
    summary: 'What to ask a passkey by which somebody signs in.',
    right: 'anyone',
    result: PasskeyQuestion,
  },
  signInByPasskey: {
    method: 'POST',
    path: '/api/session/passkey',
    summary: 'Signs in whoever holds the passkey.',
    right: 'anyone',
    body: z.object({ response: PasskeyAnswer }),
    result: CurrentSession,
  },
  beginOidc: {
    method: 'POST',
    path: '/api/session/oidc/begin',
    summary: 'The address of the single sign-on, to which the browser goes.',
    right: 'anyone',
    result: z.object({ address: z.string() }),
  },
  signInByOidc: {
    method: 'POST',
    path: '/api/session/oidc',
    summary: 'Signs in whom the single sign-on has sent back.',
    right: 'anyone',
    /** What stands behind the question mark of the address that it sent the browser to. */
    body: z.object({ search: z.string().max(8000) }),
    result: SignedIn,
  },
  currentSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in, in which offices, and what she may do.',
    right: 'signed-in',
    isForTokens: true,
    whilePasswordIsDue: true,
    result: CurrentSession,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    summary: 'Ends the session.',
    right: 'signed-in',
    whilePasswordIsDue: true,
  },
  listProofs: {
    method: 'GET',
    path: '/api/session/proofs',
    summary: 'By what the person can prove anew who she is.',
    right: 'signed-in',
    whilePasswordIsDue: true,
    result: z.object({ ways: z.array(z.enum(['password', 'totp', 'passkey'])) }),
  },
  askProofPasskey: {
    method: 'POST',
    path: '/api/session/proof/passkey',
    summary: 'What to ask a passkey that proves anew who the person is.',
    right: 'signed-in',
    whilePasswordIsDue: true,
    result: PasskeyQuestion,
  },
  prove: {
    method: 'POST',
    path: '/api/session/proof',
    summary: 'Proves anew who the person is, for what is grave.',
    right: 'signed-in',
    whilePasswordIsDue: true,
    body: FreshProof,
  },
  changePassword: {
    method: 'PUT',
    path: '/api/session/password',
    summary: "Changes the person's own password and ends her other sessions.",
    right: 'signed-in',
    proof: 'fresh',
    whilePasswordIsDue: true,
    /** Whether it is taken is said by the rules of core/password.ts, with a reason of its own for each. */
    body: z.object({ current: GivenPassword, next: z.string().min(1).max(1000) }),
  },
} as const satisfies Contract;
