// A browser without a window: calls the API through the contract, keeps its cookie, and comes from the site's own origin.
import type { Hono } from 'hono';

import { createApi, type Routes } from '../kit/http/serve.ts';
import { sealWith } from '../kit/seal.ts';
import { accountRoutes } from '../people/account-routes.ts';
import { peopleContract } from '../people/contract.ts';
import type { Oidc } from '../people/oidc.ts';
import { identifyBy } from '../people/identify.ts';
import { peopleRoutes } from '../people/routes.ts';
import { type Client, type Contracts, createClient } from './contract-client.ts';
import { HOME, PASSWORD, type Resident, type World } from './world.ts';

export const SESSION = { idleMinutes: 60, hours: 12 };

export const SEAL = sealWith(Buffer.alloc(32, 'khóa để thử'));

export type Browser<C extends Contracts> = {
  readonly client: Client<C>;
  /** A request as it stands, with the cookie: for what no contract would send. */
  readonly send: typeof fetch;
  readonly cookie: () => string | undefined;
};

/** The API of the given stages, and signing in; with a provider where one is given. */
export function apiOf(world: World, stages: readonly Routes[], oidc: Oidc | null = null): Hono {
  const signIn = { ...SESSION, seal: SEAL, oidc };
  const way = { publicUrl: null, trustProxy: true, identify: identifyBy(SESSION) };
  return createApi(world.system, [peopleRoutes(signIn), accountRoutes(signIn), ...stages], way);
}

export function browserOn<const C extends Contracts>(api: Hono, contracts: C, host = HOME): Browser<C> {
  const cookies = new Map<string, string>();
  const send: typeof fetch = async (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set('host', host);
    if (!headers.has('origin')) headers.set('origin', `http://${host}`);
    if (cookies.size > 0) headers.set('cookie', [...cookies.values()].join('; '));
    const response = await api.request(String(target), { ...init, headers });
    for (const set of response.headers.getSetCookie()) keep(cookies, set.split(';')[0] ?? '');
    return response;
  };
  return { client: createClient(contracts, send, `http://${host}`), send, cookie: () => cookies.get('sauro_session') };
}

function keep(cookies: Map<string, string>, set: string): void {
  const [name = '', value = ''] = set.split('=');
  if (value === '') cookies.delete(name);
  else cookies.set(name, set);
}

/** A browser in which the person has signed in. */
export async function signedIn<const C extends Contracts>(
  api: Hono,
  contracts: C,
  person: Resident,
): Promise<Browser<C>> {
  const browser = browserOn(api, contracts);
  const { people } = createClient({ people: peopleContract }, browser.send, `http://${HOME}`);
  await people.signIn({ body: { username: person.username, password: PASSWORD } });
  return browser;
}
