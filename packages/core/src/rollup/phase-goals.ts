// What a plan aims at in each of its phases: targets that measure the same and name different years ("60 % đến năm 2027", "80 %
// đến năm 2030") are one line with a goal for each phase; what is to be done each year adds up over the years of a phase.
import type { Comparator } from '@sauro/reader/reading';
import { yearRuleOf, type YearWindow } from './years.ts';
import { daysBetween, plainDate } from '../calendar/days.ts';
import { measured } from '../plan/compare-targets.ts';
import { daysOfPhase, inOrderOfTime, phaseOfYear, type PlanPhase, yearsOf } from '../plan/phases.ts';

export type GoalTarget = {
  readonly id: string;
  readonly text: string;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly value: number;
  readonly max: number | null;
  /** Year by which it holds. */
  readonly by: string | null;
};

/** Targets of one measure: the one of each phase, and those of no phase. */
export type GoalLine<T extends GoalTarget, P extends PlanPhase> = {
  readonly of: T;
  readonly goals: readonly { readonly phase: P; readonly target: T | null }[];
};

/** In the order of the plan; a line of one target without a year has its goal at the end of the last phase. */
export function goalLines<T extends GoalTarget, P extends PlanPhase>(
  targets: readonly T[],
  phases: readonly P[],
): readonly GoalLine<T, P>[] {
  const ordered = inOrderOfTime(phases);
  const lines = new Map<string, T[]>();
  for (const target of targets) {
    const key = `${measured(target)}\n${target.unit ?? ''}`;
    lines.set(key, [...(lines.get(key) ?? []), target]);
  }
  return [...lines.values()].flatMap((own) => {
    const [of] = own;
    if (of === undefined) return [];
    return [{ of, goals: ordered.map((phase) => ({ phase, target: goalIn(own, phase, ordered) })) }];
  });
}

/** Of targets of one measure the one that is aimed at in a phase: of several years within it the last. */
function goalIn<T extends GoalTarget, P extends PlanPhase>(
  own: readonly T[],
  phase: P,
  phases: readonly P[],
): T | null {
  const within = own.filter((target) => {
    if (yearRuleOf(target) === 'sum' && target.by === null) return true;
    const year = target.by === null ? null : Number(target.by);
    if (year === null) return phases.at(-1)?.id === phase.id;
    return phaseOfYear(phases, year)?.id === phase.id;
  });
  return within.toSorted((one, other) => (one.by ?? '').localeCompare(other.by ?? '')).at(-1) ?? null;
}

/** Whether a target is told in the review of a stretch of years, and whether it is due in it. */
export type GoalState = 'due' | 'later' | 'past';

/**
 * `later`: its year comes after; `past`: it was due in a phase before, which has a year that both share. What is told of each
 * year is always due; what names no year is due at the end of the last phase (`isLast`).
 */
export function goalState(target: GoalTarget, window: YearWindow, isLast: boolean): GoalState {
  const isOfEachYear = yearRuleOf(target) === 'sum';
  if (target.by === null) return isLast || isOfEachYear ? 'due' : 'later';
  const year = Number(target.by);
  // What is done each year until then is due in each.
  if (year > window.to) return isOfEachYear ? 'due' : 'later';
  return year < window.from ? 'past' : 'due';
}

/** Years whose goals are a phase's own: of one that two phases share those are of the phase that ends in it. */
export function goalWindow(phases: readonly PlanPhase[], phase: PlanPhase): YearWindow | null {
  const window = windowOf(phase);
  if (window === null) return null;
  const years = Array.from({ length: window.to - window.from + 1 }, (_, index) => window.from + index);
  const first = years.find((year) => phaseOfYear(phases, year)?.id === phase.id);
  return first === undefined ? window : { from: first, to: window.to };
}

/** Of a phase that is looked at up to a year: the years whose goals are due by then, and whether it is over with that year. */
export function goalsDue(window: YearWindow, until: number): { readonly due: YearWindow; readonly isOver: boolean } {
  const to = Math.min(window.to, until);
  return { due: { from: window.from, to }, isOver: to === window.to };
}

/** How often in some years something is to be done that is told of each period anew. */
const TIMES_WITHIN = [
  [/(?:mỗi|hằng|hàng|từng)\s+năm/u, yearsWithin],
  [/(?:mỗi|hằng|hàng|từng)\s+quý/u, (window: YearWindow) => 4 * yearsWithin(window)],
  [/(?:mỗi|hằng|hàng|từng)\s+tháng/u, (window: YearWindow) => 12 * yearsWithin(window)],
  [/(?:mỗi|hằng|hàng|từng)\s+tuần/u, weeksWithin],
] as const;

function yearsWithin({ from, to }: YearWindow): number {
  return to - from + 1;
}

/** Weeks as periods of work are: a year has as many as it has Thursdays, 52 or 53. */
function weeksWithin({ from, to }: YearWindow): number {
  return weeksBefore(to + 1) - weeksBefore(from);
}

const FIRST_THURSDAY = plainDate('1970-01-01');

function weeksBefore(year: number): number {
  return Math.ceil(daysBetween(FIRST_THURSDAY, plainDate(`${year}-01-01`)) / 7);
}

/** The aim over some years: "mỗi năm 200 ha" is 600 ha in three. Null where the words do not say how often. */
export function aimOver(
  target: GoalTarget,
  window: YearWindow,
): { readonly value: number; readonly max: number | null } | null {
  const { value, max, text } = target;
  if (yearRuleOf(target) === 'last') return { value, max };
  const words = text.normalize('NFC').toLowerCase();
  const timesWithin = TIMES_WITHIN.find(([pattern]) => pattern.test(words))?.[1];
  if (timesWithin === undefined) return null;
  const times = timesWithin(window);
  return { value: value * times, max: max === null ? null : max * times };
}

/** Years of a phase, as a window. */
export function windowOf(phase: PlanPhase): YearWindow | null {
  const days = daysOfPhase(phase);
  const years = days === null ? [] : yearsOf(days);
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : { from: first, to: last };
}
