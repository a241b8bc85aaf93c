// What has happened to a difficulty, as facts, and what they add up to: where it stands, who holds it and until when. State
// is this fold and nothing else; the row in the database is kept so that it need not be folded again.
import type { PersonId, UnitId } from '../id.ts';
import type { PlainDate } from '../time.ts';
import type { DifficultyOutcome } from './difficulty.ts';
import { type DifficultyAct, type DifficultyState, nextDifficultyState } from './difficulty-lifecycle.ts';

/** Why it went up: by hand, or by itself because its day had passed. */
export const ESCALATION_REASONS = ['beyond-authority', 'unanswered'] as const;
export type EscalationReason = (typeof ESCALATION_REASONS)[number];

/** `due` is worked out on the day of the fact and kept: what is announced of the calendar later moves no promise. */
export type DifficultyFact =
  | {
      readonly kind: 'raised';
      readonly on: PlainDate;
      readonly raiser: UnitId;
      /** The unit in whose name it is answered. */
      readonly addressed: UnitId;
      /** The unit that must act: the addressed one, or the room within it that the plan names. */
      readonly holder: UnitId;
      readonly person: PersonId | null;
      readonly due: PlainDate;
      /** Whose office it was raised with, where she was away. */
      readonly onBehalfOf?: PersonId;
    }
  | { readonly kind: 'routed'; readonly on: PlainDate; readonly to: UnitId; readonly person: PersonId | null }
  /** Whoever it went up to says what is to be done, who below shall do it, and until when that one must answer. */
  | {
      readonly kind: 'directed';
      readonly on: PlainDate;
      readonly to: UnitId;
      /** The body of that unit, in whose name it is answered from then on. */
      readonly addressed: UnitId;
      readonly person: PersonId | null;
      readonly due: PlainDate;
    }
  | {
      readonly kind: 'answered';
      readonly on: PlainDate;
      readonly outcome: DifficultyOutcome;
      readonly due: PlainDate;
      /** Of a promise: the day by which it will be dealt with, which is its `due`. */
      readonly promised?: PlainDate;
    }
  | {
      readonly kind: 'escalated';
      readonly on: PlainDate;
      readonly to: UnitId;
      readonly person: PersonId | null;
      readonly why: EscalationReason;
      readonly due: PlainDate;
    }
  | { readonly kind: 'reopened'; readonly on: PlainDate; readonly person: PersonId | null; readonly due: PlainDate }
  /** `silent`: nobody has said otherwise in time. `with-work`: whoever accepted the work holds it to be solved with it. */
  | { readonly kind: 'closed'; readonly on: PlainDate; readonly why: 'content' | 'silent' | 'with-work' }
  /** `work-over`: by itself, for the work that it stood in the way of was taken back. */
  | { readonly kind: 'withdrawn'; readonly on: PlainDate; readonly why: 'taken-back' | 'work-over' };
export type DifficultyFactKind = DifficultyFact['kind'];

/** The act that each fact is the trace of; null for the first. */
export const DIFFICULTY_ACT_OF = {
  raised: null,
  routed: 'route',
  directed: 'direct',
  answered: 'answer',
  escalated: 'escalate',
  reopened: 'reopen',
  closed: 'close',
  withdrawn: 'withdraw',
} as const satisfies Record<DifficultyFactKind, DifficultyAct | null>;

export type DifficultyStanding = {
  readonly state: DifficultyState;
  readonly raiser: UnitId;
  readonly addressed: UnitId;
  readonly holder: UnitId;
  /** Whom the holder has named for such things; null where nobody. */
  readonly person: PersonId | null;
  /** Since when whoever must act next must act. */
  readonly since: PlainDate;
  /** The last day for it; null where nobody must act. */
  readonly due: PlainDate | null;
  readonly answeredOn: PlainDate | null;
  /** The day by which it will be dealt with, where the answer that stands promises it. */
  readonly promisedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly escalations: number;
  readonly reopenings: number;
};

type Raised = Extract<DifficultyFact, { kind: 'raised' }>;

export function raisedStanding({
  on,
  raiser,
  addressed,
  holder,
  person,
  due,
}: Omit<Raised, 'kind'>): DifficultyStanding {
  return {
    state: 'raised',
    raiser,
    addressed,
    holder,
    person,
    since: on,
    due,
    answeredOn: null,
    promisedOn: null,
    endedOn: null,
    escalations: 0,
    reopenings: 0,
  };
}

/**
 * Whether the act fits the moment. What is answered is answered anew only where the answer was a promise, and nobody is content
 * with what was not answered.
 */
export function isTimeForDifficulty({ state, promisedOn }: DifficultyMoment, act: DifficultyAct): boolean {
  if (act === 'answer' && state === 'answered') return promisedOn !== null;
  if (act === 'close' && state !== 'answered') return false;
  return nextDifficultyState(state, act) !== null;
}

function isTimeFor(standing: DifficultyMoment, fact: DifficultyFact, act: DifficultyAct): boolean {
  return (fact.kind === 'closed' && fact.why === 'with-work') || isTimeForDifficulty(standing, act);
}
export type DifficultyMoment = Pick<DifficultyStanding, 'state' | 'promisedOn'>;

/** A fact that does not fit the moment cannot have happened: it is a fault of the code that recorded it. */
export function applyDifficultyFact(standing: DifficultyStanding, fact: DifficultyFact): DifficultyStanding {
  const act = DIFFICULTY_ACT_OF[fact.kind];
  const state = act === null ? null : nextDifficultyState(standing.state, act);
  if (state === null || act === null || !isTimeFor(standing, fact, act))
    throw new Error(`A difficulty that is ${standing.state} cannot be ${fact.kind}.`);
  return { ...standing, ...changeOf(standing, fact), state };
}

export function foldDifficulty(facts: readonly DifficultyFact[]): DifficultyStanding {
  const [first, ...rest] = facts;
  if (first?.kind !== 'raised') throw new Error('A difficulty begins with being raised.');
  return rest.reduce(applyDifficultyFact, raisedStanding(first));
}

function changeOf(standing: DifficultyStanding, fact: DifficultyFact): Partial<DifficultyStanding> {
  switch (fact.kind) {
    case 'routed':
      // The clock goes on: handing it to another room makes nobody wait longer. For that room it begins today.
      return { holder: fact.to, person: fact.person, since: fact.on };
    case 'directed':
      return { addressed: fact.addressed, holder: fact.to, person: fact.person, since: fact.on, due: fact.due };
    case 'answered':
      return { since: fact.on, due: fact.due, answeredOn: fact.on, promisedOn: fact.promised ?? null };
    case 'escalated':
      return {
        addressed: fact.to,
        holder: fact.to,
        person: fact.person,
        since: fact.on,
        due: fact.due,
        escalations: standing.escalations + 1,
      };
    case 'reopened':
      return {
        person: fact.person,
        since: fact.on,
        due: fact.due,
        answeredOn: null,
        promisedOn: null,
        endedOn: null,
        reopenings: standing.reopenings + 1,
      };
    case 'closed':
    case 'withdrawn':
      return { since: fact.on, due: null, promisedOn: null, endedOn: fact.on };
    case 'raised':
      return {};
  }
}
