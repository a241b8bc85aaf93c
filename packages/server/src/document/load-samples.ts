// The first documents of a server that has none: two plans of our own writing, uploaded as a person would upload them.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Acting } from '../kit/acting.ts';
import type { System } from '../kit/system.ts';
import { type Uploaded, uploadDocument } from './upload-document.ts';

/** A plan whose tasks stand in a table, and one whose tasks stand under the units that do them. */
const SAMPLES = ['grouped-table.docx', 'duties-by-unit.txt'];
const FOLDER = new URL('../../../../samples/', import.meta.url);

export async function loadSampleDocuments(system: System, acting: Acting): Promise<readonly Uploaded[]> {
  const loaded: Uploaded[] = [];
  for (const name of SAMPLES) {
    const path = fileURLToPath(new URL(name, FOLDER));
    const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
    loaded.push(await uploadDocument(system, acting, { name: basename(path), body }));
  }
  return loaded;
}
