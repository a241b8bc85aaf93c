// A reconciliation on the server: its id and its row.
import type { FigureScope, Id, Mender } from '@sauro/core';
import type { Selectable } from 'kysely';
import type { ReconciliationTable } from '../db/tables.ts';

export type ReconciliationId = Id<'reconciliation'>;
export type ReconciliationRow = Selectable<ReconciliationTable>;

/** Ours, as it is kept: counted, or typed where no target has it. */
export type Ours = Pick<ReconciliationRow, 'ours' | 'oursNumerator' | 'oursDenominator' | 'oursCount'>;

export function scopeOf({ scope }: Pick<ReconciliationRow, 'scope'>): FigureScope {
  // Written by openReconciliation, whose contract and constraint say which there are.
  return scope as FigureScope;
}

export function menderOf({ mender }: { readonly mender: string | null }): Mender | null {
  // Written by explainDifference; the constraint says which there are.
  return mender as Mender | null;
}
