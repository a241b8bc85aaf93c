// What the browser holds of a session: the tenant, so that the lookup itself runs inside it, and 256 random bits. Only
// the hash of the bits is stored: whoever reads the database cannot sign in with what she finds.
import { createHash, randomBytes } from 'node:crypto';
import { isId, type TenantId } from '@sauro/core';

export type Token = { readonly tenant: TenantId; readonly hash: Buffer };

export function newToken(tenant: TenantId): { readonly text: string; readonly hash: Buffer } {
  const bits = randomBytes(32).toString('base64url');
  return { text: `${tenant}.${bits}`, hash: hashOf(bits) };
}

/** Undefined for what cannot be a token of ours. */
export function readToken(text: string): Token | undefined {
  const [tenant = '', bits = ''] = text.split('.');
  return isId<'tenant'>(tenant) && bits.length === 43 ? { tenant, hash: hashOf(bits) } : undefined;
}

function hashOf(bits: string): Buffer {
  return createHash('sha256').update(bits).digest();
}
