// Signing in with an OpenID provider: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, RFC 7636).
// Here is the talk with the provider; who the person is here is decided in enter-by-oidc.ts.
import * as client from 'openid-client';
import { Problem } from '../kit/problem.ts';
import type { Log } from '../kit/log.ts';

export type OidcWay = {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that holds the username of the account here. */
  readonly claim: string;
  /** What stands on the button. */
  readonly label: string;
  /** Code of the tenant that signs in there; null where there is one tenant only. */
  readonly tenant: string | null;
};

/** What is kept between going there and coming back. */
export type Checks = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirect: string;
};

/** Who came back: `username` is what the claim holds, if it holds anything that can be relied on. */
export type Outcome = { readonly issuer: string; readonly subject: string; readonly username: string | undefined };

export type Oidc = {
  readonly label: string;
  readonly tenant: string | null;
  readonly begin: (redirect: string) => Promise<Checks & { readonly address: string }>;
  readonly finish: (search: string, checks: Checks) => Promise<Outcome>;
};

const SECONDS = 10;

export function oidcBy(way: OidcWay, log: Log): Oidc {
  let found: Promise<client.Configuration> | undefined;
  // Asked for when it is first needed, and again where it was not there: our start does not depend on it.
  const provider = (): Promise<client.Configuration> =>
    (found ??= discover(way).catch((error: unknown) => {
      found = undefined;
      throw error;
    }));
  return {
    label: way.label,
    tenant: way.tenant,
    begin: (redirect) => told(log, async () => begin(await provider(), redirect)),
    finish: (search, checks) => told(log, async () => finish(await provider(), { search, checks, claim: way.claim })),
  };
}

function discover({ issuer, clientId, clientSecret }: OidcWay): Promise<client.Configuration> {
  // Plain http is let through by the configuration for this machine itself only.
  const insecure = issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {};
  return client.discovery(issuer, clientId, clientSecret, undefined, { timeout: SECONDS, ...insecure });
}

async function begin(provider: client.Configuration, redirect: string) {
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const nonce = client.randomNonce();
  const address = client.buildAuthorizationUrl(provider, {
    redirect_uri: redirect,
    scope: 'openid profile email',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { state, nonce, verifier, redirect, address: address.href };
}

type Coming = { readonly search: string; readonly checks: Checks; readonly claim: string };

async function finish(provider: client.Configuration, { search, checks, claim }: Coming): Promise<Outcome> {
  const came = new URL(checks.redirect);
  came.search = search;
  const tokens = await client.authorizationCodeGrant(provider, came, {
    pkceCodeVerifier: checks.verifier,
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Problem('oidc.refused');
  // Many providers tell more at a second address than in the token.
  const all =
    claims[claim] === undefined && provider.serverMetadata().userinfo_endpoint !== undefined
      ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub)
      : claims;
  return { issuer: claims.iss, subject: claims.sub, username: usernameIn(all, claim) };
}

/** An address that its owner has not confirmed is anybody's. */
function usernameIn(claims: Readonly<Record<string, unknown>>, claim: string): string | undefined {
  const value = claims[claim];
  if (claim === 'email' && claims['email_verified'] !== true) return undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Nothing that the provider or the browser sent stands in the log but the code of what was wrong. */
async function told<T>(log: Log, talk: () => Promise<T>): Promise<T> {
  try {
    return await talk();
  } catch (error) {
    if (error instanceof Problem || !(error instanceof Error)) throw error;
    const reason = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
    log.warn('signing in with the provider failed', { what: reason });
    throw new Problem(isRefusal(error) ? 'oidc.refused' : 'oidc.unreachable');
  }
}

/** What the library found wrong with the answer, against no answer at all. */
function isRefusal(error: Error): boolean {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError) return true;
  return error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT' && !error.code?.startsWith('OAUTH_HTTP');
}
