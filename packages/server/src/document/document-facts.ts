// What can happen to a document, and how each changes the state. The text of a document never stands in the ledger.
import type { ReadProblem, ReadProblemCode } from '@sauro/reader/messages';
import type { ScannedPage } from '@sauro/reader/scan';
import type { Action } from '../kit/ledger.ts';
import { citationsOf } from './citations.ts';
import { type DocumentId, headOf, type StoredReading } from './document.ts';
import { indexDocument, indexPassagesJob } from './index-document.ts';
import {
  insertDocument,
  insertReading,
  type NewDocument,
  updateDocumentHead,
  updateDocumentProblem,
} from './queries.ts';
import { isChecked, replaceCitations } from './queries-citations.ts';
import { insertScannedPage, updateDocumentReading } from './queries-scan.ts';
import { scanDocumentJob } from './scan-job.ts';

export const documentUploaded: Action<'document', Omit<NewDocument, 'id'>> = {
  kind: 'document.uploaded',
  apply: (cx, { subject, data }) => insertDocument(cx, { id: subject, ...data }),
};

/** The plans of the first start were tried, each. */
export const samplesBrought: Action<'tenant', { readonly count: number }> = {
  kind: 'tenant.samples-brought',
  apply: async () => undefined,
};

/** Pages that are pictures, and how many pages there are at all. */
export type ScanPlan = { readonly pages: readonly number[]; readonly count: number };

/** Its pages are pictures: a reading follows when all have been recognised. Some were already, to look for a secrecy mark. */
export const documentScanBegun: Action<'document', ScanPlan, readonly ScannedPage[]> = {
  kind: 'document.scan-begun',
  apply: async (cx, { subject, data }, scanned) => {
    await updateDocumentReading(cx, subject, data);
    for (const page of scanned) await insertScannedPage(cx, subject, page);
    await indexDocument(cx, subject);
  },
  jobs: ({ subject }) => [{ job: scanDocumentJob, data: { document: subject } }],
};

type Refused = { readonly code: ReadProblemCode; readonly kept: boolean };

/** Of a document that was not kept the ledger knows only that there was one: no name, no size, no hash. */
export const documentRefused: Action<'document', Refused, ReadProblem> = {
  kind: 'document.refused',
  apply: async (cx, { subject, data }, problem) => {
    if (!data.kept) return;
    await updateDocumentProblem(cx, subject, problem);
    await indexDocument(cx, subject);
  },
};

type Made = {
  readonly document: DocumentId;
  readonly readerVersion: number;
  readonly tasks: number;
  readonly doubts: number;
};
type Aside = { readonly name: string; readonly reading: StoredReading };

export const readingMade: Action<'reading', Made, Aside> = {
  kind: 'reading.made',
  apply: async (cx, { subject, data: { document, readerVersion } }, { name, reading }) => {
    await insertReading(cx, { id: subject, documentId: document, readerVersion, reading });
    if (await isChecked(cx, document)) return;
    await updateDocumentHead(cx, { id: document, name }, headOf(reading));
    await indexDocument(cx, document);
    await replaceCitations(cx, document, citationsOf(reading.references));
  },
  // A document may have thirty thousand paragraphs: they are not waited for.
  jobs: ({ data: { document } }) => [{ job: indexPassagesJob, data: { document }, key: document }],
};
