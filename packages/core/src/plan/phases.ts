// The phases of a programme (giai đoạn): stretches of a plan, each known to the year, the month or the day. Two that follow
// each other may share a year ("2025–2027", "2027–2030"): what belongs to it belongs to both, and once to the programme.
import { dayOfMonth, plainDate } from '../calendar/days.ts';
import { isPlainDate, type PlainDate } from '../time.ts';

/** As a plan or a person says it: 2027, 2027-06, 2027-06-30. */
export type PhaseSpan = { readonly from: string; readonly to: string };
export type PlanPhase = PhaseSpan & { readonly id: string; readonly name: string };
export type PhaseDays = { readonly from: PlainDate; readonly to: PlainDate };

/** In years that people plan in. */
const KNOWN = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Its first day, and its last; null of what is no day of the calendar. */
function edgesOf(known: string): PhaseDays | null {
  const match = KNOWN.exec(known);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  const first = `${year}-${month}-01`;
  if (!isPlainDate(first)) return null;
  if (day === undefined) return { from: first, to: dayOfMonth(Number(year), Number(month), 31) };
  return isPlainDate(known) ? { from: known, to: known } : null;
}

/** Null where an end is no day, or the last comes before the first. */
export function daysOfPhase({ from, to }: PhaseSpan): PhaseDays | null {
  const [first, last] = [edgesOf(from)?.from, edgesOf(to)?.to];
  return first === undefined || last === undefined || first > last ? null : { from: first, to: last };
}

/** Years that a stretch of days touches, in order. */
export function yearsOf({ from, to }: PhaseDays): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** What begins first, first; of those that begin together the one that ends first. */
export function inOrderOfTime<P extends PhaseSpan>(phases: readonly P[]): readonly P[] {
  const key = (phase: P) => {
    const days = daysOfPhase(phase);
    return `${days?.from ?? phase.from} ${days?.to ?? phase.to}`;
  };
  return phases.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** From the first beginning to the last end; null where there is no phase. */
export function programmeOf(phases: readonly PhaseSpan[]): PhaseDays | null {
  const days = phases.flatMap((phase) => daysOfPhase(phase) ?? []);
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce(
    (whole, { from, to }) => ({ from: from < whole.from ? from : whole.from, to: to > whole.to ? to : whole.to }),
    first,
  );
}

/** The one that ends last of those that began before it and ended before it: what it follows. */
export function formerOf<P extends PlanPhase>(phases: readonly P[], phase: Pick<P, 'id'>): P | null {
  const own = phases.find(({ id }) => id === phase.id);
  const days = own === undefined ? null : daysOfPhase(own);
  if (days === null) return null;
  const before = phases.filter((one) => {
    const its = daysOfPhase(one);
    return one.id !== phase.id && its !== null && its.from < days.from && its.to < days.to;
  });
  return (
    before.toSorted((one, other) => (daysOfPhase(other)?.to ?? '').localeCompare(daysOfPhase(one)?.to ?? ''))[0] ?? null
  );
}

/** Years that another phase has as well. */
export function sharedYears(phases: readonly PlanPhase[], phase: PlanPhase): readonly number[] {
  const days = daysOfPhase(phase);
  if (days === null) return [];
  const others = new Set(
    phases.flatMap((one) => {
      const its = one.id === phase.id ? null : daysOfPhase(one);
      return its === null ? [] : yearsOf(its);
    }),
  );
  return yearsOf(days).filter((year) => others.has(year));
}

/** Those in which a day lies: two where they share it. */
export function phasesOn<P extends PhaseSpan>(phases: readonly P[], day: PlainDate): readonly P[] {
  return phases.filter((phase) => {
    const days = daysOfPhase(phase);
    return days !== null && days.from <= day && day <= days.to;
  });
}

/** The phase that a year of a goal belongs to: the first that ends in it, else the first in which it lies. */
export function phaseOfYear<P extends PhaseSpan>(phases: readonly P[], year: number): P | null {
  const within = inOrderOfTime(phases).filter((phase) => {
    const days = daysOfPhase(phase);
    return days !== null && yearsOf(days).includes(year);
  });
  return within.find((phase) => Number(daysOfPhase(phase)?.to.slice(0, 4)) === year) ?? within[0] ?? null;
}

/** "2025–2027", "06/2026 – 12/2027", as far as it is known. */
export function sayPhaseSpan({ from, to }: PhaseSpan): string {
  const say = (known: string) => known.split('-').toReversed().join('/');
  return from.length === 4 && to.length === 4 ? `${from}–${to}` : `${say(from)} – ${say(to)}`;
}
