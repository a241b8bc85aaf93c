// The secret of a subscription and what is signed with it, by Standard Webhooks (standardwebhooks.com): whatever library knows
// that convention can tell that an event is ours. It is sealed in the database, for it must be read to sign.
import { createHmac, randomBytes } from 'node:crypto';
import type { TenantId } from '@sauro/core';
import type { Seal } from '../../kit/seal.ts';
import type { SubscriptionId } from './subscription.ts';

const PREFIX = 'whsec_';

export function newSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

type Place = { readonly tenant: TenantId; readonly id: SubscriptionId };
const boundTo = ({ tenant, id }: Place) => `subscription ${tenant} ${id}`;

export function sealSecret(seal: Seal, place: Place, secret: string): Buffer {
  return seal.close(secret, boundTo(place));
}

/** Undefined where it was sealed with another key. */
export function openSecret(seal: Seal, place: Place, sealed: Buffer): string | undefined {
  return seal.open(sealed, boundTo(place));
}

type Signed = { readonly id: string; readonly timestamp: number; readonly body: string };

/** One signature for each secret that is valid, with a blank between: who receives takes it where any of them is right. */
export function signaturesOf(secrets: readonly string[], { id, timestamp, body }: Signed): string {
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
      return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
    })
    .join(' ');
}
