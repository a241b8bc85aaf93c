// A written report on the server: its id, and how it looks over the wire.
import type { Edit, Id, ReportHead, SectionWords } from '@sauro/core';
import type { ReportRow } from './queries.ts';
import type { WrittenReportView } from './views.ts';

export type WrittenReportId = Id<'writtenReport'>;

/** What people have laid around and over what is composed. */
export type Wording = {
  readonly title: string;
  readonly head: ReportHead;
  readonly words: SectionWords;
  readonly edits: readonly Edit[];
};

export function writtenReportView(row: ReportRow): WrittenReportView {
  const {
    id,
    unitId,
    unitName,
    title,
    fromOn,
    atOn,
    isGiven,
    version,
    madeAt,
    madeBy,
    madeByName,
    frozenAt,
    docxSha256,
  } = row;
  return {
    id,
    unit: { id: unitId, name: unitName },
    title,
    from: fromOn,
    at: atOn,
    given: isGiven,
    version,
    madeAt: madeAt.toISOString(),
    by: named(madeBy, madeByName),
    frozen:
      frozenAt === null || docxSha256 === null
        ? null
        : { at: frozenAt.toISOString(), by: named(row.frozenBy, row.frozenByName), docxSha256 },
  };
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name };
}

/** Written by this stage alone, whose contract says what it is. */
export function wordingOf({
  title,
  head,
  words,
  edits,
}: Pick<ReportRow, 'title' | 'head' | 'words' | 'edits'>): Wording {
  return { title, head: head as ReportHead, words: words as SectionWords, edits: edits as readonly Edit[] };
}
