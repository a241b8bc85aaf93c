// The month, the quarter and the year of a day, as first and last day. Pure: today is an argument.
import type { PlainDate } from '@sauro/core';

export type DaySpan = { readonly from: string; readonly to: string };

export function monthOf(today: PlainDate): DaySpan {
  const { year, month } = partsOf(today);
  return months(year, month, month);
}

export function quarterOf(today: PlainDate): DaySpan {
  const { year, month } = partsOf(today);
  const first = month - ((month - 1) % 3);
  return months(year, first, first + 2);
}

export function yearOf(today: PlainDate): DaySpan {
  return months(partsOf(today).year, 1, 12);
}

function months(year: number, first: number, last: number): DaySpan {
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: `${year}-${two(first)}-01`, to: `${year}-${two(last)}-${two(days)}` };
}

function partsOf(day: PlainDate): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
