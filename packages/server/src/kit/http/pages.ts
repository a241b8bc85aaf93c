// Pages for who has not signed in, made on the server: cached by whoever stands in between, and asked for anew by their mark
// alone. They know nobody: whatever cookie or token comes along is not looked at.
import type { TenantId } from '@sauro/core';
import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Acting, asNobody } from '../acting.ts';
import { transactReading } from '../db.ts';
import { Problem } from '../problem.ts';
import type { Cx, System } from '../system.ts';
import { hostOf, type HttpWay, originOf } from './exchange.ts';

export type PublicPage = {
  readonly status: 200 | 404 | 410;
  readonly type: string;
  readonly body: string;
  /** What it is known by: the same mark, the same page. */
  readonly mark: string;
  /** Saved under this name instead of shown. */
  readonly fileName?: string;
};

/** `path`: what stands behind the base. Undefined: there is no such page. */
export type PublicPages = {
  readonly base: `/${string}`;
  readonly find: (cx: Cx, asked: { readonly path: string; readonly origin: string }) => Promise<PublicPage>;
};

type PagesWay = HttpWay & { readonly tenantAt: (system: System, host: string) => Promise<TenantId | undefined> };

const MINUTES = 5;

export function publicPages(system: System, pages: PublicPages, way: PagesWay): Hono {
  const app = new Hono();
  const answer = async (c: Context): Promise<Response> => {
    const tenant = await way.tenantAt(system, hostOf(c));
    if (tenant === undefined) throw new Problem('tenant.unknown');
    const acting: Acting = asNobody(tenant);
    const asked = { path: c.req.path.slice(pages.base.length), origin: originOf(c, way) };
    return send(c, await transactReading(system, acting, (cx) => pages.find(cx, asked)));
  };
  app.get(pages.base, answer);
  app.get(`${pages.base}/*`, answer);
  return app;
}

function send(c: Context, { status, type, body, mark, fileName }: PublicPage): Response {
  const etag = `"${mark}"`;
  c.header('etag', etag);
  c.header('vary', 'host');
  // What was withdrawn must not be shown from a cache for longer than one takes to withdraw it.
  c.header('cache-control', `public, max-age=${MINUTES * 60}, must-revalidate`);
  if (status === 200 && c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('content-type', type);
  if (fileName !== undefined) c.header('content-disposition', `attachment; filename="${fileName}"`);
  return c.body(body, status as ContentfulStatusCode);
}
