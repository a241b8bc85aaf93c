// By what a browser asks whether it has the answer already: the hash of its bytes, so that what differs in a byte has another.
import { createHash } from 'node:crypto';
import type { Context } from 'hono';

export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
}

/** A proxy that squeezes what goes through it calls it weak (`W/`): the answer is the same one. */
export function isHeld(c: Context, etag: string): boolean {
  const held = c.req.header('if-none-match') ?? '';
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
