// Documents over the wire.
import { z } from 'zod';
import { BYTES, type Contract } from '../kit/contract.ts';

export const DOCUMENT_STATES = ['read', 'reading', 'refused'] as const;
/** What a virus scanner said of a file: nothing found; it did not answer and the file was let in; there is none. */
export const VIRUS_CHECKS = ['clean', 'away', 'none'] as const;

export const DocumentView = z.object({
  id: z.string(),
  name: z.string(),
  /** What the content is, whatever the name says. */
  format: z.string().nullable(),
  bytes: z.number(),
  sha256: z.string(),
  /** `reading`: a scan, being recognised, as far as `scan` says. `refused`: kept, though it could not be read; `problem` says why. */
  state: z.enum(DOCUMENT_STATES),
  problem: z
    .object({ code: z.string(), detail: z.string(), details: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
  /** Pages that are pictures, and how many of them have been recognised; null where there are none. */
  scan: z.object({ done: z.number(), pages: z.number() }).nullable(),
  virusCheck: z.enum(VIRUS_CHECKS),
  pages: z.number().nullable(),
  kind: z.string().nullable(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.string().nullable(),
  title: z.string().nullable(),
  counts: z.object({ tasks: z.number(), targets: z.number(), doubts: z.number() }),
  /** Who sent it, where it came in an edXML package. */
  sender: z.string().nullable(),
  uploadedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  uploadedAt: z.string(),
  /** No plan of it is confirmed, and nobody has shown it to all: it is seen by those who prepare it. */
  inPreparation: z.boolean(),
});
export type DocumentView = z.output<typeof DocumentView>;

const ById = z.object({ id: z.uuid() });

export const documentContract = {
  uploadDocument: {
    method: 'POST',
    path: '/api/documents',
    summary:
      'Takes a file as its raw bytes, its name URI-encoded in x-file-name; reads it and keeps it, unless it is a state secret.',
    right: 'document.add',
    query: z.object({
      /** For which it is brought, and in which it is prepared; the first of those in which she may where absent. */
      unit: z.uuid().optional(),
    }),
    body: BYTES,
    result: DocumentView.extend({ duplicate: z.boolean() }),
  },
  listBringingUnits: {
    method: 'GET',
    path: '/api/document-units',
    summary:
      'The units of one’s own offices for which one may bring documents; the first is taken where none is named.',
    right: 'document.add',
    result: z.object({ units: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
  listDocuments: {
    method: 'GET',
    path: '/api/documents',
    summary:
      'The documents, the newest first; `q` is sought in name, title, number and issuer, with or without diacritics.',
    right: 'document.read',
    query: z.object({
      after: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      q: z.string().trim().max(200).default(''),
    }),
    result: z.object({ items: z.array(DocumentView), next: z.string().nullable(), total: z.number() }),
  },
  getDocument: {
    method: 'GET',
    path: '/api/documents/:id',
    summary: 'One document.',
    right: 'document.read',
    params: ById,
    result: DocumentView,
  },
  getDocumentFile: {
    method: 'GET',
    path: '/api/documents/:id/file',
    summary: 'The original, byte by byte as it was uploaded.',
    right: 'document.read',
    params: ById,
    result: BYTES,
  },
  getDocumentPage: {
    method: 'GET',
    path: '/api/documents/:id/pages/:page',
    summary:
      'A page of a PDF as it is shown, as a PNG at least as wide as asked; places of the reading are points from its top left corner.',
    right: 'document.read',
    params: ById.extend({ page: z.coerce.number().int().min(1).max(100_000) }),
    query: z.object({ width: z.coerce.number().int().min(100).max(2400).default(1000) }),
    result: BYTES,
  },
} as const satisfies Contract;
