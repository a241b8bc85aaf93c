// A piece of evidence on the server: its id, and how it looks over the wire.
import type { Id } from '@sauro/core';
import type { z } from 'zod';
import { EVIDENCE_FORMATS, type EvidenceView } from './contract.ts';
import type { EvidenceRow } from './queries.ts';

export type EvidenceId = Id<'evidence'>;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

export function evidenceView(row: EvidenceRow): z.input<typeof EvidenceView> {
  return {
    id: row.id,
    kind: row.kind === 'link' ? 'link' : 'file',
    name: row.name,
    format: EVIDENCE_FORMATS.find((format) => format === row.format) ?? null,
    sizeBytes: row.sizeBytes,
    sha256: row.sha256,
    url: row.url,
    // Held by evidence_virus_check_is_known.
    virusCheck: row.virusCheck as z.input<typeof EvidenceView>['virusCheck'],
    isSigned: row.isSigned,
    by: row.addedBy === null || row.personName === null ? null : { id: row.addedBy, name: row.personName },
    at: row.addedAt.toISOString(),
  };
}
