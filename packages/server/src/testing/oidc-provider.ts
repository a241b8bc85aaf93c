// A real OpenID provider on loopback, for tests: who signs in there is who the test says, without a form.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

export type Citizen = { readonly sub: string; readonly claims: Readonly<Record<string, string | boolean>> };

export type StandInProvider = {
  readonly issuer: URL;
  /** Who sits before the browser from now on. */
  readonly seat: (citizen: Citizen) => void;
  /** Goes where the browser is sent, and comes back with what stands behind the question mark. */
  readonly visit: (address: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

export const CLIENT = { id: 'sauro', secret: 'a-secret-for-tests-of-enough-length' };

export async function startProvider(redirect: string): Promise<StandInProvider> {
  const citizens = new Map<string, Citizen>();
  let seated = '';
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('A listening server has a port.');
  const issuer = new URL(`http://127.0.0.1:${place.port}`);
  const provider = new Provider(issuer.href.replace(/\/$/, ''), {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirect] }],
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['a key for tests'] },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...citizens.get(sub)?.claims }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId ?? '', clientId: CLIENT.id });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) void answer(request, response);
    else void provider.interactionFinished(request, response, { login: { accountId: seated } });
  });
  return {
    issuer,
    seat: (citizen) => {
      citizens.set(citizen.sub, citizen);
      seated = citizen.sub;
    },
    visit: (address) => visit(address, issuer),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** As a browser that has never been there: follows, and keeps cookies on the way. */
async function visit(address: string, issuer: URL): Promise<string> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  while (next.origin === issuer.origin) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(next, { redirect: 'manual', headers });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The provider answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
  }
  return next.search;
}
