// Files, kept once by what they contain. A file is first received (streamed to a temporary place and hashed), then looked
// at, then kept or dropped: what must not be stored is never in the store.
import type { TenantId } from '@sauro/core';
import { type Incoming, receive } from './incoming.ts';
import { openSpool, type Spool } from './spool.ts';

/** SHA-256 in hexadecimal: a file's name in the store. */
export type Sha256 = string;

/** Where bytes lie for good: on disk or in S3-compatible storage. Keys are safe to use as paths. */
export type Shelf = {
  /** Puts a whole file at once, durably; a reader never sees half of it. One that lies there is left as it is. */
  readonly put: (key: string, file: Incoming) => Promise<void>;
  /** Undefined where nothing lies there. */
  readonly get: (
    key: string,
  ) => Promise<{ readonly body: ReadableStream<Uint8Array>; readonly size: number } | undefined>;
  readonly remove: (key: string) => Promise<void>;
  /** Throws where the shelf cannot be used now. */
  readonly check: () => Promise<void>;
};

export type FileStore = {
  /** A file of the moment that is read while it is written; nothing of it is kept. */
  readonly spool: () => Promise<Spool>;
  readonly receive: (body: ReadableStream<Uint8Array>) => Promise<Incoming>;
  /** Keeps a received file; the same content is not kept again. */
  readonly keep: (tenant: TenantId, file: Incoming) => Promise<Sha256>;
  readonly open: (
    tenant: TenantId,
    sha256: Sha256,
  ) => Promise<{ readonly body: ReadableStream<Uint8Array>; readonly size: number } | undefined>;
  /** Only when nothing refers to it any more. */
  readonly remove: (tenant: TenantId, sha256: Sha256) => Promise<void>;
  /** Puts a file away for good where nothing is opened from: what a scanner has found something in. */
  readonly quarantine: (tenant: TenantId, file: Incoming) => Promise<void>;
  readonly check: () => Promise<void>;
};

export type StorePlaces = { readonly shelf: Shelf; readonly quarantine: Shelf; readonly incomingFolder: string };

export function createFileStore({ shelf, quarantine, incomingFolder }: StorePlaces): FileStore {
  return {
    spool: () => openSpool(incomingFolder),
    receive: (body) => receive(body, incomingFolder),
    async keep(tenant, file) {
      await shelf.put(keyOf(tenant, file.sha256), file);
      return file.sha256;
    },
    open: (tenant, sha256) => shelf.get(keyOf(tenant, sha256)),
    remove: (tenant, sha256) => shelf.remove(keyOf(tenant, sha256)),
    quarantine: (tenant, file) => quarantine.put(keyOf(tenant, file.sha256), file),
    check: () => shelf.check(),
  };
}

/** One tenant cannot learn from the store what another one holds. */
function keyOf(tenant: TenantId, sha256: Sha256): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is named by its SHA-256.');
  return `${tenant}/${sha256.slice(0, 2)}/${sha256}`;
}
