// What a program holds: a prefix by which scanners of sources find what has been left lying about, the tenant, so that the
// lookup itself runs inside it, and 256 random bits, of which only the hash is stored.
import { createHash, randomBytes } from 'node:crypto';
import { isId, type TenantId } from '@sauro/core';
import type { Token } from '../token.ts';

const TEXT = /^sauro_pat_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})_([\w-]{43})$/;

export function newAccessToken(tenant: TenantId): { readonly text: string; readonly hash: Buffer } {
  const bits = randomBytes(32).toString('base64url');
  return { text: `sauro_pat_${tenant.replaceAll('-', '')}_${bits}`, hash: hashOf(bits) };
}

/** Undefined for what cannot be a token of ours. */
export function readAccessToken(text: string): Token | undefined {
  const [, ...parts] = TEXT.exec(text) ?? [];
  const bits = parts.pop() ?? '';
  const tenant = parts.join('-');
  return isId<'tenant'>(tenant) ? { tenant, hash: hashOf(bits) } : undefined;
}

function hashOf(bits: string): Buffer {
  return createHash('sha256').update(bits).digest();
}
