// What answers on the port: health, the API of all stages in their order, and the built web for everything else.
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Config } from './config.ts';
import { problemAnswer } from './kit/http/answer.ts';
import { secureHeaders } from './kit/http/guard.ts';
import { type Checks, healthRoutes } from './kit/http/health.ts';
import { createApi } from './kit/http/serve.ts';
import { publicPages } from './kit/http/pages.ts';
import { serveWeb } from './kit/http/static.ts';
import { Problem } from './kit/problem.ts';
import type { Seal } from './kit/seal.ts';
import type { System } from './kit/system.ts';
import type { OutChannel } from './notification/notification.ts';
import { identifyBy } from './people/identify.ts';
import { oidcBy } from './people/oidc.ts';
import { publicationPages } from './publication/public-pages.ts';
import { stagesOf } from './stages.ts';

const WEB = fileURLToPath(new URL('../../web/dist/app', import.meta.url));

export type AppWay = { readonly checks: Checks; readonly seal: Seal; readonly channels: readonly OutChannel[] };

export async function createApp(system: System, config: Config, { checks, seal, channels }: AppWay): Promise<Hono> {
  const oidc = config.oidc === null ? null : oidcBy(config.oidc, system.log);
  const signIn = { ...config.session, seal, oidc };
  const identify = identifyBy(config.session);
  const app = new Hono();
  app.use(secureHeaders(config));
  app.route('/', healthRoutes(checks));
  app.route('/', createApi(system, stagesOf({ signIn, channels, networks: config.networks }), { ...config, identify }));
  app.route('/', publicPages(system, publicationPages, { ...config, tenantAt: identify.tenantAt }));
  app.use(await serveWeb(WEB));
  app.notFound((c) => problemAnswer(c, new Problem('route.unknown'), system.log));
  app.onError((error, c) => problemAnswer(c, error, system.log));
  return app;
}
