// Puts a reading beside its document, under the version of the reader that made it. Older readings stay. Of a document that
// came in a package, what its head leaves blank is taken from there.
import type { ReadingWithPasses } from '@sauro/reader';
import { withPackage } from '@sauro/reader/edxml';
import { newId } from '../kit/id.ts';
import { record } from '../kit/ledger.ts';
import type { Cx } from '../kit/system.ts';
import type { DocumentId } from './document.ts';
import { readingMade } from './document-facts.ts';
import { findPackageHeader } from './package/queries.ts';
import { READER_VERSION } from './reader-version.ts';

export type ReadDocument = { readonly id: DocumentId; readonly name: string; readonly reading: ReadingWithPasses };

export async function recordReading(cx: Cx, { id, name, reading: read }: ReadDocument): Promise<void> {
  const header = await findPackageHeader(cx, id);
  const { passes: _timed, ...reading } = header === undefined ? read : withPackage(read, header);
  await record(cx, readingMade, {
    subject: newId<'reading'>(),
    data: { document: id, readerVersion: READER_VERSION, tasks: reading.tasks.length, doubts: reading.doubts.length },
    aside: { name, reading },
  });
}
