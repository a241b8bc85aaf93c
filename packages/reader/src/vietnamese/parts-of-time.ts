// A part of a month, quarter or year: "tuần 3 tháng 5", "thượng tuần", "nửa đầu tháng 7", "ngày làm việc cuối cùng của quý".
// Giữa tháng is the 15th, cuối tháng its last day, giữa năm the end of June (Bộ luật Dân sự 2015, Điều 146); a tuần of a month
// is counted by sevens from its first day, the ten days of a thượng, trung or hạ tuần from the 1st, 11th and 21st.
import type { FoundPeriod, Period } from './dates.ts';

type Whole = Pick<FoundPeriod, 'from' | 'to' | 'exact'>;
type PartRule = {
  readonly pattern: RegExp;
  readonly of: (m: RegExpExecArray, whole: Whole) => Period | null;
};

const ORDINAL =
  '(?:thứ\\s+)?(?:[1-5]|0[1-5]|IV|III|II|I|V|một|nhất|hai|ba|tư|bốn|năm)|đầu(?:\\s+tiên)?|cuối(?:\\s+cùng)?';
const OF = '(?:\\s*[,(/-]\\s*(?:của\\s+)?|\\s+(?:của\\s+|trong\\s+)?)';
const WEEK = new RegExp(
  `tuần(?:\\s+lễ)?\\s+(${ORDINAL})(?:\\s*(?:-|–|,|và|đến)\\s*(?:tuần\\s+)?(${ORDINAL}))?${OF}(?=t|\\d)`,
  'iuy',
);

/** Tried in this order at each place; each stands in front of the whole that it is part of. */
const PARTS: readonly PartRule[] = [
  { pattern: WEEK, of: ([, first = '', last], whole) => weeks(whole, weekOf(first), weekOf(last ?? first)) },
  {
    pattern: /(thượng|trung|hạ)\s+tuần\s*(?:của\s+)?/iuy,
    of: ([, which = ''], whole) =>
      /^thượng/iu.test(which) ? days(whole, 1, 10) : /^trung/iu.test(which) ? days(whole, 11, 20) : days(whole, 21, 31),
  },
  {
    pattern: /nửa\s+(đầu|cuối|sau)\s+(?:của\s+)?(?:năm\s+)?/iuy,
    of: ([, which = ''], whole) =>
      /^đầu/iu.test(which)
        ? (days(whole, 1, 15) ?? months(whole, 1, 6))
        : (days(whole, 16, 31) ?? months(whole, 7, 12)),
  },
  {
    pattern: /(\d{1,2})\s+ngày\s+(đầu|cuối)(?:\s+(?:tiên|cùng))?\s+(?:của\s+)?/iuy,
    of: ([, count = '', which = ''], whole) => {
      const last = Number(whole.to.slice(8));
      return /^đầu/iu.test(which) ? days(whole, 1, Number(count)) : days(whole, last - Number(count) + 1, last);
    },
  },
  {
    pattern: /ngày\s+(làm\s+việc\s+)?(đầu|cuối)(?:\s+(?:tiên|cùng))?\s+(?:của\s+)?(?:năm\s+)?/iuy,
    of: ([, working, which = ''], { from, to }) => {
      const atEnd = /^cuối/iu.test(which);
      const day = working ? workingDay(atEnd ? to : from, atEnd ? -1 : 1) : atEnd ? to : from;
      return { from: day, to: day };
    },
  },
  {
    pattern: /(đầu|giữa|cuối)\s+(?:của\s+)?(?=tháng|t\.?\s?\d|qu[ýí]|q\.?\s?[IVX])/iuy,
    of: ([, which = ''], whole) => {
      const [first, second] = /^đầu/iu.test(which) ? [1, 1] : /^giữa/iu.test(which) ? [2, 2] : [3, 3];
      if (whole.exact === 'quarter') return months(whole, first, second);
      return first === 1 ? days(whole, 1, 10) : first === 2 ? days(whole, 11, 15) : days(whole, 21, 31);
    },
  },
  {
    pattern: /(đầu|giữa)\s+năm\s+(?=\d)/iuy,
    of: ([, which = ''], whole) =>
      whole.exact !== 'year' ? null : /^đầu/iu.test(which) ? months(whole, 1, 3) : months(whole, 5, 6),
  },
];

export type Part = { readonly length: number; readonly of: (whole: Whole) => Period | null };

/** The part that is named at a place, in front of its whole. */
export function partAt(text: string, at: number): Part | null {
  for (const { pattern, of } of PARTS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, of: (whole) => of(match, whole) };
  }
  return null;
}

type NumberedWeek = Period & { readonly end: number; readonly hasYear: boolean };

/** "Tuần 4/10", "tuần 3, 4/8/2026": the month of a numbered week is a bare figure. */
export function weekOfMonth(text: string, at: number, planYear: number | null): NumberedWeek | null {
  NUMBERED_WEEK.lastIndex = at;
  const match = NUMBERED_WEEK.exec(text);
  const year = match?.[4] ?? planYear;
  if (!match || year === null) return null;
  const [words, first = '', last, month = ''] = match;
  const start = `${year}-${month.padStart(2, '0')}-01`;
  const whole: Whole = { from: start, to: lastDayFrom(start), exact: 'month' };
  const found = weeks(whole, weekOf(first), weekOf(last ?? first));
  return found && { ...found, end: at + words.length, hasYear: match[4] !== undefined };
}
const NUMBERED_WEEK =
  /tuần\s+([1-5]|IV|III|II|I|V)(?:\s*(?:-|–|,|và)\s*(?:tuần\s+)?([1-5]|IV|III|II|I|V))?\s*\/\s*(0?[1-9]|1[0-2])(?:\s*\/\s*((?:19|20)\d{2}))?(?![\d/])/iuy;

/** Words that leave the day to custom: whose first week, how long a beginning lasts. */
const LOOSE =
  /(?<![\p{L}])(?:tuần(?:\s+lễ)?\s+(?!cuối)(?:thứ\s+)?(?:\d|[IV]+(?![\p{L}])|một|nhất|hai|ba|tư|bốn|năm|đầu)|(?:đầu|giữa)\s+quý|(?<!(?:nửa|ngày|tháng|việc)\s+)đầu\s+(?:tháng|năm))(?!\s+(?:làm việc|học))/iu;

/** Whether the last day of such a time is one that its words only suggest. */
export function isLoose(text: string): boolean {
  return LOOSE.test(text);
}

/** 1 to 5; the last week of a month is 0. */
function weekOf(ordinal: string): number {
  const word = ordinal.toLowerCase().replace(/^thứ\s+/u, '');
  if (word.startsWith('cuối')) return 0;
  return Number(word) || (ORDINALS.find(({ words }) => words.includes(word.split(' ')[0] ?? ''))?.value ?? 0);
}
const ORDINALS = [
  { value: 1, words: ['i', 'một', 'nhất', 'đầu'] },
  { value: 2, words: ['ii', 'hai'] },
  { value: 3, words: ['iii', 'ba'] },
  { value: 4, words: ['iv', 'tư', 'bốn'] },
  { value: 5, words: ['v', 'năm'] },
];

function weeks(whole: Whole, first: number, last: number): Period | null {
  const end = Number(whole.to.slice(8));
  const from = first === 0 ? end - 6 : first * 7 - 6;
  return days(whole, from, last === 0 ? end : last * 7);
}

/** Days of one month, cut at its end. */
function days({ from, to }: Whole, first: number, last: number): Period | null {
  if (from.slice(0, 7) !== to.slice(0, 7) || from === to) return null;
  const end = Number(to.slice(8));
  const day = (number: number) => `${from.slice(0, 8)}${String(Math.min(number, end)).padStart(2, '0')}`;
  return first > last ? null : { from: day(first), to: day(last) };
}

/** Months of a quarter or a year, counted from its first. */
function months({ from, exact }: Whole, first: number, last: number): Period | null {
  if (exact !== 'quarter' && exact !== 'year') return null;
  const at = (number: number) =>
    `${from.slice(0, 5)}${String(Number(from.slice(5, 7)) + number - 1).padStart(2, '0')}-01`;
  return { from: at(first), to: lastDayFrom(at(last)) };
}

function lastDayFrom(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return isoOf(Date.UTC(year, month, 0));
}

const DAY = 86_400_000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** That day, or the nearest one towards `step` that is neither a Saturday nor a Sunday. */
function workingDay(day: string, step: 1 | -1): string {
  let time = Date.parse(day);
  while ([0, 6].includes(new Date(time).getUTCDay())) time += step * DAY;
  return isoOf(time);
}
