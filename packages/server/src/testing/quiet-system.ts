// The server's system where it is tested or measured: its files in a folder, no log, nothing outside, and the same engines and
// limits whatever is installed on the machine.
import { join } from 'node:path';
import type { Pool } from 'pg';
import { openDb } from '../kit/db.ts';
import { derivedFiles } from '../kit/files/derived.ts';
import { diskShelf } from '../kit/files/disk.ts';
import { clearIncoming } from '../kit/files/incoming.ts';
import { createFileStore } from '../kit/files/store.ts';
import { createLog } from '../kit/log.ts';
import type { System } from '../kit/system.ts';

export async function quietSystem(pool: Pool, folder: string, clock: () => Date): Promise<System> {
  const incomingFolder = join(folder, 'incoming');
  await clearIncoming(incomingFolder);
  return {
    db: openDb(pool),
    files: createFileStore({
      shelf: diskShelf(folder),
      quarantine: diskShelf(join(folder, 'quarantine')),
      incomingFolder,
    }),
    derived: derivedFiles(join(folder, 'derived')),
    virusGuard: null,
    signatureRoots: null,
    log: createLog({ level: 'silent', pretty: false, write: () => undefined, clock: () => new Date() }),
    printer: 'builtin',
    limits: {
      uploadBytes: 5 * 1024 * 1024,
      readSeconds: 10,
      readMemoryMb: 512,
      scanPages: 1,
      ocrEngine: 'own',
      eventDays: 30,
    },
    clock,
  };
}
