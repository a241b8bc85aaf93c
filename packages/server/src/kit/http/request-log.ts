// One line for each request, for those who run the system: what was asked, how it ended, how long it took; not by whom,
// and not about what.
import type { MiddlewareHandler } from 'hono';
import type { Log } from '../log.ts';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    log.info('request', {
      method: c.req.method,
      path: c.req.path.replace(ID, ':id'),
      status: c.res.status,
      ms: Math.round(performance.now() - started),
    });
  };
}
