// The parts as they stand in the form of splitting, kept by the browser as text.
import { addWorkingDays, CALENDAR, isPlainDate } from '@sauro/core';

export type TypedPart = { readonly unit: string; readonly text: string; readonly due: string };

/** null where nothing was typed; what cannot be read is what was never typed. */
export function partsIn(text: string): readonly TypedPart[] | null {
  if (text === '') return null;
  try {
    const parts: unknown = JSON.parse(text);
    // Written by this form alone.
    return Array.isArray(parts) && parts.length > 0 ? (parts as TypedPart[]) : null;
  } catch {
    return null;
  }
}

/** Working days that are left of the whole to gather what the parts have done. */
export const GATHERING_DAYS = 3;

/** The deadline that is proposed for parts; that of the whole where nothing would be left before it. */
export function dueOfParts(due: string | null, today: string): string {
  if (due === null || !isPlainDate(due)) return '';
  const before = addWorkingDays(CALENDAR, due, -GATHERING_DAYS);
  return before > today ? before : due;
}

/** The words and the day of the first for all; each keeps its unit. */
export function asFirst(parts: readonly TypedPart[]): readonly TypedPart[] {
  const [first] = parts;
  return first === undefined ? parts : parts.map(({ unit }) => ({ ...first, unit }));
}
