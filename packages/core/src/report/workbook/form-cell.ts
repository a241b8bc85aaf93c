// One cell as a spreadsheet gives it back, and what it says: Excel turns "1/2" into a day, "45%" into 0.45, and keeps "12,5" as
// text where its language writes 12.5.
import { numberFrom } from '../../progress/figure-text.ts';
import { dayFrom, dayOfSerial, dayText } from './form-day.ts';
import { type FormCell, type FormColumnKind, formText } from './form.ts';

export type CellRead =
  | string
  | number
  | null
  /** A number that is shown as a share: 0.45 is seen as 45 %. */
  | { readonly is: 'percent'; readonly value: number }
  /** YYYY-MM-DD. */
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'flag'; readonly value: boolean }
  /** #REF!, #DIV/0! and the like. */
  | { readonly is: 'error'; readonly text: string }
  /** A formula of which the file holds no result. */
  | { readonly is: 'unfinished' };

export type CellFault = 'formula-error' | 'formula-empty' | 'number-form' | 'date' | 'day-form';
export type CellSaid = { readonly value: FormCell } | { readonly fault: CellFault };

export function saidIn(cell: CellRead, kind: FormColumnKind): CellSaid {
  if (typeof cell === 'object' && cell !== null) {
    if (cell.is === 'error') return { fault: 'formula-error' };
    if (cell.is === 'unfinished') return { fault: 'formula-empty' };
  }
  if (kind === 'number') return numberIn(cell);
  if (kind === 'day') return dayIn(cell);
  const text = formText(shownText(cell));
  return { value: text === '' ? null : text };
}

function numberIn(cell: CellRead): CellSaid {
  if (cell === null) return { value: null };
  if (typeof cell === 'number') return { value: cell };
  if (typeof cell === 'string') {
    const typed = bare(cell).replace(/%$/u, '').trim();
    if (typed === '') return { value: null };
    const value = numberFrom(typed);
    return value === null ? { fault: 'number-form' } : { value };
  }
  if (cell.is === 'percent') return { value: Number((100 * cell.value).toPrecision(12)) };
  return { fault: cell.is === 'day' ? 'date' : 'number-form' };
}

/** The day as it stands in the form: 03/06/2026. */
function dayIn(cell: CellRead): CellSaid {
  if (cell === null) return { value: null };
  if (typeof cell === 'object') {
    const day = cell.is === 'day' ? dayFrom(cell.day) : null;
    return day === null ? { fault: 'day-form' } : { value: dayText(day) };
  }
  const typed = typeof cell === 'string' ? bare(cell) : '';
  if (cell === '' || (typeof cell === 'string' && typed === '')) return { value: null };
  const day = typeof cell === 'number' ? dayOfSerial(cell) : dayFrom(typed);
  return day === null ? { fault: 'day-form' } : { value: dayText(day) };
}

/** Without what pasting brings along: full-width digits, spaces of no width, the sign of text before a number. */
function bare(text: string): string {
  return formText(text)
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/^'/u, '')
    .trim();
}

/** As a person sees it in the spreadsheet. */
export function shownText(cell: CellRead): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  switch (cell.is) {
    case 'percent':
      return `${Number((100 * cell.value).toPrecision(12))}%`;
    case 'day':
      return cell.day.split('-').toReversed().join('/');
    case 'flag':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.text;
    case 'unfinished':
      return '';
  }
}

/** Programs write a number with fifteen digits, where we have seventeen. */
const NEAR = 1e-12;

export function isSameCell(one: FormCell, other: FormCell): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return String(one ?? '') === String(other ?? '');
}
