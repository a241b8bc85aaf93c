// What a handler may know of the wire besides its checked input: few things, so that stages stay clear of HTTP.
import type { Id, TenantId } from '@sauro/core';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { Problem } from '../problem.ts';
import { storableText } from './storable.ts';

export type SessionId = Id<'session'>;

export type Exchange = {
  /** Network address of the caller: behind a proxy, what the proxy says. */
  readonly address: string;
  readonly host: string;
  /** Scheme, host and port under which the browser reaches the system. */
  readonly origin: string;
  /** What the browser says of itself. */
  readonly agent: string;
  readonly tenant: TenantId;
  readonly session: SessionId | null;
  /** When the person of the session last proved who she is. */
  readonly provedAt: Date | null;
  /** Name of the file that is the body, from the header x-file-name: never in the address, which is logged on the way. */
  readonly fileName: string | null;
  readonly keepToken: (token: string, seconds: number) => void;
  readonly dropToken: () => void;
  /** What holds the two halves of a sign-in together in one browser. */
  readonly step: string | undefined;
  readonly keepStep: (token: string, seconds: number) => void;
  readonly dropStep: () => void;
};

export type HttpWay = {
  /** Address under which people reach the system, where a proxy stands before it. */
  readonly publicUrl: URL | null;
  readonly trustProxy: boolean;
};

const COOKIE = 'sauro_session';
const STEP_COOKIE = 'sauro_step';
export type Cookie = 'session' | 'step';

export function tokenOf(c: Context, cookie: Cookie = 'session'): string | undefined {
  return getCookie(c, nameOf(cookie));
}

/** Whether a person has done something since the last answer, as her browser says; undefined where it says nothing. */
export function attendanceOf(c: Context): boolean | undefined {
  const said = c.req.header('x-person-acts');
  return said === 'yes' || said === 'no' ? said === 'yes' : undefined;
}

/** What a program shows to be known by (RFC 6750); undefined where it shows nothing of that kind. */
export function bearerOf(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
}

export function keepToken(
  c: Context,
  way: HttpWay,
  { token, seconds, cookie }: { readonly token: string; readonly seconds: number; readonly cookie: Cookie },
): void {
  setCookie(c, nameOf(cookie), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c, way),
    maxAge: seconds,
  });
}

export function dropToken(c: Context, way: HttpWay, cookie: Cookie): void {
  deleteCookie(c, nameOf(cookie), { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(c, way) });
}

function nameOf(cookie: Cookie): string {
  return cookie === 'session' ? COOKIE : STEP_COOKIE;
}

/** The nearest proxy appends the address that it saw; what stands before it anybody may have written. */
export function addressOf(c: Context, way: HttpWay): string {
  const forwarded = way.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || socketAddress(c) || 'unknown';
}

export function hostOf(c: Context): string {
  return (c.req.header('host') ?? '').toLowerCase();
}

export function originOf(c: Context, way: HttpWay): string {
  return way.publicUrl?.origin ?? `${isSecure(c, way) ? 'https' : 'http'}://${hostOf(c)}`;
}

export function fileNameOf(c: Context): string | null {
  const said = c.req.header('x-file-name');
  if (said === undefined) return null;
  try {
    return storableText(decodeURIComponent(said));
  } catch {
    throw new Problem('request.invalid', {}, [{ path: 'x-file-name', message: 'Tên tệp chưa được mã hóa đúng.' }]);
  }
}

/** By the address that people use; where that is not set, by what the proxy says of the request. */
function isSecure(c: Context, way: HttpWay): boolean {
  if (way.publicUrl) return way.publicUrl.protocol === 'https:';
  return way.trustProxy && c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim() === 'https';
}

/** Set by @hono/node-server; absent where a test calls the app without a port. */
function socketAddress(c: Context): string | undefined {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress;
}
