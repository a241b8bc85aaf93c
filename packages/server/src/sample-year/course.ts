// What becomes of one piece of the sample's work: when its unit takes it on, says how far it is, reports, and what is said of
// that. Chance comes from names alone, so that the same province lives the same year whenever it is made.
import { createHash } from 'node:crypto';
import { addWorkingDays, CALENDAR, countWorkingDays, type PlainDate } from '@sauro/core';

export type Act =
  | { readonly act: 'accept' | 'decline' | 'insist' | 'verify' | 'return' | 'raise' | 'answer' }
  | { readonly act: 'ask-extension'; readonly to: PlainDate }
  | { readonly act: 'grant-extension'; readonly to: PlainDate }
  /** `last`: it is reported with it. */
  | { readonly act: 'progress'; readonly percent: number; readonly last: boolean };
export type Step = Act & { readonly on: PlainDate };

export type Work = {
  /** Code of the unit. */
  readonly unit: string;
  readonly task: string;
  /** Of recurring work; empty otherwise. */
  readonly period: string;
  readonly isLead: boolean;
  readonly issuedOn: PlainDate;
  readonly due: PlainDate | null;
  /** What was sent back is left for a person to do again. */
  readonly isLeftReturned: boolean;
};

/** From and to, in working days: until it is taken on, and until it is done, before (negative) or after the deadline. */
type Span = readonly [from: number, to: number];
type Character = {
  readonly takesOn: Span;
  /** null: it is never done. */
  readonly done: Span | null;
  /** Shares of its work: sent back once, held up by a difficulty, given a later day. */
  readonly returned: number;
  readonly heldUp: number;
  readonly extended: number;
};
const CHARACTERS = {
  prompt: { takesOn: [1, 3], done: [-20, -2], returned: 0.05, heldUp: 0.02, extended: 0 },
  steady: { takesOn: [1, 5], done: [-5, 0], returned: 0.1, heldUp: 0.04, extended: 0 },
  late: { takesOn: [3, 9], done: [2, 18], returned: 0.2, heldUp: 0.25, extended: 0.4 },
  silent: { takesOn: [6, 20], done: null, returned: 0, heldUp: 0.3, extended: 0 },
} as const satisfies Record<string, Character>;
/** Up to which share each reaches, in this order. */
const SHARES = [
  ['prompt', 0.5],
  ['steady', 0.84],
  ['late', 0.96],
  ['silent', 1],
] as const satisfies readonly (readonly [keyof typeof CHARACTERS, number])[];

/** Of the work of a unit so much is not like the unit. */
const UNLIKE = 0.3;
const DAYS_BETWEEN_ENTRIES = 18;
const MOST_ENTRIES = 6;
const EXTENDED_BY = 20;
const ALMOST = 95;
/** A unit that only helps says now and then that this is not for it. */
const DECLINED = 0.04;

/** In the order of days: each on a later one than the step before. */
export function courseOf(work: Work): readonly Step[] {
  const character: Character = CHARACTERS[characterOf(work)];
  const steps: Step[] = [];
  const put = (act: Act, days: number): void => {
    const last = steps.at(-1)?.on ?? work.issuedOn;
    steps.push({ on: addWorkingDays(CALENDAR, last, Math.max(1, days)), ...act });
  };
  if (!work.isLead && chance(work, 'decline') < DECLINED) {
    put({ act: 'decline' }, 2);
    put({ act: 'insist' }, 3);
  }
  put({ act: 'accept' }, within(character.takesOn, chance(work, 'accept')));
  if (work.due === null) {
    put({ act: 'progress', percent: 10, last: false }, 15);
    return steps;
  }
  const due = extend(work, character, work.due, put);
  const done = character.done;
  if (done === null) {
    // It begins, and is not heard of again.
    if (chance(work, 'begin') < 0.5) put({ act: 'progress', percent: 20, last: false }, 8);
    if (chance(work, 'raise') < character.heldUp) put({ act: 'raise' }, 2);
    return steps;
  }
  const doneOn = addWorkingDays(CALENDAR, due, within(done, chance(work, 'done')));
  goOn(work, doneOn, steps, put, chance(work, 'raise') < character.heldUp);
  judge(work, character, put);
  return steps;
}

type Put = (act: Act, days: number) => void;

/** @returns the deadline that holds from then on. */
function extend(work: Work, { extended }: Character, due: PlainDate, put: Put): PlainDate {
  const long = countWorkingDays(CALENDAR, work.issuedOn, due);
  if (long < 2 * EXTENDED_BY || chance(work, 'extend') >= extended) return due;
  const to = addWorkingDays(CALENDAR, due, EXTENDED_BY);
  put({ act: 'ask-extension', to }, Math.round(long * 0.6));
  put({ act: 'grant-extension', to }, 3);
  return to;
}

/** Entries at even distances until it is done; in their middle what stands in the way, where something does. */
function goOn(work: Work, doneOn: PlainDate, steps: readonly Step[], put: Put, isHeldUp: boolean): void {
  const begun = steps.at(-1)?.on ?? work.issuedOn;
  const left = countWorkingDays(CALENDAR, begun, doneOn);
  const entries = Math.min(MOST_ENTRIES, Math.max(1, Math.round(left / DAYS_BETWEEN_ENTRIES)));
  const apart = Math.max(1, Math.floor(left / (entries + 1)));
  const middle = Math.ceil(entries / 2);
  for (let entry = 1; entry <= entries; entry += 1) {
    const even = (100 * (entry - 0.3 + 0.5 * chance(work, `percent ${entry}`))) / (entries + 1);
    put({ act: 'progress', percent: Math.min(ALMOST, 5 * Math.round(even / 5)), last: false }, apart);
    if (isHeldUp && entry === middle) {
      put({ act: 'raise' }, 1);
      if (chance(work, 'answer') < 0.8) put({ act: 'answer' }, 2);
    }
  }
  const rest = countWorkingDays(CALENDAR, steps.at(-1)?.on ?? begun, doneOn);
  put({ act: 'progress', percent: 100, last: true }, rest);
}

/** It is looked at within a few days; some of it is sent back once, and done again. */
function judge(work: Work, { returned }: Character, put: Put): void {
  if (work.isLeftReturned || chance(work, 'return') < returned) {
    put({ act: 'return' }, within([1, 4], chance(work, 'look')));
    if (work.isLeftReturned) return;
    put({ act: 'progress', percent: 100, last: true }, within([2, 6], chance(work, 'again')));
  }
  put({ act: 'verify' }, within([1, 4], chance(work, 'verify')));
}

function characterOf(work: Work): keyof typeof CHARACTERS {
  const drawn = chance(work, 'unlike') < UNLIKE ? chance(work, 'work') : chance({ unit: work.unit }, 'unit');
  return SHARES.find(([, up]) => drawn <= up)?.[0] ?? 'silent';
}

function within([from, to]: Span, drawn: number): number {
  return Math.round(from + drawn * (to - from));
}

/** From 0 up to 1, the same for the same names. */
export function chance(of: Partial<Pick<Work, 'unit' | 'task' | 'period'>>, what: string): number {
  const text = [of.unit, of.task, of.period, what].join('\n');
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
