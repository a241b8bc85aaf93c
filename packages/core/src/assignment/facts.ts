// What has happened to an assignment, as facts, and what they add up to. State is this fold and nothing else: the row in the
// database is kept so that it need not be folded again. Nothing goes back; a later fact says that it is otherwise now.
import type { PlainDate } from '../time.ts';
import { ACT_OF, type AssignmentFact, type AssignmentFactKind } from './fact-kinds.ts';
import { type AssignmentAct, type AssignmentState, nextState } from './lifecycle.ts';

export type AssignmentStanding = {
  readonly state: AssignmentState;
  /** Last day that meets it now; null where nothing tells one. */
  readonly due: PlainDate | null;
  /** The event that it is to be done after has not come, as far as is known; it has no deadline then. */
  readonly awaitsEvent: boolean;
  /** Day on which it came, as the unit has reported and nobody has answered. */
  readonly eventReported: PlainDate | null;
  /** As it was given first, whatever was granted since. */
  readonly firstDue: PlainDate | null;
  /** As last entered; 100 while a report of it stands. */
  readonly percent: number;
  /** As last entered, whatever was reported. */
  readonly enteredPercent: number;
  readonly begunOn: PlainDate | null;
  /** Day of the report that stands: a returned one does not. */
  readonly doneOn: PlainDate | null;
  readonly verifiedOn: PlainDate | null;
  /** Opened again: by when it is to be reported anew, and as of which day it counts then. Both or neither. */
  readonly correctBy: PlainDate | null;
  readonly keptOn: PlainDate | null;
  /** Asked for and not answered. */
  readonly askedDue: PlainDate | null;
  /** The plan no longer holds its task: to be withdrawn. */
  readonly dropProposed: boolean;
  /** Pieces of evidence that are kept. */
  readonly evidence: number;
  /** How often a report of it was returned. */
  readonly returns: number;
  /** Since when nothing has been heard of the unit: its last act, or the last time that it was told to go on. */
  readonly quietSince: PlainDate;
};

/** What breaks the silence of a unit: its own acts, and what hands it the work (again). */
const HEARD: ReadonlySet<AssignmentFactKind> = new Set([
  'issued',
  'accepted',
  'declined',
  'insisted',
  'progressed',
  'evidence-added',
  'evidence-removed',
  'evidence-described',
  'reported',
  'recalled',
  'returned',
  'unlocked',
  'extension-asked',
  'extension-taken-back',
  'split',
  'event-reported',
  // From now on there is something to be heard of.
  'event-came',
]);

export function issuedStanding({
  on,
  due,
  awaits,
}: Omit<AssignmentFact & { kind: 'issued' }, 'kind'>): AssignmentStanding {
  return {
    state: 'issued',
    due,
    firstDue: due,
    percent: 0,
    enteredPercent: 0,
    begunOn: null,
    doneOn: null,
    verifiedOn: null,
    correctBy: null,
    keptOn: null,
    askedDue: null,
    awaitsEvent: due === null && awaits === true,
    eventReported: null,
    dropProposed: false,
    evidence: 0,
    returns: 0,
    quietSince: on,
  };
}

/** Whether the act fits the moment. */
export function isTimeFor(standing: AssignmentStanding, act: AssignmentAct): boolean {
  if (nextState(standing.state, act) === null) return false;
  // Asked anew, it takes the place of what was asked for before.
  if (act === 'ask-extension') return standing.due !== null;
  if (act === 'answer-extension' || act === 'take-back-extension') return standing.askedDue !== null;
  // Reported anew, it takes the place of what was reported before.
  if (act === 'tell-event' || act === 'report-event') return standing.awaitsEvent;
  if (act === 'refuse-event') return standing.eventReported !== null;
  return true;
}

/** A fact that does not fit the moment cannot have happened: it is a fault of the code that recorded it. */
export function applyFact(standing: AssignmentStanding, fact: AssignmentFact): AssignmentStanding {
  const act = ACT_OF[fact.kind];
  if (act === null) return applyAnyTime(standing, fact);
  const state = isTimeFor(standing, act) ? nextState(standing.state, act) : null;
  if (state === null) throw new Error(`An assignment that is ${standing.state} cannot be ${fact.kind}.`);
  const quietSince = HEARD.has(fact.kind) ? fact.on : standing.quietSince;
  return { ...standing, ...changeOf(standing, fact), state, quietSince };
}

export function foldFacts(facts: readonly AssignmentFact[]): AssignmentStanding {
  const [first, ...rest] = facts;
  if (first?.kind !== 'issued') throw new Error('An assignment begins with being issued.');
  return rest.reduce(applyFact, issuedStanding(first));
}

function applyAnyTime(standing: AssignmentStanding, fact: AssignmentFact): AssignmentStanding {
  if (fact.kind === 'evidence-barred') return { ...standing, evidence: Math.max(0, standing.evidence - 1) };
  if (fact.kind === 'part-begun')
    return isUnbegun(standing) ? { ...standing, state: 'in-progress', begunOn: fact.on } : standing;
  if (fact.kind === 'due-kept') return standing;
  if (fact.kind === 'made-lead') return madeLead(standing, fact);
  if (fact.kind !== 'drop-proposed') throw new Error('An assignment is issued once.');
  return isOpen(standing.state) ? { ...standing, dropProposed: true } : standing;
}

/** The lead is another duty than what was declined, and than what was reported done: that stands for it no more. */
function madeLead(
  standing: AssignmentStanding,
  fact: Extract<AssignmentFact, { kind: 'made-lead' }>,
): AssignmentStanding {
  if (!isOpen(standing.state)) return standing;
  const anew = { ...standing, ...waiting(standing, fact), askedDue: null };
  if (standing.state === 'declined') return { ...anew, state: 'issued', quietSince: fact.on };
  if (standing.state !== 'reported') return anew;
  return { ...anew, state: 'in-progress', percent: standing.enteredPercent, doneOn: null };
}

/** Taken on, and nothing was entered yet: a whole is begun with the first of its parts, and what it is at stays its unit's to say. */
export function isUnbegun({ state, begunOn }: Pick<AssignmentStanding, 'state' | 'begunOn'>): boolean {
  return state === 'accepted' && begunOn === null;
}

function isOpen(state: AssignmentState): boolean {
  return state !== 'verified' && state !== 'withdrawn';
}

function changeOf(standing: AssignmentStanding, fact: AssignmentFact): Partial<AssignmentStanding> {
  switch (fact.kind) {
    case 'progressed':
      return {
        percent: fact.percent,
        enteredPercent: fact.percent,
        begunOn: standing.begunOn ?? fact.on,
        doneOn: null,
      };
    case 'reported':
      return { percent: 100, begunOn: standing.begunOn ?? fact.on, doneOn: fact.on };
    case 'evidence-added':
      return { evidence: standing.evidence + 1 };
    case 'evidence-removed':
      return { evidence: Math.max(0, standing.evidence - 1) };
    // A report that does not stand is nothing done: it is as far as was entered before it.
    case 'recalled':
      return { percent: standing.enteredPercent, doneOn: null };
    case 'returned':
      return { percent: standing.enteredPercent, doneOn: null, returns: standing.returns + 1 };
    case 'verified':
      return { verifiedOn: fact.on, askedDue: null, eventReported: null };
    case 'unlocked':
      return { percent: standing.enteredPercent, doneOn: null, verifiedOn: null, ...correction(standing, fact) };
    case 'extension-asked':
      return { askedDue: fact.to };
    case 'extension-granted':
      return { due: fact.to, askedDue: null };
    case 'extension-refused':
    case 'extension-taken-back':
      return { askedDue: null };
    case 'event-reported':
      return { eventReported: fact.came };
    case 'event-refused':
      return { eventReported: null };
    case 'amended':
      // What was asked for was asked of another deadline; and a task that comes back to its plan is not to be withdrawn.
      return { ...waiting(standing, fact), askedDue: null, dropProposed: false };
    case 'event-came':
      return { due: fact.due, firstDue: standing.firstDue ?? fact.due, awaitsEvent: false, eventReported: null };
    case 'withdrawn':
    case 'reassigned':
      return { askedDue: null, eventReported: null };
    default:
      return {};
  }
}

type Redated = { readonly due: PlainDate | null; readonly awaits?: boolean };

/** Amended, it may wait for nothing any more: what was reported of it is pointless then. */
function waiting(standing: AssignmentStanding, { due, awaits }: Redated) {
  const awaitsEvent = due === null && (awaits ?? standing.awaitsEvent);
  const eventReported = awaitsEvent ? standing.eventReported : null;
  return { due, firstDue: standing.firstDue ?? due, awaitsEvent, eventReported };
}

/** What was put right in time before keeps the day that it kept then. */
function correction(standing: AssignmentStanding, { correctBy }: Extract<AssignmentFact, { kind: 'unlocked' }>) {
  const keptOn = standing.doneOn === null ? null : countedOn(standing, standing.doneOn);
  return correctBy === undefined || keptOn === null ? { correctBy: null, keptOn: null } : { correctBy, keptOn };
}

/**
 * The day by which it is told whether it is in time: that of the report, or today where none stands. What was opened again and
 * is reported anew by the day that was said for it, or may still be, counts as of the report that had been accepted.
 */
export function countedOn(
  { doneOn, correctBy, keptOn }: Pick<AssignmentStanding, 'doneOn' | 'correctBy' | 'keptOn'>,
  today: PlainDate,
): PlainDate {
  const day = doneOn ?? today;
  return correctBy !== null && keptOn !== null && day <= correctBy ? keptOn : day;
}
