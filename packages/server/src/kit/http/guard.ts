// What stands before every request: no writes from another site, and headers that allow a page nothing it does not need.
import type { Context, MiddlewareHandler } from 'hono';
import { Problem } from '../problem.ts';
import { hostOf, type HttpWay } from './exchange.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Browsers send `Origin` with every write, and `Sec-Fetch-Site` too; what sends neither is no browser and carries no
 * cookie of somebody else. With SameSite=Lax cookies this is the second lock on the same door.
 */
export function sameOrigin(way: HttpWay): MiddlewareHandler {
  return async (c, next) => {
    if (!READS.has(c.req.method) && !isOwn(c, way)) throw new Problem('request.foreign-origin');
    await next();
  };
}

function isOwn(c: Context, way: HttpWay): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined) return [undefined, 'same-origin', 'none'].includes(c.req.header('sec-fetch-site'));
  if (way.publicUrl) return origin === way.publicUrl.origin;
  return URL.canParse(origin) && new URL(origin).host === hostOf(c);
}

/**
 * Who is answered before all of her body has come is told that this connection ends: a next request on it would be lost
 * with what is left of the body.
 */
export function closeUnread(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { incoming } = (c.env ?? {}) as { incoming?: { complete?: boolean } };
    if (incoming?.complete === false) c.res.headers.set('connection', 'close');
  };
}

/** Styles may stand in the page, because the components set sizes and positions there; scripts may not. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const;

export function secureHeaders(way: HttpWay): MiddlewareHandler {
  const https = way.publicUrl?.protocol === 'https:';
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (https) c.res.headers.set('strict-transport-security', 'max-age=31536000');
  };
}
