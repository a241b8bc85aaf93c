// Evidence, over the wire.
import { LONGEST_PAPER, PAPER_KIND_NAMES } from '@sauro/core';
import { z } from 'zod';
import { Seen } from '../assignment/sent.ts';
import { AssignmentView } from '../assignment/views.ts';
import { VIRUS_CHECKS } from '../document/contract.ts';
import { PreviewView } from './preview-view.ts';
import { BYTES, type Contract } from '../kit/contract.ts';

const ById = z.object({ id: z.uuid() });
const Named = z.object({ id: z.string(), name: z.string() });
export const EVIDENCE_FORMATS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'jpeg', 'png', 'text'] as const;

/** Who has accepted the report that it stands beside, and when. Null while that does not stand accepted. */
const Accepted = z.object({ by: Named.nullable(), at: z.string() }).nullable();

/** The official document that it is, as its unit says; null: not said. */
const Paper = z.object({
  kind: z.enum(PAPER_KIND_NAMES).nullable(),
  /** Number and symbol. */
  number: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string().nullable(),
});
/** As it is sent: what is left out, null or empty is not said. */
const PaperSaid = z.object({
  kind: z.enum(PAPER_KIND_NAMES).nullable(),
  number: z.string().trim().max(LONGEST_PAPER.number).nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string().trim().max(LONGEST_PAPER.title).nullable(),
});

const Piece = z.object({
  id: z.string(),
  kind: z.enum(['file', 'link']),
  name: z.string(),
  /** By its content. Null of a link. */
  format: z.enum(EVIDENCE_FORMATS).nullable(),
  sizeBytes: z.number().nullable(),
  sha256: z.string().nullable(),
  url: z.string().nullable(),
  virusCheck: z.enum(VIRUS_CHECKS),
  /** A PDF that has been signed: ask for its preview to know by whom and whether it holds. */
  isSigned: z.boolean(),
  /** The document of the system that it is. */
  document: z.string().nullable(),
  paper: Paper,
  by: Named.nullable(),
  at: z.string(),
});
export const EvidenceView = Piece.extend({
  accepted: Accepted,
  /** The other assignments, of those that the caller sees, on which the same file or address stands; the newest first. */
  also: z.object({
    total: z.number(),
    items: z.array(
      z.object({
        assignment: z.object({ id: z.string(), text: z.string(), unit: Named }),
        by: Named.nullable(),
        at: z.string(),
        accepted: Accepted,
      }),
    ),
  }),
});
const Added = z.object({
  evidence: EvidenceView,
  assignment: AssignmentView,
  /** It was there already. */
  duplicate: z.boolean(),
  /** The assignment has its version by this; false: whatever has changed, somebody else did. */
  moved: z.boolean(),
});

export const evidenceContract = {
  addEvidence: {
    method: 'POST',
    path: '/api/assignments/:id/evidence',
    summary:
      'Adds a file, its name in the header x-file-name. The same file again is the one that is there; sent again under the same `id` it is the same piece.',
    right: 'progress.enter',
    params: ById,
    /** Beside the id, which document it is. */
    query: z.object({
      id: z.uuid().optional(),
      kind: z.enum(PAPER_KIND_NAMES).optional(),
      number: z.string().trim().max(LONGEST_PAPER.number).optional(),
      issuedOn: z.iso.date().optional(),
      title: z.string().trim().max(LONGEST_PAPER.title).optional(),
    }),
    body: BYTES,
    result: Added,
  },
  addLink: {
    method: 'POST',
    path: '/api/assignments/:id/links',
    summary: 'Adds a link (http or https).',
    right: 'progress.enter',
    params: ById,
    body: z.object({
      url: z
        .url({ protocol: /^https?$/ })
        .max(2000)
        .refine((url) => !/^https?:\/\/[^/?#]*@/iu.test(url), 'tells who signs in'),
      name: z.string().trim().max(200).default(''),
    }),
    result: Added,
  },
  listAttachable: {
    method: 'GET',
    path: '/api/assignments/:id/attachable',
    summary:
      'Evidence of the same unit, or of a part of the assignment, that can be attached to it too; the newest first.',
    right: 'progress.enter',
    params: ById,
    query: z.object({
      q: z.string().trim().max(200).default(''),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
    /** `works`: all that it is evidence of, as far as the caller sees. */
    result: z.object({
      items: z.array(
        Piece.extend({ works: z.array(z.object({ id: z.string(), text: z.string(), plan: z.string() })) }),
      ),
    }),
  },
  attachEvidence: {
    method: 'POST',
    path: '/api/assignments/:id/attachments',
    summary: 'Attaches what is in the system already: a piece of evidence or a document. No byte is sent again.',
    right: 'progress.enter',
    params: ById,
    body: z.union([z.strictObject({ evidence: z.uuid() }), z.strictObject({ document: z.uuid() })]),
    result: Added,
  },
  listEvidence: {
    method: 'GET',
    path: '/api/assignments/:id/evidence',
    summary: 'The evidence of an assignment, the oldest first.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: z.object({ items: z.array(EvidenceView) }),
  },
  getEvidenceFile: {
    method: 'GET',
    path: '/api/evidence/:id/file',
    summary: 'The file as it was added.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: BYTES,
  },
  previewEvidence: {
    method: 'GET',
    path: '/api/evidence/:id/preview',
    summary:
      'What a file is shown as: pages with the signatures on them, a picture, text and tables, or sheets; bounded.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById,
    result: PreviewView,
  },
  getEvidencePage: {
    method: 'GET',
    path: '/api/evidence/:id/pages/:page',
    summary: 'A page of a PDF as a PNG at least as wide as asked.',
    right: 'assignment.read',
    seesMerged: 'always',
    params: ById.extend({ page: z.coerce.number().int().min(1).max(100_000) }),
    query: z.object({ width: z.coerce.number().int().min(100).max(2400).default(1000) }),
    result: BYTES,
  },
  describeEvidence: {
    method: 'PUT',
    path: '/api/evidence/:id/paper',
    summary: 'Says which official document a piece of evidence is, while the assignment is not reported.',
    right: 'progress.enter',
    params: ById,
    body: Seen.extend({ paper: PaperSaid }),
    result: z.object({ evidence: EvidenceView, assignment: AssignmentView }),
  },
  removeEvidence: {
    method: 'POST',
    path: '/api/evidence/:id/remove',
    summary: 'Takes a file or link away while the assignment is not reported.',
    right: 'progress.enter',
    params: ById,
    body: Seen,
    result: AssignmentView,
  },
} as const satisfies Contract;
