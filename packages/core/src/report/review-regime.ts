// Regimes of reviews proposed from what a plan says of them ("sơ kết vào năm 2027, tổng kết vào năm 2030") and from its phases:
// each phase but the last is reviewed when it is over, the programme when all of it is. What the plan says itself goes before
// what only follows from its phases. A person accepts, corrects or dismisses.
import type { SaidReview } from '@sauro/reader/reviews';
import {
  daysOfPhase,
  inOrderOfTime,
  phaseOfYear,
  type PlanPhase,
  programmeOf,
  sayPhaseSpan,
  yearsOf,
} from '../plan/phases.ts';
import { isPlainDate, type PlainDate } from '../time.ts';
import { scheduleOf } from './duty-regime.ts';
import { type CutOffRule, DECREE_CUT_OFF, type DueRule, type ReportFrequency } from './regime.ts';
import type { ReviewKind } from './review.ts';

export type ProposedReview = {
  /** What it is proposed from: the same while that stands. */
  readonly key: string;
  readonly kind: ReviewKind;
  /** The phase that is reviewed; null: each year, or the programme as a whole. */
  readonly phase: PlanPhase | null;
  readonly frequency: Extract<ReportFrequency, 'once' | 'year'>;
  readonly cutOff: CutOffRule;
  readonly from: PlainDate | null;
  readonly due: DueRule;
  /** The sentence of the plan; null where it follows from the phases alone. */
  readonly words: string | null;
};

type Said = Pick<SaidReview, 'kind' | 'when'> & { readonly id: string; readonly words: string };
type Planned = {
  readonly phases: readonly PlanPhase[];
  readonly reviews: readonly Said[];
  readonly issuedOn: string | null;
};

/** After a phase is over: figures of its last day are still to come in. */
const AFTER_PHASE = { kind: 'after-cut-off', workingDays: 10 } as const satisfies DueRule;
/** Within the year that the plan names. */
const WITHIN_YEAR = { kind: 'after-cut-off', workingDays: 5 } as const satisfies DueRule;

export function proposeReviews(plan: Planned): readonly ProposedReview[] {
  const phases = inOrderOfTime(plan.phases).filter((phase) => daysOfPhase(phase) !== null);
  const said = plan.reviews.flatMap((review) => ofSaid(review, { ...plan, phases })).filter((one) => one !== null);
  const isSaid = (kind: ReviewKind, phase: PlanPhase | null) =>
    said.some(
      (one) => one.kind === kind && one.frequency === 'once' && (one.phase?.id ?? null) === (phase?.id ?? null),
    );
  const last = lastOf(phases);
  // Waves of one year are reported on with the year: only what lasts longer is reviewed without a word of the plan.
  const isLong = isOfYears(phases);
  const implied = phases
    .filter((phase) => isLong && phase !== last && !isSaid('mid-term', phase))
    .map((phase) => atEndOf(`phase:${phase.id}`, 'mid-term', { phase, words: null }));
  const whole =
    last === undefined || !isLong || said.some(({ kind }) => kind === 'final') ? [] : [ofProgramme(phases, last)];
  return [...said, ...implied, ...whole].filter((one) => one !== null);
}

function isOfYears(phases: readonly PlanPhase[]): boolean {
  const whole = programmeOf(phases);
  return whole !== null && yearsOf(whole).length > 1;
}

function lastOf(phases: readonly PlanPhase[]): PlanPhase | undefined {
  const ends = (phase: PlanPhase) => daysOfPhase(phase)?.to ?? '';
  return phases.reduce<PlanPhase | undefined>(
    (last, one) => (last === undefined || ends(one) >= ends(last) ? one : last),
    undefined,
  );
}

type From = { readonly phase: PlanPhase; readonly words: string | null };

function atEndOf(key: string, kind: ReviewKind, { phase, words }: From): ProposedReview | null {
  const days = daysOfPhase(phase);
  if (days === null) return null;
  const cutOff = { kind: 'date', date: days.to } as const;
  return { key, kind, phase, frequency: 'once', cutOff, from: days.from, due: AFTER_PHASE, words };
}

function ofProgramme(phases: readonly PlanPhase[], last: PlanPhase): ProposedReview | null {
  const whole = programmeOf(phases);
  if (whole === null) return null;
  const cutOff = { kind: 'date', date: whole.to } as const;
  return {
    key: `phase:${last.id}:final`,
    kind: 'final',
    phase: null,
    frequency: 'once',
    cutOff,
    from: whole.from,
    due: AFTER_PHASE,
    words: null,
  };
}

function ofSaid({ id, kind, when, words }: Said, { phases, issuedOn }: Planned): readonly (ProposedReview | null)[] {
  const key = `said:${id}`;
  switch (when.kind) {
    case 'yearly': {
      const due = { kind: 'after-cut-off', workingDays: 2 } as const;
      return [{ key, kind, phase: null, frequency: 'year', cutOff: DECREE_CUT_OFF, from: null, due, words }];
    }
    case 'phase-end': {
      const { phase: name } = when;
      if (name !== null) {
        const phase = phases.find((one) => one.name.toLowerCase() === name.toLowerCase());
        return phase === undefined ? [] : [atEndOf(key, kind, { phase, words })];
      }
      return phases.map((phase) => atEndOf(`${key}:${phase.id}`, kind, { phase, words }));
    }
    case 'by':
      return [ofDay(key, { kind, due: when.due, words }, { phases, issuedOn })];
  }
}

type Dated = { readonly kind: ReviewKind; readonly due: string; readonly words: string };

/** A mid-term review is of the phase that ends then, else of the one in which it falls; a final one of the programme. */
function ofDay(
  key: string,
  { kind, due, words }: Dated,
  { phases, issuedOn }: Pick<Planned, 'phases' | 'issuedOn'>,
): ProposedReview {
  const phase = kind === 'final' ? null : phaseOfYear(phases, Number(due.slice(0, 4)));
  const days = phase === null ? programmeOf(phases) : daysOfPhase(phase);
  const from = days?.from ?? (issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : null);
  const told = { key, kind, phase, frequency: 'once', from, words } as const;
  if (isPlainDate(due)) {
    const { cutOff, due: until } = scheduleOf({ frequency: 'once', due, adHoc: false });
    return { ...told, cutOff: notAfter(cutOff, days?.to), due: until };
  }
  // Of a year alone: on the day of the decree, so that what is held within the year is.
  const end = `${due.slice(0, 4)}-12-14` as PlainDate;
  return { ...told, cutOff: notAfter({ kind: 'date', date: end }, days?.to), due: WITHIN_YEAR };
}

/** A phase that is over before is told to its end. */
function notAfter(cutOff: CutOffRule, end: PlainDate | undefined): CutOffRule {
  return cutOff.kind === 'date' && end !== undefined && end < cutOff.date ? { kind: 'date', date: end } : cutOff;
}

/** "Sơ kết giai đoạn 1 (2025–2027)", "Tổng kết", as the title of its report begins. */
export function sayReview({ kind, phase }: Pick<ProposedReview, 'kind' | 'phase'>): string {
  const what = kind === 'mid-term' ? 'Sơ kết' : 'Tổng kết';
  if (phase === null) return what;
  const name = /^(?:Giai đoạn|Đợt|Bước)(?!\p{L})/u.test(phase.name)
    ? `${phase.name.slice(0, 1).toLowerCase()}${phase.name.slice(1)}`
    : phase.name;
  return `${what} ${name} (${sayPhaseSpan(phase)})`;
}
