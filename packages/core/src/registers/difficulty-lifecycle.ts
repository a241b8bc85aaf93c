// What can happen to a difficulty, and when: every state with every act, which the compiler completes. A cell is the state
// that follows; null is "not now". Whose each act is stands in difficulty-policy.ts; both are asked together.

type Words = { readonly vi: string; readonly en: string };

/** In the order in which they ask for attention. */
export const DIFFICULTY_STATES = {
  escalated: { vi: 'Đã chuyển lên cấp trên', en: 'Escalated' },
  reopened: { vi: 'Mở lại', en: 'Reopened' },
  raised: { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  closed: { vi: 'Đã xong', en: 'Closed' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
} as const satisfies Record<string, Words>;
export type DifficultyState = keyof typeof DIFFICULTY_STATES;
export const DIFFICULTY_STATE_NAMES = [
  'escalated',
  'reopened',
  'raised',
  'answered',
  'closed',
  'withdrawn',
] as const satisfies readonly DifficultyState[];

/**
 * How one stood at the end of a day: what was taken back is neither. Solved is what both sides hold to be done, and not what was
 * closed upon the answer that nothing can be done.
 */
export const DIFFICULTIES_AS_OF = ['any', 'solved', 'open'] as const;
export type DifficultyAsOf = (typeof DIFFICULTIES_AS_OF)[number];

/** Those in which an answer is owed: the work that it is about is blocked. */
export const OPEN_DIFFICULTY_STATES = ['escalated', 'reopened', 'raised'] as const satisfies readonly DifficultyState[];

export function isOpenDifficulty(state: DifficultyState): boolean {
  return OPEN_DIFFICULTY_STATES.some((open) => open === state);
}

/** In the order in which they are offered. */
export const DIFFICULTY_ACTS = ['answer', 'direct', 'close', 'reopen', 'route', 'escalate', 'withdraw'] as const;
export type DifficultyAct = (typeof DIFFICULTY_ACTS)[number];

type Next = Readonly<Record<DifficultyAct, DifficultyState | null>>;

const NOTHING = {
  answer: null,
  direct: null,
  close: null,
  reopen: null,
  route: null,
  escalate: null,
  withdraw: null,
} as const satisfies Next;

/**
 * Wherever an answer is owed. Handed to another room of the same body it stays in its state. Closed it is only with the work
 * that it stood in the way of (isTimeForDifficulty).
 */
function waiting<State extends DifficultyState>(state: State) {
  return {
    ...NOTHING,
    answer: 'answered',
    close: 'closed',
    route: state,
    escalate: 'escalated',
    withdraw: 'withdrawn',
  } as const;
}

export const DIFFICULTY_LIFECYCLE = {
  raised: waiting('raised'),
  // Handed down with a direction it waits there as if it had been raised there, and is not handed down so again.
  escalated: { ...waiting('escalated'), direct: 'raised' },
  reopened: { ...waiting('reopened'), direct: 'raised' },
  // Who promised says that it is done, or by when else (isTimeForDifficulty).
  answered: { ...NOTHING, answer: 'answered', close: 'closed', reopen: 'reopened' },
  // What was settled may come back.
  closed: { ...NOTHING, reopen: 'reopened' },
  withdrawn: NOTHING,
} as const satisfies Record<DifficultyState, Next>;

export function nextDifficultyState(state: DifficultyState, act: DifficultyAct): DifficultyState | null {
  return DIFFICULTY_LIFECYCLE[state][act];
}
