// A reconciliation on the server: its id and its row.
import { type FigureScope, fold, type Id, type Mender } from '@sauro/core';
import type { Selectable } from 'kysely';
import type { ReconciliationTable } from '../db/tables.ts';

export type ReconciliationId = Id<'reconciliation'>;
export type ReconciliationRow = Selectable<ReconciliationTable>;

/** Ours, as it is kept: counted, or typed where no target has it. */
export type Ours = Pick<ReconciliationRow, 'ours' | 'oursNumerator' | 'oursDenominator' | 'oursCount'>;

type Found = Pick<ReconciliationRow, 'name' | 'period' | 'note'> & {
  readonly unitName: string;
  readonly systemName: string;
};

/** By which a line is found, without marks. */
export function searchTextOf({ name, unitName, systemName, period, note }: Found): string {
  return fold([name, unitName, systemName, period, note].join(' '));
}

export function scopeOf({ scope }: Pick<ReconciliationRow, 'scope'>): FigureScope {
  // Written by openReconciliation, whose contract and constraint say which there are.
  return scope as FigureScope;
}

export function menderOf({ mender }: { readonly mender: string | null }): Mender | null {
  // Written by explainDifference; the constraint says which there are.
  return mender as Mender | null;
}
