// The request, checked against the contract: a handler never sees anything else.
import type { Context } from 'hono';
import type { z } from 'zod';
import { BYTES, type Endpoint, type Input } from '../contract.ts';
import { fieldWords } from '../field-words.ts';
import { type FieldFault, Problem, type ProblemCode } from '../problem.ts';
import { storable } from './storable.ts';

const MB = 1024 * 1024;
const JSON_LIMIT_BYTES = MB;

type Parts = { params?: unknown; query?: unknown; body?: unknown };

export async function readInput<E extends Endpoint>(c: Context, endpoint: E, uploadBytes: number): Promise<Input<E>> {
  const parts: Parts = {};
  if (endpoint.params) parts.params = check(endpoint.params, c.req.param(), 'params');
  if (endpoint.query) parts.query = check(endpoint.query, c.req.query(), 'query');
  if (endpoint.body === BYTES) parts.body = limited(c, uploadBytes, 'file.too-large');
  else if (endpoint.body) parts.body = check(endpoint.body, await readJson(c), 'body');
  // Each part was checked by the schema from which `Input` takes its type.
  return parts as Input<E>;
}

function check(schema: z.ZodType, value: unknown, part: string): unknown {
  const result = schema.safeParse(storable(value), { error: fieldWords });
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue): FieldFault => ({ path: [part, ...issue.path].join('.'), message: issue.message }),
  );
  throw new Problem('request.invalid', {}, faults);
}

async function readJson(c: Context): Promise<unknown> {
  const text = await readText(c);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem('request.invalid', {}, [{ path: 'body', message: 'Nội dung gửi lên không phải là JSON.' }]);
  }
}

/** Of a length that is told no more comes than that: it need not be counted. */
async function readText(c: Context): Promise<string> {
  const told = c.req.header('content-length');
  if (told === undefined) return new Response(limited(c, JSON_LIMIT_BYTES, 'request.too-large')).text();
  if (Number(told) > JSON_LIMIT_BYTES) throw tooLarge('request.too-large', JSON_LIMIT_BYTES);
  return c.req.raw.text();
}

function tooLarge(code: ProblemCode, limit: number): Problem {
  return new Problem(code, { limit: Math.floor(limit / MB) });
}

/** More than one piece of the wire, and no more than is kept in memory of JSON. */
const AT_ONCE_BYTES = MB;

/**
 * The body as it streams in. A length that is told and too large is refused at once; of one that is told no more comes than
 * that, and only what tells none is counted.
 */
function limited(c: Context, limit: number, code: ProblemCode): ReadableStream<Uint8Array> {
  const told = Number(c.req.header('content-length') ?? Number.NaN);
  if (told > limit) throw tooLarge(code, limit);
  if (told >= 0 && told <= AT_ONCE_BYTES) return inOnePiece(c);
  const body = c.req.raw.body ?? new Blob([]).stream();
  return told > 0 ? body : counted(body, limit, code);
}

/** Read when it is asked for. A stream over the wire costs several times what there is to be carried. */
function inOnePiece(c: Context): ReadableStream<Uint8Array> {
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      controller.enqueue(new Uint8Array(await c.req.raw.arrayBuffer()));
      controller.close();
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}

function counted(body: ReadableStream<Uint8Array>, limit: number, code: ProblemCode): ReadableStream<Uint8Array> {
  let size = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > limit) controller.error(tooLarge(code, limit));
      else controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(counter);
}
