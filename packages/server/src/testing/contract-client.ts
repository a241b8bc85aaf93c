// The contract as functions: `client.people.signIn({ body: { username, password } })`, typed from the same table that the
// server answers from. Tests call the API through it, so that they can ask only what the contract allows. A refusal is
// thrown as `Refusal`.
import type { z } from 'zod';
import { type Answer, BYTES, type Contract, type Endpoint, type ProblemBody, type Request } from '../kit/contract.ts';

export type Contracts = Readonly<Record<string, Contract>>;

type Call<E extends Endpoint> = keyof Request<E> extends never
  ? (asked?: undefined, options?: CallOptions) => Promise<Answer<E>>
  : (asked: Request<E>, options?: CallOptions) => Promise<Answer<E>>;
export type CallOptions = { readonly signal?: AbortSignal };

export type Client<C extends Contracts> = {
  readonly [Stage in keyof C]: { readonly [Name in keyof C[Stage]]: Call<C[Stage][Name]> };
};

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: ProblemBody;
  constructor(problem: ProblemBody) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** `send` is `fetch`, or a stand-in that answers like it. */
export function createClient<const C extends Contracts>(contracts: C, send: typeof fetch, base = ''): Client<C> {
  const stages = Object.entries(contracts).map(([stage, contract]) => {
    const calls = Object.entries(contract).map(([name, endpoint]) => [
      name,
      (asked?: Asked, options?: CallOptions) => call(endpoint, asked ?? {}, { send, base, ...options }),
    ]);
    return [stage, Object.fromEntries(calls)];
  });
  // Built from the same table that the type is derived from.
  return Object.fromEntries(stages) as Client<C>;
}

type Asked = { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown };
type Way = { readonly send: typeof fetch; readonly base: string; readonly signal?: AbortSignal };

async function call(endpoint: Endpoint, asked: Asked, way: Way): Promise<unknown> {
  const response = await way.send(way.base + pathTo(endpoint, asked), {
    method: endpoint.method,
    credentials: 'same-origin',
    ...bodyOf(endpoint, asked),
    ...(way.signal ? { signal: way.signal } : {}),
  });
  if (!response.ok) throw new Refusal(await problemOf(response));
  if (endpoint.result === undefined) return undefined;
  return endpoint.result === BYTES ? response : parse(endpoint.result, await response.json());
}

function bodyOf(
  endpoint: Endpoint,
  asked: Asked,
): { body?: Blob | Uint8Array<ArrayBuffer> | string; headers?: Record<string, string> } {
  if (endpoint.body === undefined) return {};
  if (endpoint.body !== BYTES)
    return { body: JSON.stringify(asked.body), headers: { 'content-type': 'application/json' } };
  if (!(asked.body instanceof Blob || asked.body instanceof Uint8Array))
    throw new TypeError('A file is sent as a Blob or as bytes.');
  return {
    body: asked.body as Blob | Uint8Array<ArrayBuffer>,
    headers: {
      'content-type': 'application/octet-stream',
      ...(asked.body instanceof File ? { 'x-file-name': encodeURIComponent(asked.body.name.normalize('NFC')) } : {}),
    },
  };
}

function parse(schema: z.ZodType, value: unknown): unknown {
  return schema.parse(value);
}

/** A proxy in between may answer with a page of its own: that is told as what it is. */
async function problemOf(response: Response): Promise<ProblemBody> {
  if (response.headers.get('content-type')?.startsWith('application/problem+json')) {
    return (await response.json()) as ProblemBody;
  }
  return {
    type: 'about:blank',
    title: 'Máy chủ không trả lời được',
    status: response.status,
    detail: `Máy chủ không trả lời được (mã ${response.status}). Hãy thử lại sau ít phút.`,
    code: 'server.unreachable',
    details: {},
  };
}

/** The path with its parameters filled in and the query behind it: for a link, or for a call. */
function pathTo(
  endpoint: Pick<Endpoint, 'path'>,
  asked: { readonly params?: unknown; readonly query?: unknown } = {},
): string {
  const params = entriesOf(asked.params);
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params.get(name) ?? ''));
  const query = new URLSearchParams([...entriesOf(asked.query)]).toString();
  return query === '' ? path : `${path}?${query}`;
}

function entriesOf(values: unknown): Map<string, string> {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return new Map(entries.map(([name, value]) => [name, String(value)]));
}
