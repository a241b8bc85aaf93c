// A browser without a window: calls the API through the contract, keeps its cookie, and comes from the site's own origin.
import type { Hono } from 'hono';

import { createApi, type Routes } from '../kit/http/serve.ts';
import { peopleContract } from '../people/contract.ts';
import { identifyBy } from '../people/identify.ts';
import { peopleRoutes } from '../people/routes.ts';
import { type Client, type Contracts, createClient } from './contract-client.ts';
import { HOME, PASSWORD, type Resident, type World } from './world.ts';

export const SESSION = { idleMinutes: 60, hours: 12 };

export type Browser<C extends Contracts> = {
  readonly client: Client<C>;
  /** A request as it stands, with the cookie: for what no contract would send. */
  readonly send: typeof fetch;
  readonly cookie: () => string | undefined;
};

/** The API of the given stages, and signing in. */
export function apiOf(world: World, stages: readonly Routes[]): Hono {
  const way = { publicUrl: null, trustProxy: true, identify: identifyBy(SESSION) };
  return createApi(world.system, [peopleRoutes(SESSION), ...stages], way);
}

export function browserOn<const C extends Contracts>(api: Hono, contracts: C, host = HOME): Browser<C> {
  let cookie: string | undefined;
  const send: typeof fetch = async (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set('host', host);
    if (!headers.has('origin')) headers.set('origin', `http://${host}`);
    if (cookie !== undefined) headers.set('cookie', cookie);
    const response = await api.request(String(target), { ...init, headers });
    const set = response.headers.get('set-cookie')?.split(';')[0];
    if (set !== undefined) cookie = set.endsWith('=') ? undefined : set;
    return response;
  };
  return { client: createClient(contracts, send, `http://${host}`), send, cookie: () => cookie };
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
