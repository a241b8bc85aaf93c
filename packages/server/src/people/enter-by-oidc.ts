// Who comes from the provider is somebody whose account is here: found by who she is there once that is known, and the
// first time by the username that the provider's claim holds. No person and no account is ever made by it.
import type { PersonId } from '@sauro/core';
import type { Acting } from '../kit/acting.ts';
import type { Exchange } from '../kit/http/exchange.ts';
import { record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx, System } from '../kit/system.ts';
import { beginCeremony, takeCeremony } from './ceremony.ts';
import type { SignedIn } from './contract.ts';
import type { Checks, Oidc, Outcome } from './oidc.ts';
import { findAccount } from './queries.ts';
import { findLinked, hasIdentity, isTenantMeant } from './queries-factor.ts';
import { enter, type SignInWay, usernameOf } from './sign-in.ts';
import { identityLinked } from './sign-in-actions.ts';
import { countAttempt, countBeginning, forgetAttempt } from './tries.ts';

/** A screen of ours: it hands what it was sent to the server in a call of its own, which no other site can make. */
export const RETURN_PATH = '/dang-nhap/oidc';

/** Undefined where this tenant has no provider. */
export async function findOidc(
  system: System,
  { tenant }: Pick<Acting, 'tenant'>,
  way: SignInWay,
): Promise<Oidc | undefined> {
  if (way.oidc === null) return undefined;
  return (await isTenantMeant(system.db, tenant, way.oidc.tenant)) ? way.oidc : undefined;
}

export async function beginOidc(system: System, acting: Acting, exchange: Exchange, way: SignInWay) {
  await countBeginning(system, acting, exchange.address);
  const oidc = await findOidc(system, acting, way);
  if (oidc === undefined) throw new Problem('oidc.off');
  return oidc.begin(new URL(RETURN_PATH, exchange.origin).href);
}

export async function goToOidc(
  cx: Cx,
  { address, ...data }: Checks & { readonly address: string },
  exchange: Exchange,
): Promise<{ readonly address: string }> {
  await beginCeremony(cx, exchange, { kind: 'oidc', person: null, data });
  return { address };
}

export async function checkOidc(
  system: System,
  acting: Acting,
  { search, exchange }: { readonly search: string; readonly exchange: Exchange },
  way: SignInWay,
): Promise<Outcome> {
  await countAttempt(system, acting, { door: 'oidc', who: null, address: exchange.address });
  const oidc = await findOidc(system, acting, way);
  if (oidc === undefined) throw new Problem('oidc.off');
  const { data } = await takeCeremony(system, acting, { step: exchange.step, kind: 'oidc' });
  return oidc.finish(search, data);
}

export async function enterByOidc(cx: Cx, outcome: Outcome, exchange: Exchange, way: SignInWay): Promise<SignedIn> {
  const person = (await findLinked(cx, outcome)) ?? (await link(cx, outcome));
  await forgetAttempt(cx, { door: 'oidc', who: null, address: exchange.address });
  return enter(cx, { person, by: 'oidc' }, exchange, way);
}

/** A username that is linked already belongs to whoever came first: its namesake at the provider is somebody else. */
async function link(cx: Cx, { issuer, subject, username }: Outcome): Promise<PersonId> {
  const account = username === undefined ? undefined : await findAccount(cx, usernameOf(username));
  if (account === undefined || (await hasIdentity(cx, account.person, issuer))) throw new Problem('oidc.no-account');
  await record(cx, identityLinked, { subject: account.person, data: { issuer, subject } });
  return account.person;
}
