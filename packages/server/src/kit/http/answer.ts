// What goes back: a result shaped by the contract, a file, or a problem as RFC 9457 says.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BYTES, type Endpoint, type FileAnswer, type ProblemBody } from '../contract.ts';
import { newId } from '../id.ts';
import { errorFields, type Log } from '../log.ts';
import { Problem, problemOfStorage, statusOf, wordsOf } from '../problem.ts';
import { etagOf, isHeld } from './etag.ts';

export function answerWith(c: Context, endpoint: Endpoint, output: unknown): Response {
  c.header('cache-control', 'no-store');
  if (endpoint.result === undefined) return c.body(null, 204);
  // The handler's type says that a contract of bytes is answered with a file.
  if (endpoint.result === BYTES) return fileAnswer(c, output as FileAnswer);
  // As bytes, which are counted and sent as they are: a string would be gone through for each.
  const bytes = Buffer.from(JSON.stringify(endpoint.result.parse(output)));
  return jsonAnswer(c, bytes, endpoint.status ?? 200);
}

/** Screens ask again and again: what has not changed since is not sent again. It is still kept by no browser (`no-store`). */
function jsonAnswer(c: Context, bytes: Buffer<ArrayBuffer>, status: ContentfulStatusCode): Response {
  if (c.req.method === 'GET' && status === 200) {
    const etag = etagOf(bytes);
    c.header('etag', etag);
    if (isHeld(c, etag)) return c.body(null, 304);
  }
  return c.body(bytes, status, { 'content-type': 'application/json' });
}

function fileAnswer(c: Context, file: FileAnswer): Response {
  const place = file.inline ? 'inline' : 'attachment';
  const headers = {
    'content-type': file.type,
    ...(file.size === null ? {} : { 'content-length': String(file.size) }),
    ...(file.rows === undefined ? {} : { 'x-rows': String(file.rows) }),
    'content-disposition': `${place}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, percent)}`,
    'cache-control': file.immutable ? 'private, max-age=604800, immutable' : 'private, no-cache',
  };
  if (c.req.method !== 'HEAD') return c.body(file.body as ReadableStream, 200, headers);
  // Who asks for the head takes no body: a stream that nobody reads would hold its file open.
  if (file.body instanceof ReadableStream) void file.body.cancel();
  return c.body(null, 200, headers);
}

/** What `encodeURIComponent` leaves and a header's extended value may not hold (RFC 8187). */
function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Any failure as an answer. What is nobody's fault but ours is logged under a number that the person can tell. */
export function problemAnswer(c: Context, error: unknown, log: Log): Response {
  const problem = problemOf(error, log);
  const status = statusOf(problem.code);
  const body: ProblemBody = {
    type: `urn:sauro:problem:${problem.code}`,
    title: problem.code,
    status,
    detail: wordsOf(problem, wantsEnglish(c) ? 'en' : 'vi'),
    code: problem.code,
    details: problem.details,
    ...(problem.fields.length > 0 ? { fields: problem.fields } : {}),
  };
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    ...(problem.code === 'route.other-method' ? { allow: String(problem.details['methods']) } : {}),
    ...(problem.code === 'token.unknown' ? { 'www-authenticate': 'Bearer' } : {}),
    ...(problem.code === 'token.throttled' ? { 'retry-after': '60' } : {}),
    ...(problem.code === 'server.busy' ? { 'retry-after': '10' } : {}),
    ...(problem.code === 'session.throttled' || problem.code === 'second.throttled'
      ? { 'retry-after': String(Number(problem.details['minutes']) * 60) }
      : {}),
  });
}

function problemOf(error: unknown, log: Log): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status < 500) return new Problem('request.invalid');
  const ofStorage = problemOfStorage(error);
  if (ofStorage) {
    log.warn('the storage refused', { ...errorFields(error), problem: ofStorage.code });
    return ofStorage;
  }
  const trace = newId<'trace'>();
  log.error('unexpected failure', { ...errorFields(error), trace });
  return new Problem('server.bug', { trace });
}

/** Vietnamese unless English is asked for first. */
function wantsEnglish(c: Context): boolean {
  return /^\s*en\b/i.test(c.req.header('accept-language') ?? '');
}
