// The contract, answered. One request is one promise, and its end decides one transaction:
//   1. who calls, and may she?  2. the input, checked  3. what is long or outside, before the transaction
//   4. the handler, in the transaction  5. the answer, after the commit: what was told to have happened has happened.
// A handler that throws rolls back. Nothing else in the system knows about transactions of requests.
import type { TenantId } from '@sauro/core';
import { type Context, Hono } from 'hono';
import { type Acting, asNobody, must } from '../acting.ts';
import type { Contract, Endpoint, Input, Output } from '../contract.ts';
import { transact } from '../db.ts';
import { Problem } from '../problem.ts';
import type { Cx, System } from '../system.ts';
import { requireFresh } from '../fresh.ts';
import { isOpenToTokens } from '../tokens.ts';
import { answerWith, problemAnswer } from './answer.ts';
import {
  addressOf,
  attendanceOf,
  bearerOf,
  dropToken,
  type Exchange,
  fileNameOf,
  hostOf,
  type HttpWay,
  keepToken,
  originOf,
  type SessionId,
  tokenOf,
} from './exchange.ts';
import { closeUnread, sameOrigin } from './guard.ts';
import { readInput } from './input.ts';
import { requestLog } from './request-log.ts';

export type Handler<E extends Endpoint> = (cx: Cx, input: Input<E>, exchange: Exchange) => Promise<Output<E>>;

/** A route with a part that must not run inside a transaction: made by `inSteps`. */
export type Steps = {
  readonly before: (system: System, input: never, exchange: Exchange, acting: Acting) => Promise<unknown>;
  readonly handle: (cx: Cx, input: never, exchange: Exchange, prepared: never) => Promise<unknown>;
};

/** `before` runs outside any transaction (receives a file, reads it, hashes a password); `handle` is given what it made. */
export function inSteps<E extends Endpoint, Prepared>(
  _endpoint: E,
  steps: {
    readonly before: (system: System, input: Input<E>, exchange: Exchange, acting: Acting) => Promise<Prepared>;
    readonly handle: (cx: Cx, input: Input<E>, exchange: Exchange, prepared: Prepared) => Promise<Output<E>>;
  },
): Steps {
  return steps;
}

/** One handler for each endpoint of the contract: a missing one does not compile. */
export type Handlers<C extends Contract> = { readonly [Name in keyof C]: Handler<C[Name]> | Steps };

export type Routes = readonly (readonly [Endpoint, Steps])[];

export function routes<const C extends Contract>(contract: C, handlers: Handlers<C>): Routes {
  return Object.entries(contract).map(([name, endpoint]) => {
    const handler: Handler<never> | Steps | undefined = handlers[name];
    if (!handler) throw new Error(`The endpoint ${name} has no handler.`);
    return [endpoint, typeof handler === 'function' ? { before: nothing, handle: handler } : handler];
  });
}

async function nothing(): Promise<void> {}

/** Whoever is signed in. `passwordIsDue`: she may do nothing before she has changed the password that she was given. */
export type Known = {
  readonly acting: Acting;
  readonly session: SessionId;
  readonly provedAt: Date | null;
  readonly passwordIsDue: boolean;
};

export type KnownByToken = Pick<Known, 'acting' | 'passwordIsDue'> & {
  /** Nothing but what changes nothing may be asked with it. */
  readonly isReadOnly: boolean;
};

/** How a caller is known. Given by the people, on whom the kit does not depend. */
export type Identify = {
  /** `isUse`: somebody does something; the session begins to be idle anew. */
  readonly bySession: (system: System, token: string, isUse: boolean) => Promise<Known | undefined>;
  /** Within the rights that the token was given. */
  readonly byToken: (system: System, token: string) => Promise<KnownByToken | undefined>;
  readonly tenantAt: (system: System, host: string) => Promise<TenantId | undefined>;
};

export type ApiWay = HttpWay & { readonly identify: Identify };

export function createApi(system: System, all: readonly Routes[], way: ApiWay): Hono {
  const api = new Hono();
  api.onError((error, c) => problemAnswer(c, error, system.log));
  api.use('/api/*', closeUnread(), requestLog(system.log), sameOrigin(way));
  for (const [endpoint, steps] of all.flat()) {
    api.on(endpoint.method, endpoint.path, (c) => answer(c, { system, endpoint, steps, way }));
  }
  for (const [path, methods] of methodsByPath(all.flat())) {
    api.all(path, () => {
      throw new Problem('route.other-method', { methods });
    });
  }
  api.all('/api/*', () => {
    throw new Problem('route.unknown');
  });
  return api;
}

function methodsByPath(all: Routes): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [{ method, path }] of all) found.set(path, [found.get(path) ?? [], method].flat().join(', '));
  return found;
}

type Call = { readonly system: System; readonly endpoint: Endpoint; readonly steps: Steps; readonly way: ApiWay };

async function answer(c: Context, { system, endpoint, steps, way }: Call): Promise<Response> {
  const { acting: caller, session, provedAt, passwordIsDue } = await identify(c, { system, endpoint, steps, way });
  if (endpoint.right !== 'anyone' && endpoint.right !== 'signed-in') must(caller, endpoint.right);
  if (passwordIsDue && endpoint.whilePasswordIsDue !== true) throw new Problem('password.due');
  if (endpoint.proof === 'fresh') requireFresh(provedAt, system.clock());
  const input = await readInput(c, endpoint, system.limits.uploadBytes);
  const acting = showsMerged(endpoint, input) ? { ...caller, seesMerged: true as const } : caller;
  // Set by the handler, sent only once its transaction is committed.
  const cookies: (() => void)[] = [];
  const exchange: Exchange = {
    address: addressOf(c, way),
    host: hostOf(c),
    origin: originOf(c, way),
    agent: c.req.header('user-agent') ?? '',
    tenant: acting.tenant,
    session,
    provedAt,
    fileName: fileNameOf(c),
    keepToken: (token, seconds) => void cookies.push(() => keepToken(c, way, { token, seconds, cookie: 'session' })),
    dropToken: () => void cookies.push(() => dropToken(c, way, 'session')),
    step: tokenOf(c, 'step'),
    keepStep: (token, seconds) => void cookies.push(() => keepToken(c, way, { token, seconds, cookie: 'step' })),
    dropStep: () => void cookies.push(() => dropToken(c, way, 'step')),
  };
  // `inSteps` and `Handlers` tied these to the endpoint's own input; the list of routes no longer knows which.
  const prepared = (await steps.before(system, input as never, exchange, acting)) as never;
  const output = await transact(system, acting, (cx) => steps.handle(cx, input as never, exchange, prepared));
  for (const set of cookies) set();
  return answerWith(c, endpoint, output);
}

function showsMerged({ seesMerged }: Endpoint, input: unknown): boolean {
  if (seesMerged !== 'of the unit named') return seesMerged === 'always';
  const query = typeof input === 'object' && input !== null && 'query' in input ? input.query : null;
  return typeof query === 'object' && query !== null && 'unit' in query;
}

type Caller = Omit<Known, 'session'> & { readonly session: SessionId | null };

async function identify(c: Context, call: Call): Promise<Caller> {
  const { system, endpoint, way } = call;
  const bearer = bearerOf(c);
  // Whoever shows a token is known by it alone, whatever cookie comes along.
  if (bearer !== undefined && endpoint.right !== 'anyone') return identifyByToken(bearer, call);
  const token = tokenOf(c);
  const isUse = attendanceOf(c) ?? endpoint.isPoll !== true;
  const known = token === undefined ? undefined : await way.identify.bySession(system, token, isUse);
  if (endpoint.right !== 'anyone') {
    if (!known) throw new Problem('session.none');
    return known;
  }
  // Whoever was signed in before on this browser is not who does this now; what she left open can be ended.
  const tenant = await way.identify.tenantAt(system, hostOf(c));
  if (tenant === undefined) throw new Problem('tenant.unknown');
  const session = known?.acting.tenant === tenant ? known.session : null;
  return { acting: asNobody(tenant), session, provedAt: null, passwordIsDue: false };
}

/** Nobody has proved just now who she is: what asks for that is closed, and so is what is about the person herself. */
async function identifyByToken(bearer: string, { system, endpoint, way }: Call): Promise<Caller> {
  const known = await way.identify.byToken(system, bearer);
  if (!known) throw new Problem('token.unknown');
  if (!isOpenToTokens(endpoint)) throw new Problem('token.not-here');
  if (known.isReadOnly && endpoint.method !== 'GET') throw new Problem('token.read-only');
  return { acting: known.acting, session: null, provedAt: null, passwordIsDue: known.passwordIsDue };
}
