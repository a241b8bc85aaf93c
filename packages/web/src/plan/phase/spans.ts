// Where years and today lie on the line from the first beginning of the phases to their last end, in per cent.
import { dayNumber, type PhaseSpan, type PlainDate, plainDate, programmeOf } from '@sauro/core';

type Length = { readonly first: number; readonly length: number };

function lengthOf(
  phases: readonly PhaseSpan[],
): (Length & { readonly from: PlainDate; readonly to: PlainDate }) | null {
  const whole = programmeOf(phases);
  if (whole === null) return null;
  const first = dayNumber(whole.from);
  return { ...whole, first, length: dayNumber(whole.to) + 1 - first };
}

/** null on a day beyond the line. */
export function todayAt(phases: readonly PhaseSpan[], today: PlainDate): number | null {
  const line = lengthOf(phases);
  if (line === null || today < line.from || today > line.to) return null;
  return ((dayNumber(today) - line.first) / line.length) * 100;
}

/** More years than have room are named every few. */
const MOST_MARKS = 8;

export function yearMarks(phases: readonly PhaseSpan[]) {
  const line = lengthOf(phases);
  if (line === null) return [];
  const [first, last] = [Number(line.from.slice(0, 4)), Number(line.to.slice(0, 4))];
  const step = Math.ceil((last - first + 1) / MOST_MARKS);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step).map((year) => {
    const begins = Math.max(line.first, dayNumber(plainDate(`${year}-01-01`)));
    const ends = Math.min(line.first + line.length, dayNumber(plainDate(`${year + step}-01-01`)));
    return { year, left: ((begins - line.first) / line.length) * 100, width: ((ends - begins) / line.length) * 100 };
  });
}
