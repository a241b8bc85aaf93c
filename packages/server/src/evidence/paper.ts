// The official document that a piece of evidence is, between the wire, the row and the words of core.
import { type EvidencePaper, NO_PAPER, type PlainDate, paperKindOf } from '@sauro/core';

export type PaperColumns = {
  readonly paperKind: string | null;
  readonly paperNumber: string | null;
  readonly paperIssuedOn: string | null;
  readonly paperTitle: string | null;
};

export function paperOf(row: PaperColumns): EvidencePaper {
  return {
    kind: paperKindOf(row.paperKind),
    number: row.paperNumber,
    // Written as a day by paperColumns and nothing else.
    issuedOn: row.paperIssuedOn as PlainDate | null,
    title: row.paperTitle,
  };
}

export function paperColumns({ kind, number, issuedOn, title }: EvidencePaper): PaperColumns {
  return { paperKind: kind, paperNumber: number, paperIssuedOn: issuedOn, paperTitle: title };
}

type Said = {
  readonly kind?: EvidencePaper['kind'] | undefined;
  readonly number?: string | null | undefined;
  readonly issuedOn?: string | null | undefined;
  readonly title?: string | null | undefined;
};

/** As it came over the wire: what is left out or empty is not said. */
export function paperFrom({ kind, number, issuedOn, title }: Said): EvidencePaper {
  return {
    ...NO_PAPER,
    kind: kind ?? null,
    number: number || null,
    // Checked to be a day at the edge.
    issuedOn: (issuedOn || null) as PlainDate | null,
    title: title || null,
  };
}
