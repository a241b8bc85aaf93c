// Codes of an application, after RFC 6238: SHA-1, six figures, half a minute, as every application has them. A clock may be
// off by one step; a code is good once.
import { randomBytes } from 'node:crypto';
import type { PersonId, TenantId } from '@sauro/core';
import { Secret, TOTP } from 'otpauth';
import type { Seal } from '../kit/seal.ts';

const ISSUER = 'Sáu Rõ';
/** RFC 4226 asks for 128 bits and recommends 160. */
const SECRET_BYTES = 20;
const WINDOW = 1;

/** In base32, as people type it where they cannot scan. */
export function newSecret(): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(SECRET_BYTES)).buffer }).base32;
}

/** What the square code holds. */
export function addressOf(secret: string, username: string): string {
  return totpOf(secret, username).toString();
}

/** Number of the half minute to which the code belongs; undefined where it belongs to none of now. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const totp = totpOf(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code.replace(/\s+/g, ''), timestamp, window: WINDOW });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** A secret that is sealed for one person opens for no other. */
export function sealSecret(seal: Seal, secret: string, owner: Owner): Buffer {
  return seal.close(secret, boundOf(owner));
}

export function openSecret(seal: Seal, sealed: Buffer, owner: Owner): string | undefined {
  return seal.open(sealed, boundOf(owner));
}

type Owner = { readonly tenant: TenantId; readonly person: PersonId };

function boundOf({ tenant, person }: Owner): string {
  return `totp ${tenant} ${person}`;
}

function totpOf(secret: string, label = 'account'): TOTP {
  return new TOTP({
    issuer: ISSUER,
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  });
}
