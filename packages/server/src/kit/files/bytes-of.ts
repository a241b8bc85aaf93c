// A kept file whole, for what cannot work on a stream. Files are bounded by UPLOAD_LIMIT_MB.
import type { TenantId } from '@sauro/core';
import type { System } from '../system.ts';
import type { Sha256 } from './store.ts';

/** Throws where the store has lost it: what refers to a file is written after the file. */
export async function bytesOf(
  { files }: Pick<System, 'files'>,
  tenant: TenantId,
  sha256: Sha256,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await files.open(tenant, sha256);
  if (file === undefined) throw new Error(`The file store has lost the bytes ${sha256}.`);
  return new Uint8Array(await new Response(file.body).arrayBuffer());
}
