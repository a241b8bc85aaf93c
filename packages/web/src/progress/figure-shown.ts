// A figure as it was reported: with a plus where it is what the period added, and no total.
import { amountOf } from '@sauro/core';
import type { Language } from '../ui/language.tsx';
import { formatNumber } from '../ui/format.ts';

type Shown = { readonly value: number; readonly unit: string | null; readonly basis?: 'cumulative' | 'increment' };

export function figureShown({ value, unit, basis }: Shown, language: Language): string {
  const sign = basis === 'increment' && value > 0 ? '+' : '';
  return amountOf(`${sign}${formatNumber(value, language)}`, unit, language);
}
