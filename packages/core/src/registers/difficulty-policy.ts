// Whose act it is, and how long each may take. The raiser's side is the unit that raised it, and whoever raised it for it; the
// holder's side is the unit that must answer now or one above.
import { addDays } from '../calendar/days.ts';
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import type { Right } from '../people.ts';
import type { PlainDate } from '../time.ts';
import { type DifficultyMoment, isTimeForDifficulty } from './difficulty-facts.ts';
import { DIFFICULTY_ACTS, type DifficultyAct } from './difficulty-lifecycle.ts';

/** The right by which a unit raises what stands in its way: whoever enters its progress. */
export const RAISING_RIGHT = 'progress.enter' as const satisfies Right;
/** Whoever has one of them in a unit answers there: who gives work, decides on it, judges it, or splits it among units below. */
export const ANSWERING_RIGHTS = [
  'assignment.decide',
  'assignment.issue',
  'progress.verify',
  'assignment.split',
] as const satisfies readonly Right[];

type Side = 'raiser' | 'holder';
type Way = { readonly side: Side; readonly rights: readonly Right[] };

const RAISER: Way = { side: 'raiser', rights: [RAISING_RIGHT] };
const HOLDER: Way = { side: 'holder', rights: ANSWERING_RIGHTS };

export const DIFFICULTY_POLICY = {
  answer: HOLDER,
  direct: HOLDER,
  route: HOLDER,
  escalate: HOLDER,
  close: RAISER,
  reopen: RAISER,
  withdraw: RAISER,
} as const satisfies Record<DifficultyAct, Way>;

export type DifficultyStandpoint = {
  /**
   * What she holds in the unit that raised it, or at or above it where she raised it herself: whoever stands above may be the
   * one who must answer, and nobody is content with her own answer in the name of another.
   */
  readonly raiser: ReadonlySet<Right>;
  /** What she holds at or above the unit that must answer. */
  readonly holder: ReadonlySet<Right>;
  /** It was she who raised it, or it was raised in her name. */
  readonly isOwn: boolean;
};

/** Nobody answers herself, whatever she holds on both sides. */
export function isOwnAnswer(act: DifficultyAct, { isOwn }: Pick<DifficultyStandpoint, 'isOwn'>): boolean {
  return act === 'answer' && isOwn;
}

export function isYourDifficulty(act: DifficultyAct, standpoint: DifficultyStandpoint): boolean {
  const { side, rights } = DIFFICULTY_POLICY[act];
  return !isOwnAnswer(act, standpoint) && rights.some((right) => standpoint[side].has(right));
}

/** All of the work was taken back: what is opened again would be taken back by itself. */
export function isReopenedInVain(act: DifficultyAct, { isWorkOver }: { readonly isWorkOver: boolean }): boolean {
  return act === 'reopen' && isWorkOver;
}

/** She could answer it now, were it not her own. */
export function isOwnToAnswer(moment: DifficultyMoment, standpoint: DifficultyStandpoint): boolean {
  const others = { ...standpoint, isOwn: false };
  return standpoint.isOwn && isTimeForDifficulty(moment, 'answer') && isYourDifficulty('answer', others);
}

/** What can be done now by this actor: the same tables that the server asks before it does it. */
export function difficultyActsFor(
  standing: DifficultyMoment & { readonly isWorkOver: boolean },
  standpoint: DifficultyStandpoint,
): readonly DifficultyAct[] {
  return DIFFICULTY_ACTS.filter(
    (act) =>
      isTimeForDifficulty(standing, act) && !isReopenedInVain(act, standing) && isYourDifficulty(act, standpoint),
  );
}

/**
 * Working days. [U] No rule of law sets them for what a unit reports upwards; a body that has its own in its working
 * regulations changes them here. `confirm`: after that an answer that nobody objects to stands.
 */
export const DIFFICULTY_DAYS = { answer: 5, answerUrgent: 3, confirm: 10 } as const;

/** The last day for an answer that is owed from a day on, that day not counted. */
export function answerBy(calendar: WorkCalendar, from: PlainDate, urgent: boolean): PlainDate {
  return addWorkingDays(calendar, from, urgent ? DIFFICULTY_DAYS.answerUrgent : DIFFICULTY_DAYS.answer);
}

/** The day that is proposed to who promises to deal with it: a working day, as far off as an answer may be. */
export function promiseBy(calendar: WorkCalendar, from: PlainDate): PlainDate {
  return addWorkingDays(calendar, from, DIFFICULTY_DAYS.answer);
}

/** Last day that may be set for an answer, or be promised: what is put off for longer is not dealt with. */
export function lastToSet(today: PlainDate): PlainDate {
  return addDays(today, 366);
}

export function mayBeSet(day: PlainDate, today: PlainDate): boolean {
  return day >= today && day <= lastToSet(today);
}

/** The last day for the raiser to say that an answer does not do. */
export function confirmBy(calendar: WorkCalendar, from: PlainDate): PlainDate {
  return addWorkingDays(calendar, from, DIFFICULTY_DAYS.confirm);
}
