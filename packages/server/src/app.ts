// What answers on the port: health, the API of all stages in their order, and the built web for everything else.
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { assignmentListRoutes } from './assignment/list-routes.ts';
import { assignmentRoutes } from './assignment/routes.ts';
import type { Config } from './config.ts';
import { documentRoutes } from './document/routes.ts';
import { evidenceRoutes } from './evidence/routes.ts';
import { problemAnswer } from './kit/http/answer.ts';
import { secureHeaders } from './kit/http/guard.ts';
import { type Checks, healthRoutes } from './kit/http/health.ts';
import { createApi } from './kit/http/serve.ts';
import { serveWeb } from './kit/http/static.ts';
import { Problem } from './kit/problem.ts';
import type { Seal } from './kit/seal.ts';
import type { System } from './kit/system.ts';
import { accountRoutes } from './people/account-routes.ts';
import { identifyBy } from './people/identify.ts';
import { oidcBy } from './people/oidc.ts';
import { peopleRoutes } from './people/routes.ts';
import { importRoutes } from './people/import-routes.ts';
import { ledgerRoutes } from './people/ledger-routes.ts';
import { staffRoutes } from './people/staff-routes.ts';
import { unitsRoutes } from './people/units-routes.ts';
import { chainRoutes } from './plan/chain-routes.ts';
import { registerRoutes } from './plan/register-routes.ts';
import { planRoutes } from './plan/routes.ts';
import { progressRoutes } from './progress/routes.ts';
import { draftRoutes } from './reading/draft-routes.ts';
import { readingRoutes } from './reading/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { verificationRoutes } from './verification/routes.ts';

const WEB = fileURLToPath(new URL('../../web/dist/app', import.meta.url));

export type AppWay = { readonly checks: Checks; readonly seal: Seal };

export async function createApp(system: System, config: Config, { checks, seal }: AppWay): Promise<Hono> {
  const oidc = config.oidc === null ? null : oidcBy(config.oidc, system.log);
  const signIn = { ...config.session, seal, oidc };
  const stages = [
    peopleRoutes(signIn),
    accountRoutes(signIn),
    unitsRoutes,
    staffRoutes,
    importRoutes,
    ledgerRoutes,
    searchRoutes,
    documentRoutes,
    readingRoutes,
    draftRoutes,
    planRoutes,
    registerRoutes,
    chainRoutes,
    assignmentRoutes,
    assignmentListRoutes,
    progressRoutes,
    evidenceRoutes,
    verificationRoutes,
  ];
  const app = new Hono();
  app.use(secureHeaders(config));
  app.route('/', healthRoutes(checks));
  app.route('/', createApi(system, stages, { ...config, identify: identifyBy(config.session) }));
  app.use(await serveWeb(WEB));
  app.notFound((c) => problemAnswer(c, new Problem('route.unknown'), system.log));
  app.onError((error, c) => problemAnswer(c, error, system.log));
  return app;
}
