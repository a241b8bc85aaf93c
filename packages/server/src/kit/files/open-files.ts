// Opens the file store where the configuration says, with its temporary place beside the data.
import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StartProblem } from '../start-problem.ts';
import { diskShelf } from './disk.ts';
import { clearIncoming } from './incoming.ts';
import { type S3Place, s3Shelf } from './s3.ts';
import { createFileStore, type FileStore } from './store.ts';

export type FilesPlace = { readonly kind: 'disk'; readonly folder: string } | ({ readonly kind: 's3' } & S3Place);

export async function openFiles(place: FilesPlace, dataDir: string): Promise<FileStore> {
  const incoming = join(dataDir, 'incoming');
  await writable(incoming, () => clearIncoming(incoming));
  // On this machine wherever the originals are: what is in there is for whoever looks after it, and for nobody else.
  const quarantine = diskShelf(join(dataDir, 'quarantine'));
  const rest = { quarantine, incomingFolder: incoming };
  if (place.kind === 's3') return createFileStore({ shelf: s3Shelf(place), ...rest });
  await writable(place.folder, () => mkdir(place.folder, { recursive: true, mode: 0o700 }));
  await writable(place.folder, () => access(place.folder, constants.W_OK));
  return createFileStore({ shelf: diskShelf(place.folder), ...rest });
}

async function writable(folder: string, attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new StartProblem('folder.unwritable', { folder, what: String(error.code) });
  }
}
