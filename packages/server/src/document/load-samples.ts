// The first documents of a server that has none: two plans of our own writing, uploaded as a person would upload them.
// A start that was cut off in the middle is taken up by the next; once all were tried, they are not brought again.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Acting } from '../kit/acting.ts';
import { transact } from '../kit/db.ts';
import { record } from '../kit/ledger.ts';
import { errorFields } from '../kit/log.ts';
import { Problem } from '../kit/problem.ts';
import type { System } from '../kit/system.ts';
import { samplesBrought } from './document-facts.ts';
import { hasFact } from './queries.ts';
import { type Uploaded, uploadDocument } from './upload-document.ts';

/** A plan whose tasks stand in a table, and one whose tasks stand under the units that do them. */
const SAMPLES: readonly string[] = ['grouped-table.docx', 'duties-by-unit.txt'];
const FOLDER = new URL('../../../../samples/', import.meta.url);

export function areSamplesHere(system: System, acting: Acting): Promise<boolean> {
  return transact(system, acting, (cx) => hasFact(cx, { kind: samplesBrought.kind, subject: acting.tenant }));
}

export async function loadSampleDocuments(
  system: System,
  acting: Acting,
  names = SAMPLES,
): Promise<readonly Uploaded[]> {
  const loaded: Uploaded[] = [];
  for (const name of names) {
    const uploaded = await tryUpload(system, acting, name);
    if (uploaded) loaded.push(uploaded);
  }
  const data = { count: loaded.length };
  await transact(system, acting, (cx) => record(cx, samplesBrought, { subject: acting.tenant, data }));
  return loaded;
}

/** As a person would upload it. */
export function sampleFile(name: string) {
  const file = createReadStream(fileURLToPath(new URL(name, FOLDER)));
  return { name, body: Readable.toWeb(file) as ReadableStream<Uint8Array> };
}

/** A sample that is refused is a fault of ours, and no reason not to start. */
async function tryUpload(system: System, acting: Acting, name: string): Promise<Uploaded | undefined> {
  try {
    return await uploadDocument(system, acting, sampleFile(name));
  } catch (error) {
    const fields = error instanceof Problem ? { problem: error.code } : errorFields(error);
    system.log.warn('a sample plan could not be brought', { ...fields, name });
    return undefined;
  }
}
