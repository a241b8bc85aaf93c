// Bytes that are made here enter the store, under their hash.
import type { TenantId } from '@sauro/core';
import type { System } from '../system.ts';

/** @returns the SHA-256 under which they lie */
export async function keepBytes({ files }: System, tenant: TenantId, bytes: Uint8Array): Promise<string> {
  const incoming = await files.receive(new Blob([new Uint8Array(bytes)]).stream());
  try {
    return await files.keep(tenant, incoming);
  } finally {
    await incoming.drop();
  }
}
