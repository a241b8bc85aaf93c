// One's own account, over the wire: second factor, passkeys, recovery codes, sessions. And what an administrator may do to
// the account of another.
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import { isId, phoneFrom } from '@sauro/core';
import { z } from 'zod';
import type { Contract } from '../kit/contract.ts';
import { Code, NewPasskeyAnswer } from './contract-proof.ts';

const idOf = <Kind extends string>() => z.object({ id: z.string().refine(isId<Kind>) });
const Codes = z.array(z.string());
/** As it is typed, but for blanks around it; the longest that SMTP takes (RFC 5321). */
const Email = z.string().trim().max(254).pipe(z.email());
/** As it is typed; kept in figures alone. */
export const Phone = z
  .string()
  .trim()
  .max(40)
  .transform((text) => phoneFrom(text))
  .pipe(z.string());
const Name = z.string().trim().min(1).max(60);

export const AccountState = z.object({
  username: z.string(),
  /** Where notices are sent; null where she has given none. */
  email: z.string().nullable(),
  /** Where she is reached at work. */
  phone: z.string().nullable(),
  passwordChangedAt: z.iso.datetime(),
  /** Since when codes of an application are asked for; null where they are not. */
  totpSince: z.iso.datetime().nullable(),
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), addedAt: z.iso.datetime(), usedAt: z.iso.datetime().nullable() }),
  ),
  recoveryCodesLeft: z.number().int(),
});

export const OpenSession = z.object({
  id: z.string(),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  way: z.enum(['password', 'passkey', 'oidc']),
  openedAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  isThis: z.boolean(),
});

export const accountContract = {
  getAccount: {
    method: 'GET',
    path: '/api/account',
    summary: 'How the own account is guarded.',
    right: 'signed-in',
    result: AccountState,
  },
  setEmail: {
    method: 'PUT',
    path: '/api/account/email',
    summary: 'Sets where the own notices are sent; null takes the address away.',
    right: 'signed-in',
    body: z.object({ email: Email.nullable() }),
  },
  setPhone: {
    method: 'PUT',
    path: '/api/account/phone',
    summary: 'Sets the own work telephone; null takes it away.',
    right: 'signed-in',
    body: z.object({ phone: Phone.nullable() }),
  },
  beginTotp: {
    method: 'POST',
    path: '/api/account/totp/begin',
    summary: 'A new secret for an authenticator application; it counts once a code of it was given.',
    right: 'signed-in',
    proof: 'fresh',
    result: z.object({ secret: z.string(), address: z.string() }),
  },
  setTotp: {
    method: 'POST',
    path: '/api/account/totp',
    summary: 'Sets up the authenticator application by its first code; recovery codes where there are none yet.',
    right: 'signed-in',
    proof: 'fresh',
    body: z.object({ code: Code }),
    result: z.object({ recoveryCodes: Codes.nullable() }),
  },
  removeTotp: {
    method: 'DELETE',
    path: '/api/account/totp',
    summary: 'Removes the authenticator application.',
    right: 'signed-in',
    proof: 'fresh',
  },
  makeRecoveryCodes: {
    method: 'POST',
    path: '/api/account/recovery-codes',
    summary: 'New recovery codes, shown this once; the old ones are worth nothing.',
    right: 'signed-in',
    proof: 'fresh',
    result: z.object({ recoveryCodes: Codes }),
  },
  askNewPasskey: {
    method: 'POST',
    path: '/api/account/passkeys/question',
    summary: 'What to ask the device for a new passkey.',
    right: 'signed-in',
    proof: 'fresh',
    result: z.custom<PublicKeyCredentialCreationOptionsJSON>(),
  },
  addPasskey: {
    method: 'POST',
    path: '/api/account/passkeys',
    summary: 'Adds a passkey; recovery codes where there are none yet.',
    right: 'signed-in',
    proof: 'fresh',
    body: z.object({ name: Name, response: NewPasskeyAnswer }),
    result: z.object({ recoveryCodes: Codes.nullable() }),
    status: 201,
  },
  removePasskey: {
    method: 'DELETE',
    path: '/api/account/passkeys/:id',
    summary: 'Removes a passkey.',
    right: 'signed-in',
    proof: 'fresh',
    params: idOf<'passkey'>(),
  },
  listSessions: {
    method: 'GET',
    path: '/api/account/sessions',
    summary: 'Where the person is signed in.',
    right: 'signed-in',
    result: z.object({ items: z.array(OpenSession) }),
  },
  endSession: {
    method: 'DELETE',
    path: '/api/account/sessions/:id',
    summary: 'Ends one session of the person.',
    right: 'signed-in',
    proof: 'fresh',
    params: idOf<'session'>(),
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/api/account/sessions',
    summary: 'Ends all sessions of the person but this one.',
    right: 'signed-in',
    proof: 'fresh',
  },
  resetPassword: {
    method: 'POST',
    path: '/api/people/:id/password-reset',
    summary: 'A one-time password for somebody who cannot sign in; it must be changed at once. Ends her sessions.',
    right: 'people.manage',
    proof: 'fresh',
    params: idOf<'person'>(),
    result: z.object({ password: z.string(), until: z.iso.datetime() }),
  },
  setEmailOf: {
    method: 'PUT',
    path: '/api/people/:id/email',
    summary: 'Sets where the notices of somebody are sent; null takes the address away.',
    right: 'people.manage',
    params: idOf<'person'>(),
    body: z.object({ email: Email.nullable() }),
  },
  setPhoneOf: {
    method: 'PUT',
    path: '/api/people/:id/phone',
    summary: 'Sets the work telephone of somebody; null takes it away.',
    right: 'people.manage',
    params: idOf<'person'>(),
    body: z.object({ phone: Phone.nullable() }),
  },
  endSessionsOf: {
    method: 'DELETE',
    path: '/api/people/:id/sessions',
    summary: 'Ends all sessions of somebody.',
    right: 'people.manage',
    proof: 'fresh',
    params: idOf<'person'>(),
  },
  resetSecondFactor: {
    method: 'DELETE',
    path: '/api/people/:id/second-factor',
    summary: 'Removes authenticator, passkeys and recovery codes of somebody who has lost them, and ends her sessions.',
    right: 'people.manage',
    proof: 'fresh',
    params: idOf<'person'>(),
  },
} as const satisfies Contract;
