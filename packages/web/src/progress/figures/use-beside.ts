// What is known of the cell in focus: what stands in it or is being typed, what stood before, and what is strange about it.
import {
  type Figure,
  figureFrom,
  type FigureTextFault,
  type FigureWarning,
  figureWarningsOf,
  spreadOf,
  type Spread,
  type Tongue,
  totalsOf,
} from '@sauro/core';
import { useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { aimOf, beforeOf } from '../figure-doubts.ts';
import type { History } from './calls.ts';
import { type CellShown, type Spot } from './grid-model.ts';
import { historyQuery } from './queries.ts';

export type Beside = {
  readonly history: History | undefined;
  readonly error: Error | null;
  readonly figure: Figure | null;
  readonly fault: FigureTextFault | null;
  readonly warnings: readonly FigureWarning[];
  readonly spread: Spread | null;
  /** Of each of the last values: its period, or that it stands or is being typed now. */
  readonly lastOf: readonly LastOf[];
  /** What stands with this figure, where it was added to something. */
  readonly total: number | null;
};

export type LastOf = { readonly period: string } | 'stands' | 'now';

/** Whoever runs over cells by keys asks only for the one on which she stays. */
const STAYS_MS = 250;

export function useBeside(spot: Spot, shown: CellShown, typed: string | null, tongue: Tongue): Beside {
  const [stays] = useDebouncedValue(spot.key, STAYS_MS);
  const { data, error } = useQuery({
    ...historyQuery(spot.item.id, spot.target.id),
    enabled: stays === spot.key,
  });
  const text = typed ?? (shown.state === 'invalid' || shown.state === 'draft' ? shown.text : null);
  const read = text === null ? shown.figure : figureFrom(text, spot.target, tongue);
  const fault = read !== null && typeof read === 'object' && 'fault' in read ? read.fault : null;
  const figure = read === null || read === 'empty' || 'fault' in read ? null : read;
  const before = beforeOf(data, spot.item.period === '', figure);
  const values = [...before, ...(figure === null ? [] : [figure])];
  const spread = spreadOf(values.map(({ value }) => value));
  const names: readonly LastOf[] = [
    ...before.map((one): LastOf => ('period' in one ? { period: one.period } : 'stands')),
    'now',
  ];
  const isAdded = figure?.basis === 'increment';
  return {
    history: data,
    error,
    figure,
    fault,
    warnings:
      figure === null
        ? []
        : figureWarningsOf(figure, { unit: spot.target.unit, text: spot.target.text, aim: aimOf(spot.target), before }),
    spread,
    lastOf: names.slice(0, values.length).slice(-(spread?.last.length ?? 0)),
    total: isAdded ? (totalsOf(values).at(-1) ?? null) : null,
  };
}
