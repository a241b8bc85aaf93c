// What stands in the form of progress, as text that a browser can keep; and what of it is sent.
import {
  ANY_KIND,
  type Figure,
  type FigureBasis,
  type FigureKind,
  isTwofold,
  KIND_FAULTS,
  type KindFault,
  kindFaultOf,
  MOST_FIGURE,
  numberFrom,
  shareFigure,
  type Tongue,
  typedNumber,
} from '@sauro/core';
import type { FigureBody, ProgressBody, ProgressItem } from './calls.ts';

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

/** What the form begins with: how far the work is and nothing said, or the report that stands no more. */
export type Beginning = Pick<TypedProgress, 'percent' | 'words' | 'report'>;

/**
 * Of work that may be reported, the report that was returned, taken back or opened again, unless other words were said since:
 * it is to be mended. `items`: what was entered, the newest first.
 */
export function fallenReport<Item extends Pick<ProgressItem, 'isReport' | 'words'>>(
  items: readonly Item[],
): Item | undefined {
  const last = items.find(({ isReport, words }) => isReport || words !== '');
  return last?.isReport === true ? last : undefined;
}

/** Figures stand as they were told, and are not told twice: one that is added to what was before would count again. */
export function beginningOf(percent: number, fallen: Pick<ProgressItem, 'words'> | undefined): Beginning {
  return fallen ? { percent: 100, words: fallen.words, report: true } : { percent, words: '', report: false };
}

/** What cannot be read is what was never typed. */
export function typedFrom(text: string, beginning: Beginning): TypedProgress {
  const empty = { ...beginning, figures: {} };
  if (text === '') return empty;
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<TypedProgress>) };
  } catch {
    return empty;
  }
}

export function bodyOf(
  { percent, words, report, figures }: TypedProgress,
  version: number,
  tongue: Tongue,
): Omit<ProgressBody, 'id'> {
  return {
    version,
    percent: report ? 100 : percent,
    words: words.trim(),
    report,
    figures: figuresIn(figures, tongue),
  };
}

/** The figures that are whole. */
export function figuresIn(figures: TypedProgress['figures'], tongue: Tongue): FigureBody[] {
  return Object.entries(figures).flatMap(([target, typed]) => figureOf(target, typed, tongue) ?? []);
}

export function typedOf(
  { percent, words = '', report = false, figures = [] }: Omit<ProgressBody, 'id'>,
  tongue: Tongue,
): TypedProgress {
  return {
    percent,
    words,
    report,
    figures: typedFigures(figures, tongue),
  };
}

export function typedFigures(figures: readonly FigureBody[], tongue: Tongue): TypedProgress['figures'] {
  const text = (number: number) => typedNumber(number, tongue);
  return Object.fromEntries(
    figures.map((figure) => [
      figure.target,
      'value' in figure
        ? { ...NO_FIGURE, value: text(figure.value), ...(figure.basis && { basis: figure.basis }) }
        : { ...NO_FIGURE, numerator: text(figure.numerator), denominator: text(figure.denominator) },
    ]),
  );
}

/** Something was typed that is no figure, or none of its target. `kinds`: of the targets that are known, by id. */
export function isUnfinished(
  figures: TypedProgress['figures'],
  kinds: ReadonlyMap<string, FigureKind>,
  tongue: Tongue,
): boolean {
  return Object.entries(figures).some(([target, typed]) => faultIn(typed, tongue, kinds.get(target)) !== null);
}

export function kindsOf(targets: readonly (FigureKind & { readonly id: string })[]): ReadonlyMap<string, FigureKind> {
  return new Map(targets.map((target) => [target.id, target]));
}

const FIELDS = ['value', 'numerator', 'denominator'] as const;
type TypedField = (typeof FIELDS)[number];
export type TypedFault = {
  readonly field: TypedField;
  readonly code: 'number' | 'grouping' | 'large' | 'below' | 'nothing' | 'missing' | KindFault;
  /** As it was typed. */
  readonly text: string;
};

/** What is wrong with what was typed, and in which of its fields; null where it is a figure of its target, or nothing. */
export function faultIn(typed: TypedFigure, tongue: Tongue, kind: FigureKind = ANY_KIND): TypedFault | null {
  const isFilled = (field: TypedField) => typed[field].trim() !== '';
  for (const field of FIELDS.filter(isFilled)) {
    const code = isTwofold(typed[field], tongue) ? 'grouping' : faultOf(field, numberFrom(typed[field], tongue));
    if (code !== null) return { field, code, text: typed[field].trim() };
  }
  if (isFilled('numerator') === isFilled('denominator')) return kindFaultIn(typed, tongue, kind);
  return { field: isFilled('numerator') ? 'denominator' : 'numerator', code: 'missing', text: '' };
}

export function isOfKind(code: TypedFault['code']): code is KindFault {
  return code in KIND_FAULTS;
}

function kindFaultIn(typed: TypedFigure, tongue: Tongue, kind: FigureKind): TypedFault | null {
  const figure = figureTyped(typed, kind.basis, tongue);
  const code = figure === null ? null : kindFaultOf(kind, figure);
  const field = figure?.denominator == null ? 'value' : 'numerator';
  return code === null ? null : { field, code, text: typed[field].trim() };
}

function faultOf(field: TypedField, number: number | null): TypedFault['code'] | null {
  if (number === null) return 'number';
  if (Math.abs(number) > MOST_FIGURE) return 'large';
  if (field === 'numerator' && number < 0) return 'below';
  return field === 'denominator' && number <= 0 ? 'nothing' : null;
}

/** As core knows it: what is strange about it can be asked. `usual`: what a number of the target is, where nobody says otherwise. */
export function figureTyped(typed: TypedFigure, usual: FigureBasis, tongue: Tongue): Figure | null {
  const figure = figureOf('', typed, tongue);
  if (figure === null) return null;
  if ('numerator' in figure) return shareFigure(figure.numerator, figure.denominator);
  return { basis: figure.basis ?? usual, value: figure.value, numerator: null, denominator: null };
}

/** Of a share per cent, with two places; null where it is not one yet. */
export function shareOf({ numerator, denominator }: TypedFigure, tongue: Tongue): number | null {
  const [part, whole] = [numberFrom(numerator, tongue), numberFrom(denominator, tongue)];
  return part === null || whole === null || part < 0 || whole <= 0 ? null : (100 * part) / whole;
}

function figureOf(target: string, typed: TypedFigure, tongue: Tongue): FigureBody | null {
  const value = numberFrom(typed.value, tongue);
  if (value !== null) return { target, value, ...(typed.basis && { basis: typed.basis }) };
  const [numerator, denominator] = [numberFrom(typed.numerator, tongue), numberFrom(typed.denominator, tongue)];
  if (numerator === null || denominator === null || shareOf(typed, tongue) === null) return null;
  return { target, numerator, denominator };
}
