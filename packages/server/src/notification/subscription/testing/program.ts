// A program that holds an access token of somebody’s: no cookie, no origin.
import { createClient } from '../../../testing/contract-client.ts';
import { signedIn } from '../../../testing/browser.ts';
import { HOME, type Resident } from '../../../testing/world.ts';
import { tokensRoutes } from '../../../people/access-token/routes.ts';
import { apiOf } from '../../../testing/browser.ts';
import { subscriptionRoutes } from '../routes.ts';
import { contracts, type SubscribingWorld, WAY } from './subscribing.ts';

export async function programWith(a: Pick<SubscribingWorld, 'w'>, person: Resident) {
  const api = apiOf(a.w, [tokensRoutes, subscriptionRoutes(WAY)]);
  const { client } = await signedIn(api, contracts, person);
  const { token } = await client.tokens.makeToken({
    body: { name: 'Cổng điều hành', mode: 'write', rights: ['people.manage', 'assignment.read'] },
  });
  const send: typeof fetch = async (target, init) => {
    const headers = new Headers(init?.headers);
    headers.set('host', HOME);
    headers.set('authorization', `Bearer ${token}`);
    return api.request(String(target), { ...init, headers });
  };
  return createClient(contracts, send, `http://${HOME}`).subscriptions;
}
