// Whose act it is: for each act the right, and on which side of the assignment the office that carries it must lie. The
// unit's side is the unit that does it or one above; the issuer's side is the unit that gave it or one above.
import type { Right } from '../people.ts';
import { ASSIGNMENT_ACTS, type AssignmentAct } from './lifecycle.ts';
import { type AssignmentStanding, isTimeFor } from './facts.ts';

type Side = 'unit' | 'issuer';
/** `ofParts`: only for a part of an assignment that a unit has split among those below it. */
type Way = { readonly right: Right; readonly side: Side; readonly ofParts?: true };

/** Held where work was given from: she follows what was given there, for she issues it, decides on it or verifies it. */
export const FOLLOWING_RIGHTS = [
  'assignment.issue',
  'assignment.decide',
  'progress.verify',
] as const satisfies readonly Right[];

/** Who splits what her unit received answers for the parts as an issuer does. */
const SPLITTER: Way = { right: 'assignment.split', side: 'issuer', ofParts: true };
const ISSUER: readonly Way[] = [{ right: 'assignment.issue', side: 'issuer' }, SPLITTER];
const DOER: readonly Way[] = [{ right: 'progress.enter', side: 'unit' }];
const RECEIVER: readonly Way[] = [{ right: 'assignment.accept', side: 'unit' }];
const VERIFIER: readonly Way[] = [{ right: 'progress.verify', side: 'issuer' }, SPLITTER];

export const POLICY = {
  accept: RECEIVER,
  decline: RECEIVER,
  insist: ISSUER,
  name: [...RECEIVER, ...ISSUER],
  progress: DOER,
  evidence: DOER,
  report: DOER,
  recall: DOER,
  verify: VERIFIER,
  return: VERIFIER,
  unlock: [{ right: 'assignment.decide', side: 'issuer' }, ...VERIFIER],
  'ask-extension': RECEIVER,
  'take-back-extension': RECEIVER,
  'answer-extension': [{ right: 'assignment.decide', side: 'issuer' }, ...ISSUER],
  split: [{ right: 'assignment.split', side: 'unit' }],
  amend: ISSUER,
  'tell-event': ISSUER,
  'report-event': [...RECEIVER, ...DOER],
  'refuse-event': ISSUER,
  reassign: ISSUER,
  withdraw: ISSUER,
} as const satisfies Record<AssignmentAct, readonly Way[]>;

/** What the actor holds at or above each side. */
export type Standpoint = {
  readonly unit: ReadonlySet<Right>;
  readonly issuer: ReadonlySet<Right>;
  readonly isPart: boolean;
};

export function isYours(act: AssignmentAct, { unit, issuer, isPart }: Standpoint): boolean {
  const ways: readonly Way[] = POLICY[act];
  return ways.some(
    ({ right, side, ofParts }) => (ofParts !== true || isPart) && (side === 'unit' ? unit : issuer).has(right),
  );
}

const JUDGING: ReadonlySet<AssignmentAct> = new Set(['verify', 'return']);

/** `isOwn`: what stands there is her own report. `isOwnRequest`: the time that is asked for is asked for by herself. */
type Own = { readonly isOwn: boolean; readonly isOwnRequest: boolean };

/** Nobody judges what she has reported herself, nor answers what she has asked for, whatever she holds. */
export function isOwnVerdict(act: AssignmentAct, { isOwn, isOwnRequest }: Own): boolean {
  return (isOwn && JUDGING.has(act)) || (isOwnRequest && act === 'answer-extension');
}

/** What can be done now by this actor: the same two tables that the server asks before it does it. */
export function actsFor(standing: AssignmentStanding, standpoint: Standpoint & Own): readonly AssignmentAct[] {
  return hersNow(standing, standpoint).filter((act) => !isOwnVerdict(act, standpoint));
}

/** What could be done now by this actor, were it not her own. */
export function ownActsFor(standing: AssignmentStanding, standpoint: Standpoint & Own): readonly AssignmentAct[] {
  return hersNow(standing, standpoint).filter((act) => isOwnVerdict(act, standpoint));
}

function hersNow(standing: AssignmentStanding, standpoint: Standpoint): readonly AssignmentAct[] {
  return ASSIGNMENT_ACTS.filter((act) => isTimeFor(standing, act) && isYours(act, standpoint));
}
