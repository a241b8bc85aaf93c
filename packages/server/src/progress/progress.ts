// An entry of progress on the server: its id and how it looks over the wire.
import type { FigureBasis, Id } from '@sauro/core';
import type { z } from 'zod';
import type { ProgressView } from './contract.ts';
import type { FigureRow, ProgressRow } from './queries.ts';

export type ProgressId = Id<'progress'>;

export function progressView(row: ProgressRow, figures: readonly FigureRow[]): z.input<typeof ProgressView> {
  return {
    id: row.id,
    percent: row.percent,
    words: row.words,
    isReport: row.isReport,
    figures: figures
      .filter(({ progressId }) => progressId === row.id)
      .map(({ targetId, basis, text, unit, numerator, denominator, value }) => ({
        target: targetId,
        // Held by a constraint of the database.
        basis: basis as FigureBasis,
        text,
        unit,
        numerator,
        denominator,
        value,
      })),
    by: row.enteredBy === null || row.personName === null ? null : { id: row.enteredBy, name: row.personName },
    at: row.enteredAt.toISOString(),
  };
}
