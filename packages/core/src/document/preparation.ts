// Who sees a document before anybody has confirmed a plan of it: who brought it, and who prepares plans in one of its units or
// in a unit above. Row-level security holds the same (db/migrations/0040-preparation.sql of the server).
import type { UnitId } from '../id.ts';
import { type Actor, type Right, unitsWith } from '../people.ts';

/** Whoever holds one of them in a unit prepares its documents: checks what was read, and confirms it as a plan. */
export const PREPARING = ['reading.check', 'plan.confirm'] as const satisfies readonly Right[];

/** The units in which, and below which, she sees what is in preparation. */
export function preparesIn(actor: Pick<Actor, 'offices'>): readonly UnitId[] {
  return [...new Set(PREPARING.flatMap((right) => unitsWith(actor, right)))];
}
