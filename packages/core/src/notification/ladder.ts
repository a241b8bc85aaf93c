// The ladder: who is told when work stays overdue, rung by rung, up to whoever gave it. No rule of law sets its days, so
// that a body may set its own.
import type { PersonId } from '../id.ts';

/** Whose head stands on a rung: of the unit that does it, of the nearest unit above that has one, of the unit that gave it. */
export const RUNG_HEADS = {
  unit: { vi: 'Người đứng đầu đơn vị thực hiện', en: 'Head of the unit that does it' },
  above: { vi: 'Người đứng đầu đơn vị cấp trên', en: 'Head of the unit above' },
  issuer: { vi: 'Người đứng đầu cơ quan giao việc', en: 'Head of the unit that gave it' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type RungHead = keyof typeof RUNG_HEADS;
export const RUNG_HEAD_NAMES = ['unit', 'above', 'issuer'] as const satisfies readonly RungHead[];

/** `after`: working days past the deadline. */
export type Rung = { readonly after: number; readonly head: RungHead };
/** The lowest first; a rung's number is its place, from 1. */
export type Ladder = readonly Rung[];

export const STANDARD_LADDER: Ladder = [
  { after: 1, head: 'unit' },
  { after: 5, head: 'above' },
  { after: 10, head: 'issuer' },
];

/** Each rung is climbed later than the one below it, and each head stands on one. */
export function isLadder(ladder: Ladder): boolean {
  const heads = new Set(ladder.map(({ head }) => head));
  return heads.size === ladder.length && ladder.every(({ after }, at) => after > (ladder[at - 1]?.after ?? 0));
}

export type Climbing = {
  /** Working days past the deadline, today. */
  readonly overdue: number;
  /** Heads of the rungs climbed for this deadline: the ladder may have been another one then. */
  readonly climbed: readonly RungHead[];
  /** Whom they have told. */
  readonly told: readonly PersonId[];
  readonly heads: Readonly<Record<RungHead, PersonId | null>>;
};

export type NextRung = { readonly rung: number; readonly person: PersonId; readonly head: RungHead };

/**
 * Who is told next, or null. One rung a day, so that nobody's superior hears of it in the same hour as she does; a rung on
 * which nobody stands, or somebody who has been told, is stepped over. No place in the ladder is kept: where a rung is taken
 * out or put in, nobody is passed over who was never told.
 */
export function nextRung(ladder: Ladder, { overdue, climbed, told, heads }: Climbing): NextRung | null {
  for (const [at, { after, head }] of ladder.entries()) {
    const person = heads[head];
    if (climbed.includes(head) || person === null || told.includes(person)) continue;
    return overdue >= after ? { rung: at + 1, person, head } : null;
  }
  return null;
}
