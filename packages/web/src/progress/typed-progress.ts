// What stands in the form of progress, as text that a browser can keep; and what of it is sent.
import { type FigureBasis, numberFrom, numberText } from '@sauro/core';
import type { FigureBody, ProgressBody } from './calls.ts';

export type TypedFigure = {
  readonly numerator: string;
  readonly denominator: string;
  readonly value: string;
  /** Where it was said: otherwise it is that of the target. */
  readonly basis?: FigureBasis | undefined;
};
export type TypedProgress = {
  readonly percent: number;
  readonly words: string;
  readonly report: boolean;
  /** By the id of the target. */
  readonly figures: Readonly<Record<string, TypedFigure>>;
};

export const NO_FIGURE: TypedFigure = { numerator: '', denominator: '', value: '' };

/** What cannot be read is what was never typed. */
export function typedFrom(text: string, percent: number): TypedProgress {
  const empty = { percent, words: '', report: false, figures: {} };
  if (text === '') return empty;
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<TypedProgress>) };
  } catch {
    return empty;
  }
}

export function bodyOf({ percent, words, report, figures }: TypedProgress, version: number): Omit<ProgressBody, 'id'> {
  return {
    version,
    percent: report ? 100 : percent,
    words: words.trim(),
    report,
    figures: figuresIn(figures),
  };
}

/** The figures that are whole. */
export function figuresIn(figures: TypedProgress['figures']): FigureBody[] {
  return Object.entries(figures).flatMap(([target, typed]) => figureOf(target, typed) ?? []);
}

export function typedOf({
  percent,
  words = '',
  report = false,
  figures = [],
}: Omit<ProgressBody, 'id'>): TypedProgress {
  return {
    percent,
    words,
    report,
    figures: typedFigures(figures),
  };
}

export function typedFigures(figures: readonly FigureBody[]): TypedProgress['figures'] {
  return Object.fromEntries(
    figures.map((figure) => [
      figure.target,
      'value' in figure
        ? { ...NO_FIGURE, value: numberText(figure.value), ...(figure.basis && { basis: figure.basis }) }
        : { ...NO_FIGURE, numerator: numberText(figure.numerator), denominator: numberText(figure.denominator) },
    ]),
  );
}

/** Something was typed that is no figure: half a share, or no number. */
export function isHalf(typed: TypedFigure): boolean {
  const blank = typed.numerator === '' && typed.denominator === '' && typed.value === '';
  return !blank && figureOf('', typed) === null;
}

/** Of a share per cent, with two places; null where it is not one yet. */
export function shareOf({ numerator, denominator }: TypedFigure): number | null {
  const [part, whole] = [numberFrom(numerator), numberFrom(denominator)];
  return part === null || whole === null || part < 0 || whole <= 0 ? null : (100 * part) / whole;
}

function figureOf(target: string, typed: TypedFigure): FigureBody | null {
  const value = numberFrom(typed.value);
  if (value !== null) return { target, value, ...(typed.basis && { basis: typed.basis }) };
  const [numerator, denominator] = [numberFrom(typed.numerator), numberFrom(typed.denominator)];
  if (numerator === null || denominator === null || shareOf(typed) === null) return null;
  return { target, numerator, denominator };
}
