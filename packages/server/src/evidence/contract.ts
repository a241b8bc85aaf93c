// Evidence, over the wire.
import { z } from 'zod';
import { AssignmentView } from '../assignment/views.ts';
import { Seen } from '../assignment/contract.ts';
import { VIRUS_CHECKS } from '../document/contract.ts';
import { BYTES, type Contract } from '../kit/contract.ts';

const ById = z.object({ id: z.uuid() });
export const EVIDENCE_FORMATS = ['pdf', 'docx', 'xlsx', 'pptx', 'doc', 'xls', 'jpeg', 'png', 'text'] as const;

export const EvidenceView = z.object({
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
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.string(),
});
const Added = z.object({ evidence: EvidenceView, assignment: AssignmentView, duplicate: z.boolean() });

export const evidenceContract = {
  addEvidence: {
    method: 'POST',
    path: '/api/assignments/:id/evidence',
    summary: 'Adds a file, its name in the header x-file-name. The same file again is the one that is there.',
    right: 'progress.enter',
    params: ById,
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
      url: z.url({ protocol: /^https?$/ }).max(2000),
      name: z.string().trim().max(200).default(''),
    }),
    result: Added,
  },
  listEvidence: {
    method: 'GET',
    path: '/api/assignments/:id/evidence',
    summary: 'The evidence of an assignment, the oldest first.',
    right: 'assignment.read',
    params: ById,
    result: z.object({ items: z.array(EvidenceView) }),
  },
  getEvidenceFile: {
    method: 'GET',
    path: '/api/evidence/:id/file',
    summary: 'The file as it was added.',
    right: 'assignment.read',
    params: ById,
    result: BYTES,
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
