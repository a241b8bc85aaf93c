// A figure as it is typed into a cell or stands in a spreadsheet: "1.234,5", "94,5 %", "1.880/2.000", "+12", "=120"; in English
// "1,234.5" and "1,880/2,000".
import { type FigureKind, KIND_FAULTS, kindFaultOf } from './figure-kind.ts';
import { type Figure, type FigureBasis, MOST_FIGURE, shareFigure, takesShares } from './figures.ts';
import type { Tongue } from '../tongue.ts';

export const FIGURE_TEXT_FAULTS = {
  'number-form': {
    vi: 'Không phải số. Hãy viết như 1.234,5 hoặc tử số/mẫu số như 1.880/2.000.',
    en: 'This is no number. Write 1234.5, or a share as 1880/2000.',
  },
  grouping: {
    vi: 'Số này đọc được hai cách, hàng nghìn hoặc phần thập phân. Hãy viết hàng nghìn như 1200, phần thập phân như 1,20.',
    en: 'This can be read as thousands or as decimals. Write thousands as 1200, decimals as 1.20.',
  },
  'share-form': {
    vi: 'Tử số phải từ 0 trở lên và mẫu số phải lớn hơn 0.',
    en: 'What was reached must be 0 or more, and what it is counted of above 0.',
  },
  ...KIND_FAULTS,
  'too-large': { vi: 'Số quá lớn. Hãy kiểm tra lại.', en: 'This number is too large. Check it.' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureTextFault = keyof typeof FIGURE_TEXT_FAULTS;

export type FigureTyped = Figure | 'empty' | { readonly fault: FigureTextFault };

/** `kind.basis`: of a number that says by no sign whether it is a total (=) or was added (+). */
export function figureFrom(text: string, kind: FigureKind, tongue: Tongue = 'vi'): FigureTyped {
  const typed = text.normalize('NFKC').replace(/\s/gu, '');
  if (typed === '') return 'empty';
  const [, sign = '', rest = ''] = /^([+=]?)(.*)$/u.exec(typed) ?? [];
  const parts = rest.split('/');
  if ((parts.length === 2 || rest.endsWith('%')) && !takesShares(kind.unit)) return { fault: 'not-share' };
  if (parts.length === 2) {
    if (sign === '+') return { fault: 'share-increment' };
    return ofKind(kind, shareFrom(parts[0] ?? '', parts[1] ?? '', tongue));
  }
  const number = rest.replace(/%$/u, '');
  const value = numberFrom(number, tongue);
  if (value === null || parts.length > 2) return { fault: formFault([number], tongue) };
  if (Math.abs(value) > MOST_FIGURE) return { fault: 'too-large' };
  const said = { '+': 'increment', '=': 'cumulative', '': kind.basis } as const satisfies Record<string, FigureBasis>;
  // The expression above leaves one of the three.
  return ofKind(kind, { basis: said[sign as keyof typeof said], value, numerator: null, denominator: null });
}

function ofKind(kind: FigureKind, typed: Figure | { readonly fault: FigureTextFault }): FigureTyped {
  const fault = 'fault' in typed ? null : kindFaultOf(kind, typed);
  return fault === null ? typed : { fault };
}

function shareFrom(part: string, whole: string, tongue: Tongue): Figure | { readonly fault: FigureTextFault } {
  const [numerator, denominator] = [numberFrom(part, tongue), numberFrom(whole, tongue)];
  if (numerator === null || denominator === null) return { fault: formFault([part, whole], tongue) };
  if (numerator > MOST_FIGURE || denominator > MOST_FIGURE) return { fault: 'too-large' };
  return shareFigure(numerator, denominator) ?? { fault: 'share-form' };
}

function formFault(numbers: readonly string[], tongue: Tongue): FigureTextFault {
  return numbers.some((text) => isTwofold(text, tongue)) ? 'grouping' : 'number-form';
}

// Below, numbers are as English writes them: Vietnamese has points and commas the other way round.
const OWN = /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/u;
/** What can only be the other language's: "94,5", "1.234.567", "1.234,5". */
const OTHER = /^-?(?:(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),\d+|[1-9]\d{0,2}(?:\.\d{3}){2,})$/u;
/** "1.200" may be one and two tenths, or twelve hundred as the other language writes it. */
const TWOFOLD = /^-?[1-9]\d{0,2}\.\d{3}$/u;

/** Spaces do not count. Null where it is no number, or where it may be two that are a thousand times apart. */
export function numberFrom(text: string, tongue: Tongue = 'vi'): number | null {
  const typed = inEnglish(text, tongue);
  if (TWOFOLD.test(typed)) return null;
  if (OWN.test(typed)) return Number(typed.replaceAll(',', ''));
  return OTHER.test(typed) ? Number(swapped(typed).replaceAll(',', '')) : null;
}

/** Whether a text is refused only because it may be thousands or decimals. */
export function isTwofold(text: string, tongue: Tongue = 'vi'): boolean {
  return TWOFOLD.test(inEnglish(text, tongue));
}

function inEnglish(text: string, tongue: Tongue): string {
  const typed = text.replace(/\s/gu, '').replace(/^[\u2212\u2013]/u, '-');
  return tongue === 'en' ? typed : swapped(typed);
}

function swapped(text: string): string {
  return text.replace(/[.,]/gu, (sign) => (sign === '.' ? ',' : '.'));
}

/** As it can be typed again: what was added bears its sign, and a total of a target that adds up its own. */
export function figureText(figure: Figure, basis: FigureBasis, tongue: Tongue = 'vi'): string {
  const { numerator, denominator } = figure;
  if (numerator !== null && denominator !== null) {
    return `${typedNumber(numerator, tongue)}/${typedNumber(denominator, tongue)}`;
  }
  const value = typedNumber(figure.value, tongue);
  if (figure.basis === 'increment') return `+${value}`;
  return `${basis === 'increment' ? '=' : ''}${value}`;
}

/** As it can be typed again: "1,1250" where "1,125" might be thousands. */
export function typedNumber(value: number, tongue: Tongue = 'vi'): string {
  const text = numberText(value, tongue);
  return isTwofold(text, tongue) ? `${text}0` : text;
}

/** "1.234,5", in full: nothing is rounded away. */
export function numberText(value: number, tongue: Tongue = 'vi'): string {
  const [whole = '', decimals] = plain(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const text = `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
  return tongue === 'en' ? text : swapped(text);
}

/** Without an exponent, which no figure is large enough to have; a small one may. */
function plain(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  return exponent === undefined ? digits : `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`;
}
