// A sample for a check in the field on the server: its ids, and how it looks over the wire.
import { createHash } from 'node:crypto';
import { drawSample, type FieldOutcome, type FieldSource, type Id, inOrder } from '@sauro/core';
import type { FieldCheckView } from './views.ts';
import type { CheckRow } from './queries.ts';

export type FieldCheckId = Id<'fieldCheck'>;
export type FieldResultId = Id<'fieldCheckResult'>;

export function isCheckedAs(text: string): FieldOutcome {
  // A constraint of the database holds it.
  return text as FieldOutcome;
}

export function checkView(row: CheckRow): FieldCheckView {
  const { id, unitId, unitName, planId, planTitle, planNumber, planSymbol, withinUnitId, withinName } = row;
  return {
    id,
    unit: { id: unitId, name: unitName },
    source: row.source as FieldSource,
    plan: planId === null ? null : { id: planId, title: planTitle ?? '', number: planNumber, symbol: planSymbol },
    within: withinUnitId === null ? null : { id: withinUnitId, name: withinName ?? '' },
    from: row.fromOn,
    to: row.toOn,
    wish: row.wantedCount === null ? { percent: row.wantedPercent ?? 100 } : { count: row.wantedCount },
    frame: row.frameSize,
    size: row.size,
    checked: row.checked,
    differing: row.differing,
    seed: row.seed,
    frameSha256: row.frameSha256,
    drawnOn: row.drawnOn,
    at: row.drawnAt.toISOString(),
    by: row.drawnBy === null || row.drawnByName === null ? null : { id: row.drawnBy, name: row.drawnByName },
  };
}

type Drawn = {
  readonly frame: readonly string[];
  readonly frameSha256: string;
  readonly seed: string;
  readonly size: number;
  readonly pieces: readonly string[];
};

/** SHA-256 of the ids in the order of their letters, each on a line: the ledger keeps it. */
export function hashOfFrame(frame: readonly string[]): string {
  return createHash('sha256').update(inOrder(frame).join('\n')).digest('hex');
}

/** Drawn again from what was kept it is the same: nobody has changed the frame, or put in or taken out a piece. */
export function isDrawnAgain({ frame, frameSha256, seed, size, pieces }: Drawn): boolean {
  const again = drawSample(frame, seed, size);
  const isSame = again.length === pieces.length && again.every((id, place) => id === pieces[place]);
  return isSame && hashOfFrame(frame) === frameSha256;
}
