// Dates and periods of time as administrative documents write them, as days of the calendar.
// A period is its first and last day: "quý III năm 2025" is 2025-07-01 … 2025-09-30.
import { partAt, weekOfMonth } from './parts-of-time.ts';

export type Period = { readonly from: string; readonly to: string };
/** A period found in a text, with its place. A day without a year has `year: null` and gives "MM-DD" for both ends. */
export type FoundPeriod = Period & {
  readonly start: number;
  readonly end: number;
  /** A part is one of a month, quarter or year: "tuần 3 tháng 5", "nửa đầu năm 2026". */
  readonly exact: 'day' | 'part' | 'month' | 'quarter' | 'half' | 'year';
  readonly hasYear: boolean;
};

const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, sáu: 6, chín: 9 };
const two = (n: number) => String(n).padStart(2, '0');

export function lastDayOfMonth(year: number, month: number): number {
  return (
    [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
      month - 1
    ] ?? 31
  );
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

function months(year: number, first: number, last: number): Period {
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(lastDayOfMonth(year, last))}` };
}

type Rule = {
  readonly exact: FoundPeriod['exact'];
  readonly pattern: RegExp;
  readonly period: (m: RegExpExecArray, planYear: number | null) => (Period & { hasYear: boolean }) | null;
};

const withYear = (period: Period) => ({ ...period, hasYear: true });
const year = (text: string | undefined) => (text === undefined ? null : Number(text));

function dayOf(d: number, m: number, y: number | null): (Period & { hasYear: boolean }) | null {
  if (!isCalendarDay(y ?? 2024, m, d)) return null;
  const text = `${two(m)}-${two(d)}`;
  return y === null
    ? { from: text, to: text, hasYear: false }
    : { from: `${y}-${text}`, to: `${y}-${text}`, hasYear: true };
}

/** Tried in this order at each place, so that the longer form wins. Word boundaries are spelled out: \b knows no Vietnamese letters. */
const RULES: readonly Rule[] = [
  {
    exact: 'day',
    pattern: /(?<![\d/])(\d{1,2})\s*(?:\/|-|\.)\s*(\d{1,2})\s*(?:\/|-|\.)\s*((?:19|20)\d{2})(?!\d)/uy,
    period: (m) => dayOf(Number(m[1]), Number(m[2]), year(m[3])),
  },
  {
    exact: 'day',
    pattern: /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+((?:19|20)\d{2}))?(?!\d)/iuy,
    period: (m) => dayOf(Number(m[1]), Number(m[2]), year(m[3])),
  },
  {
    exact: 'month',
    pattern: /(?:tháng\s+|t\.?\s?)?(?<![\d/])(0?[1-9]|1[0-2])\s*[/-]\s*((?:19|20)\d{2})(?!\d)/iuy,
    period: (m) => withYear(months(Number(m[2]), Number(m[1]), Number(m[1]))),
  },
  {
    exact: 'month',
    // "Tháng 7 - 8/2026", "tháng 3, 4": the months of one list.
    pattern:
      /tháng\s+(0?[1-9]|1[0-2])\s*(?:-|–|,|và)\s*(?:tháng\s+)?(0?[1-9]|1[0-2])(?!\d|\/\d{1,2}(?!\d))(?:\s*(?:\/|năm)\s*((?:19|20)\d{2}))?/iuy,
    period: (m, planYear) => {
      const y = year(m[3]) ?? planYear;
      const [first, last] = [Number(m[1]), Number(m[2])];
      return y === null || last <= first ? null : { ...months(y, first, last), hasYear: m[3] !== undefined };
    },
  },
  {
    exact: 'month',
    pattern: /tháng\s+(0?[1-9]|1[0-2])(?![\d/])\s*(?:,?\s*năm\s+((?:19|20)\d{2}))?/iuy,
    period: (m, planYear) => {
      const y = year(m[2]) ?? planYear;
      return y === null ? null : { ...months(y, Number(m[1]), Number(m[1])), hasYear: m[2] !== undefined };
    },
  },
  {
    exact: 'day',
    pattern: /(?<![\d/.,])(0?[1-9]|[12]\d|3[01])\s*\/\s*(0?[1-9]|1[0-2])(?![\d/])/uy,
    period: (m) => dayOf(Number(m[1]), Number(m[2]), null),
  },
  {
    exact: 'quarter',
    pattern:
      /qu[ýí]\s*(III|II|I)\s*(?:-|–|,|và)\s*(IV|III|II)(?![\p{L}\d])\s*(?:(?:[/-]|,?\s*năm)\s*((?:19|20)\d{2}))?/iuy,
    period: (m, planYear) => {
      const y = year(m[3]) ?? planYear;
      const [first, last] = [ROMAN[(m[1] ?? '').toUpperCase()] ?? 0, ROMAN[(m[2] ?? '').toUpperCase()] ?? 0];
      return y === null || last <= first
        ? null
        : { ...months(y, first * 3 - 2, last * 3), hasYear: m[3] !== undefined };
    },
  },
  {
    exact: 'quarter',
    pattern:
      /(?:qu[ýí]\s*|q\.?\s*(?=[IVX]))(IV|III|II|I|[1-4])(?![\p{L}\d])\s*(?:(?:[/-]|,?\s*năm)\s*((?:19|20)\d{2}))?/iuy,
    period: (m, planYear) => {
      const quarter = ROMAN[(m[1] ?? '').toUpperCase()] ?? Number(m[1]);
      const y = year(m[2]) ?? planYear;
      return y === null ? null : { ...months(y, quarter * 3 - 2, quarter * 3), hasYear: m[2] !== undefined };
    },
  },
  {
    exact: 'half',
    pattern: /(0?[2-9]|10|11|hai|ba|sáu|chín)\s+tháng\s+(đầu|cuối)\s+(?:của\s+)?năm(?:\s+((?:19|20)\d{2}))?/iuy,
    period: (m, planYear) => {
      const y = year(m[3]) ?? planYear;
      const count = COUNTS[(m[1] ?? '').toLowerCase()] ?? Number(m[1]);
      const first = /đầu/iu.test(m[2] ?? '');
      return y === null
        ? null
        : { ...months(y, first ? 1 : 13 - count, first ? count : 12), hasYear: m[3] !== undefined };
    },
  },
  {
    exact: 'year',
    // A dash before it may only part two years: "2026-2030", never "KH-2026".
    pattern: /(?<![\d/.,]|(?<!(?<!\d)(?:19|20)\d{2})-)((?:19|20)\d{2})(?![\d/]|[.,]\d)/uy,
    period: (m) => withYear(months(Number(m[1]), 1, 12)),
  },
];

/**
 * All dates and periods of a text from left to right, not overlapping.
 * `planYear` completes a month or quarter that names no year; without it such a period is not found.
 */
export function findPeriods(text: string, planYear: number | null = null): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  for (let at = 0; at < text.length; ) {
    const hit = periodAt(text, at, planYear);
    if (hit) found.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return found;
}

const STARTS = /[\dtqshbcđgnTQSHBCĐGN]/;

function periodAt(text: string, at: number, planYear: number | null): FoundPeriod | null {
  if (!STARTS.test(text[at] ?? '') || /[\p{L}]/u.test(text[at - 1] ?? '')) return null;
  const part = partOfPeriodAt(text, at, planYear);
  if (part) return part;
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(text);
    const period = match && rule.period(match, planYear);
    if (match && period) return { ...period, start: at, end: at + match[0].trimEnd().length, exact: rule.exact };
  }
  return null;
}

/** "Tuần 3 tháng 5/2026": the part, and the whole behind it. */
function partOfPeriodAt(text: string, at: number, planYear: number | null): FoundPeriod | null {
  const week = weekOfMonth(text, at, planYear);
  if (week) return { ...week, start: at, exact: 'part' };
  const part = partAt(text, at);
  const whole = part && periodAt(text, at + part.length, planYear);
  const period = whole && part.of(whole);
  return period && { ...period, start: at, end: whole.end, exact: 'part', hasYear: whole.hasYear };
}

/** Days that are written as dates but are not in the calendar: "31/02/2026". */
export function findImpossibleDays(
  text: string,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  const found = [];
  for (const m of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/gu)) {
    if (!isCalendarDay(Number(m[3]), Number(m[2]), Number(m[1])))
      found.push({ text: m[0], start: m.index, end: m.index + m[0].length });
  }
  return found;
}
