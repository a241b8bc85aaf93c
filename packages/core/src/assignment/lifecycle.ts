// What can happen to an assignment, and when: one table of every state with every act, which the compiler completes. A cell
// is the state that follows; null is "not now". Whose it is stands in policy.ts; both are asked together.

/** Where an assignment stands between who gave it and who does it. */
export const ASSIGNMENT_STATES = [
  'issued',
  'accepted',
  'declined',
  'in-progress',
  'reported',
  'returned',
  'verified',
  'withdrawn',
] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export const ASSIGNMENT_ACTS = [
  'accept',
  'decline',
  'insist',
  'name',
  'progress',
  'evidence',
  'report',
  'recall',
  'verify',
  'return',
  'unlock',
  'ask-extension',
  'take-back-extension',
  'answer-extension',
  'split',
  'amend',
  'tell-event',
  'report-event',
  'refuse-event',
  'reassign',
  'withdraw',
] as const;
export type AssignmentAct = (typeof ASSIGNMENT_ACTS)[number];

type Next = Readonly<Record<AssignmentAct, AssignmentState | null>>;

const NOTHING = {
  accept: null,
  decline: null,
  insist: null,
  name: null,
  progress: null,
  evidence: null,
  report: null,
  recall: null,
  verify: null,
  return: null,
  unlock: null,
  'ask-extension': null,
  'take-back-extension': null,
  'answer-extension': null,
  split: null,
  amend: null,
  'tell-event': null,
  'report-event': null,
  'refuse-event': null,
  reassign: null,
  withdraw: null,
} as const satisfies Next;

/** What is the same wherever work goes on: entering is beginning. */
const UNDER_WAY = {
  progress: 'in-progress',
  report: 'reported',
  reassign: 'withdrawn',
  withdraw: 'withdrawn',
} as const satisfies Partial<Next>;

/** Acts that leave the state where it is. */
function staying<State extends AssignmentState>(state: State) {
  return {
    name: state,
    evidence: state,
    'ask-extension': state,
    'take-back-extension': state,
    'answer-extension': state,
    amend: state,
    'tell-event': state,
    'report-event': state,
    'refuse-event': state,
  } as const;
}

export const LIFECYCLE = {
  issued: { ...NOTHING, ...UNDER_WAY, ...staying('issued'), accept: 'accepted', decline: 'declined' },
  accepted: { ...NOTHING, ...UNDER_WAY, ...staying('accepted'), split: 'accepted' },
  // Whoever declined may think better of it; whoever gave it may insist, give it to another, or take it back.
  declined: {
    ...NOTHING,
    accept: 'accepted',
    insist: 'issued',
    amend: 'declined',
    'tell-event': 'declined',
    'refuse-event': 'declined',
    reassign: 'withdrawn',
    withdraw: 'withdrawn',
  },
  'in-progress': { ...NOTHING, ...UNDER_WAY, ...staying('in-progress'), split: 'in-progress' },
  // What is being judged holds still: who reported too early takes it back first.
  reported: {
    ...NOTHING,
    recall: 'in-progress',
    verify: 'verified',
    return: 'returned',
    'answer-extension': 'reported',
    'take-back-extension': 'reported',
    amend: 'reported',
    'tell-event': 'reported',
    'refuse-event': 'reported',
    withdraw: 'withdrawn',
  },
  // Returned is not done.
  returned: { ...NOTHING, ...UNDER_WAY, ...staying('returned'), split: 'returned' },
  // Accepted figures are locked on every path but this one.
  verified: { ...NOTHING, unlock: 'in-progress' },
  withdrawn: NOTHING,
} as const satisfies Record<AssignmentState, Next>;

export function nextState(state: AssignmentState, act: AssignmentAct): AssignmentState | null {
  return LIFECYCLE[state][act];
}
