// Packages of edXML in which documents came, and what is answered to their senders, over the wire.
import { ANSWERS } from '@sauro/reader/edxml-codes';
import { z } from 'zod';
import { BYTES, type Contract } from '../../kit/contract.ts';
import { Organ } from './agency.ts';

const OfDocument = z.object({ id: z.uuid() });
const ById = OfDocument.extend({ package: z.uuid() });
const Named = z.object({ id: z.string(), name: z.string() });

export const DocumentPackage = z.object({
  id: z.string(),
  name: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  sender: z.object({ code: z.string(), name: z.string() }),
  receivers: z.array(z.object({ code: z.string(), name: z.string() })),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  issuedOn: z.string().nullable(),
  business: z.string(),
  reason: z.string().nullable(),
  priority: z.string(),
  dueOn: z.string().nullable(),
  files: z.array(z.string()),
  /** Which of the files is the document. */
  read: z.string(),
  takenBy: Named.nullable(),
  takenAt: z.string(),
  answer: z
    .object({
      status: z.enum(ANSWERS),
      reason: z.string().nullable(),
      organ: Organ,
      by: Named.nullable(),
      at: z.string(),
    })
    .nullable(),
});
export type DocumentPackage = z.output<typeof DocumentPackage>;

export const documentPackageContract = {
  listDocumentPackages: {
    method: 'GET',
    path: '/api/documents/:id/packages',
    summary:
      'The edXML packages in which a document came, the newest first, each with what was answered to its sender.',
    right: 'document.read',
    params: OfDocument,
    result: z.object({ items: z.array(DocumentPackage) }),
  },
  getDocumentPackage: {
    method: 'GET',
    path: '/api/documents/:id/packages/:package',
    summary: 'A package as it came, byte by byte.',
    right: 'document.read',
    params: ById,
    result: BYTES,
  },
  answerDocumentPackage: {
    method: 'POST',
    path: '/api/documents/:id/packages/:package/answer',
    summary: 'Notes what is answered to the sender of a package; the answer is a file to be handed over.',
    right: 'document.add',
    params: ById,
    body: z.object({ status: z.enum(ANSWERS), reason: z.string().trim().max(500).default('') }),
    result: DocumentPackage,
  },
  getDocumentAnswer: {
    method: 'GET',
    path: '/api/documents/:id/packages/:package/answer',
    summary: 'The newest answer to the sender as an edXML file.',
    right: 'document.read',
    params: ById,
    result: BYTES,
  },
} as const satisfies Contract;
