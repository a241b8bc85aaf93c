// A piece of evidence on the server: its id, and how it looks over the wire, by itself.
import type { Id, PersonId } from '@sauro/core';
import type { z } from 'zod';
import { EVIDENCE_FORMATS, type EvidenceView } from './contract.ts';
import { paperOf } from './paper.ts';
import type { EvidenceRow } from './queries.ts';

export type EvidenceId = Id<'evidence'>;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];
type View = z.input<typeof EvidenceView>;

export function pieceView(row: EvidenceRow): Omit<View, 'accepted' | 'also'> {
  return {
    id: row.id,
    kind: row.kind === 'link' ? 'link' : 'file',
    name: row.name,
    format: EVIDENCE_FORMATS.find((format) => format === row.format) ?? null,
    sizeBytes: row.sizeBytes,
    sha256: row.sha256,
    url: row.url,
    // Held by evidence_virus_check_is_known.
    virusCheck: row.virusCheck as View['virusCheck'],
    isSigned: row.isSigned,
    document: row.documentId,
    paper: paperOf(row),
    by: namedBy(row.addedBy, row.personName),
    at: row.addedAt.toISOString(),
  };
}

export function namedBy(id: PersonId | null, name: string | null): View['by'] {
  return id === null || name === null ? null : { id, name };
}
