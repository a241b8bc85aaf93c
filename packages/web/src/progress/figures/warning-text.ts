// What is strange about a figure, as a sentence with its numbers as the language writes them.
import { FIGURE_WARNINGS, type FigureWarningCode } from '@sauro/core';
import { fill } from '@sauro/reader/messages';
import { formatNumber } from '../../ui/format.ts';
import type { Language } from '../../ui/language.tsx';

type Told = { readonly code: FigureWarningCode; readonly details: Readonly<Record<string, number>> };

export function warningText({ code, details }: Told, language: Language): string {
  const numbers = Object.entries(details).map(([name, value]) => [name, formatNumber(value, language)]);
  return fill(FIGURE_WARNINGS[code][language], Object.fromEntries(numbers));
}
