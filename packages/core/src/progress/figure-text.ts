// A figure as it is typed into a cell or stands in a spreadsheet: "1.234,5", "94,5 %", "1.880/2.000", "+12", "=120".
import {
  type Figure,
  type FigureBasis,
  type FigureKind,
  kindFaultOf,
  MOST_FIGURE,
  shareFigure,
  takesShares,
} from './figures.ts';

export const FIGURE_TEXT_FAULTS = {
  'number-form': {
    vi: 'Không phải số. Hãy viết như 1.234,5 hoặc tử số/mẫu số như 1.880/2.000.',
    en: 'This is no number. Write 1.234,5, or a share as 1.880/2.000.',
  },
  'share-form': {
    vi: 'Tử số phải từ 0 trở lên và mẫu số phải lớn hơn 0.',
    en: 'What was reached must be 0 or more, and what it is counted of above 0.',
  },
  'share-increment': {
    vi: 'Tỷ lệ không cộng dồn được: hãy bỏ dấu + và nhập tử số/mẫu số lũy kế.',
    en: 'Shares do not add up: leave the + away and enter the share so far.',
  },
  'not-share': {
    vi: 'Chỉ tiêu này đếm bằng số, không phải tỷ lệ: hãy nhập số đã đạt được, như 12 hoặc 1.234,5.',
    en: 'This target is counted and is no share: enter what was reached, as 12 or 1.234,5.',
  },
  'too-large': { vi: 'Số quá lớn. Hãy kiểm tra lại.', en: 'This number is too large. Check it.' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type FigureTextFault = keyof typeof FIGURE_TEXT_FAULTS;

export type FigureTyped = Figure | 'empty' | { readonly fault: FigureTextFault };

/** `kind.basis`: of a number that says by no sign whether it is a total (=) or was added (+). */
export function figureFrom(text: string, kind: FigureKind): FigureTyped {
  const typed = text.normalize('NFKC').replace(/\s/gu, '');
  if (typed === '') return 'empty';
  const [, sign = '', rest = ''] = /^([+=]?)(.*)$/u.exec(typed) ?? [];
  const parts = rest.split('/');
  if ((parts.length === 2 || rest.endsWith('%')) && !takesShares(kind.unit)) return { fault: 'not-share' };
  if (parts.length === 2)
    return sign === '+' ? { fault: 'share-increment' } : shareFrom(parts[0] ?? '', parts[1] ?? '');
  const value = numberFrom(rest.replace(/%$/u, ''));
  if (value === null || parts.length > 2) return { fault: 'number-form' };
  if (Math.abs(value) > MOST_FIGURE) return { fault: 'too-large' };
  const said = { '+': 'increment', '=': 'cumulative', '': kind.basis } as const satisfies Record<string, FigureBasis>;
  // The expression above leaves one of the three.
  const figure = { basis: said[sign as keyof typeof said], value, numerator: null, denominator: null };
  const fault = kindFaultOf(kind, figure);
  return fault === null ? figure : { fault };
}

function shareFrom(part: string, whole: string): FigureTyped {
  const [numerator, denominator] = [numberFrom(part), numberFrom(whole)];
  if (numerator === null || denominator === null) return { fault: 'number-form' };
  if (numerator > MOST_FIGURE || denominator > MOST_FIGURE) return { fault: 'too-large' };
  return shareFigure(numerator, denominator) ?? { fault: 'share-form' };
}

/** Points part thousands: 1.234 or 1.234.567. What they part otherwise are decimals: 94.5, 0.125. */
const POINTS_PART_THOUSANDS = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/u;
/** As English spreadsheets write it; one comma alone parts decimals, as Vietnamese offices write them. */
const COMMAS_PART_THOUSANDS = /^-?[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/u;
const VIETNAMESE = /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+),\d+$/u;
const PLAIN = /^-?\d+(?:\.\d+)?$/u;

/** Spaces do not count. Null where it is no number. */
export function numberFrom(text: string): number | null {
  const typed = text.replace(/\s/gu, '').replace(/^[\u2212\u2013]/u, '-');
  if (POINTS_PART_THOUSANDS.test(typed)) return Number(typed.replaceAll('.', ''));
  if (VIETNAMESE.test(typed)) return Number(typed.replaceAll('.', '').replace(',', '.'));
  if (COMMAS_PART_THOUSANDS.test(typed)) return Number(typed.replaceAll(',', ''));
  return PLAIN.test(typed) ? Number(typed) : null;
}

/** As it can be typed again: what was added bears its sign, and a total of a target that adds up its own. */
export function figureText(figure: Figure, basis: FigureBasis): string {
  const { numerator, denominator, value } = figure;
  if (numerator !== null && denominator !== null) return `${numberText(numerator)}/${numberText(denominator)}`;
  if (figure.basis === 'increment') return `+${numberText(value)}`;
  return `${basis === 'increment' ? '=' : ''}${numberText(value)}`;
}

/** "1.234,5", in full: nothing is rounded away from what is typed again. */
export function numberText(value: number): string {
  const [whole = '', decimals] = plain(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** Without an exponent, which no figure is large enough to have; a small one may. */
function plain(value: number): string {
  const [digits = '', exponent] = String(value).split('e-');
  return exponent === undefined ? digits : `0.${'0'.repeat(Number(exponent) - 1)}${digits.replace('.', '')}`;
}
