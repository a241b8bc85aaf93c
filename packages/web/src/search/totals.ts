// How much was found. The server counts each kind up to a thousand; beyond that it is "more than".
import { type Found, KINDS } from './calls.ts';

type Counts = Found['counts'];
export const MOST_COUNTED = 500;

export function totalOf(counts: Counts): number {
  return KINDS.reduce((sum, kind) => sum + counts[kind], 0);
}

export function isCapped(counts: Counts): boolean {
  return KINDS.some((kind) => counts[kind] >= MOST_COUNTED);
}
