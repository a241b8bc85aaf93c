// What can happen to the ways in which a person proves who she is, as facts of the ledger. No secret, no hash and no
// token stands in them.
import type { PersonId } from '@sauro/core';
import type { SessionId } from '../kit/http/exchange.ts';
import type { Action } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { Agent } from './agent.ts';
import { revokeTokensOf } from './access-token/queries.ts';
import * as passwords from './queries-password.ts';
import { deleteCeremoniesOf } from './queries-ceremony.ts';
import * as factors from './queries-factor.ts';
import * as sessions from './queries-session.ts';

/** By what a session was opened. */
export type Way = 'password' | 'passkey' | 'oidc';
export type Factor = 'totp' | 'recovery' | 'passkey';

type SignIn = {
  readonly session: SessionId;
  readonly by: Way;
  readonly second?: Factor;
  /** The session that the browser held before, be it of somebody else. */
  readonly replaces?: SessionId;
};

export const signedIn: Action<
  'person',
  SignIn,
  { readonly tokenHash: Buffer; readonly expiresAt: Date; readonly agent: Agent }
> = {
  kind: 'person.signed-in',
  apply: async (cx, fact, aside) => {
    const { session, replaces, by } = fact.data;
    if (replaces !== undefined) await sessions.endSession(cx, replaces);
    await sessions.insertSession(cx, { id: session, person: fact.subject, way: by, ...aside });
  },
};

/** Within a session that goes on: the person has shown once more that it is she. */
export const proved: Action<'person', { readonly session: SessionId; readonly by: 'password' | Factor }> = {
  kind: 'person.proved',
  apply: (cx, fact) => sessions.proveSession(cx, fact.data.session),
};

export const sessionEnded: Action<'person', { readonly session: SessionId }> = {
  kind: 'person.session-ended',
  apply: async (cx, fact) => {
    if (!(await sessions.endSessionOf(cx, fact.subject, fact.data.session))) throw new Problem('session.other');
  },
};

/** All of the person, but for the one that is kept; where none is, her access tokens end too. */
export const sessionsEnded: Action<'person', { readonly keeps: SessionId | null }> = {
  kind: 'person.sessions-ended',
  apply: (cx, { subject, data: { keeps } }) =>
    keeps === null ? endAllAccess(cx, subject) : sessions.endOtherSessions(cx, subject, keeps),
};

/** By an administrator: it opens until then, and nothing but its own change. */
export const passwordReset: Action<'person', { readonly until: string }, { readonly passwordHash: string }> = {
  kind: 'person.password-reset',
  apply: async (cx, fact, { passwordHash }) => {
    await passwords.updatePassword(cx, fact.subject, { passwordHash, oneTimeUntil: new Date(fact.data.until) });
    await deleteCeremoniesOf(cx, fact.subject);
    await endAllAccess(cx, fact.subject);
  },
};

export const totpSet: Action<'person', object, { readonly secret: Buffer; readonly step: number }> = {
  kind: 'person.totp-set',
  apply: (cx, fact, aside) => factors.insertTotp(cx, { person: fact.subject, ...aside }),
};

export const totpRemoved: Action<'person', object> = {
  kind: 'person.totp-removed',
  apply: async (cx, fact) => {
    if (!(await factors.deleteTotp(cx, fact.subject))) throw new Problem('totp.none');
    await dropCodesOfNothing(cx, fact.subject);
  },
};

/** Throws `second.wrong` where the code of that half minute, or of a later one, was used. */
export const totpUsed: Action<'person', object, { readonly step: number }> = {
  kind: 'person.totp-used',
  apply: async (cx, fact, { step }) => {
    if (!(await factors.useTotpStep(cx, fact.subject, step))) throw new Problem('second.wrong');
  },
};

/** Those that were there before are worth nothing from now on. */
export const recoveryCodesMade: Action<'person', { readonly count: number }, { readonly hashes: readonly Buffer[] }> = {
  kind: 'person.recovery-codes-made',
  apply: (cx, fact, { hashes }) => factors.replaceRecoveryCodes(cx, fact.subject, hashes),
};

export const recoveryCodeUsed: Action<'person', object, { readonly hash: Buffer }> = {
  kind: 'person.recovery-code-used',
  apply: async (cx, fact, { hash }) => {
    if (!(await factors.useRecoveryCode(cx, fact.subject, hash))) throw new Problem('second.wrong');
  },
};

export const passkeyAdded: Action<
  'person',
  { readonly passkey: factors.PasskeyId; readonly name: string },
  Omit<factors.NewPasskey, 'id' | 'name'>
> = {
  kind: 'person.passkey-added',
  apply: (cx, fact, aside) =>
    factors.insertPasskey(cx, fact.subject, { id: fact.data.passkey, name: fact.data.name, ...aside }),
};

export const passkeyUsed: Action<'person', { readonly passkey: factors.PasskeyId }, { readonly counter: number }> = {
  kind: 'person.passkey-used',
  apply: async (cx, fact, { counter }) => {
    if (!(await factors.touchPasskey(cx, fact.data.passkey, counter))) throw new Problem('passkey.wrong');
  },
};

export const passkeyRemoved: Action<'person', { readonly passkey: factors.PasskeyId }> = {
  kind: 'person.passkey-removed',
  apply: async (cx, fact) => {
    if (!(await factors.deletePasskey(cx, fact.subject, fact.data.passkey))) throw new Problem('passkey.none');
    await dropCodesOfNothing(cx, fact.subject);
  },
};

/** By an administrator, for who has lost device and codes. */
export const secondFactorReset: Action<'person', object> = {
  kind: 'person.second-factor-reset',
  apply: async (cx, fact) => {
    await factors.deleteTotp(cx, fact.subject);
    await factors.deletePasskeysOf(cx, fact.subject);
    await factors.replaceRecoveryCodes(cx, fact.subject, []);
    await deleteCeremoniesOf(cx, fact.subject);
    await endAllAccess(cx, fact.subject);
  },
};

export const identityLinked: Action<'person', { readonly issuer: string; readonly subject: string }> = {
  kind: 'person.identity-linked',
  apply: (cx, fact) => factors.insertIdentity(cx, fact.subject, fact.data),
};

/** An account that an administrator has to help may be in other hands: these may have made tokens. */
async function endAllAccess(cx: Cx, person: PersonId): Promise<void> {
  await sessions.endOtherSessions(cx, person, null);
  await revokeTokensOf(cx, person);
}

/** Codes that stand in for a second factor are worth nothing without one. */
async function dropCodesOfNothing(cx: Cx, person: PersonId): Promise<void> {
  const left = (await factors.findTotp(cx, person)) ?? (await factors.listPasskeys(cx, person))[0];
  if (left === undefined) await factors.replaceRecoveryCodes(cx, person, []);
}
