// What can happen to one unit's report in a round, and when: every state with every act, which the compiler completes. A cell
// is the state that follows; null is "not now". Whose each act is stands in report-policy.ts; both are asked together.

type Words = { readonly vi: string; readonly en: string };

export const REPORT_STATES = {
  waiting: { vi: 'Chưa gửi', en: 'Not sent' },
  submitted: { vi: 'Đã gửi, chờ tiếp nhận', en: 'Sent, to be accepted' },
  returned: { vi: 'Bị trả lại', en: 'Returned' },
  accepted: { vi: 'Đã tiếp nhận', en: 'Accepted' },
  approved: { vi: 'Đã phê duyệt', en: 'Approved' },
  excused: { vi: 'Được miễn', en: 'Excused' },
} as const satisfies Record<string, Words>;
export type ReportState = keyof typeof REPORT_STATES;
export const REPORT_STATE_NAMES = [
  'waiting',
  'submitted',
  'returned',
  'accepted',
  'approved',
  'excused',
] as const satisfies readonly ReportState[];

/**
 * In the order in which they are offered. `write`: words and attachments. `withdraw`: what was sent is taken back by who sent
 * it. `resume`: an exception is taken back.
 */
export const REPORT_ACTS = [
  'write',
  'submit',
  'accept',
  'approve',
  'return',
  'withdraw',
  'extend',
  'excuse',
  'resume',
] as const;
export type ReportAct = (typeof REPORT_ACTS)[number];

type Next = Readonly<Record<ReportAct, ReportState | null>>;
const NOTHING = {
  write: null,
  submit: null,
  accept: null,
  approve: null,
  return: null,
  withdraw: null,
  extend: null,
  excuse: null,
  resume: null,
} as const satisfies Next;

/** Wherever the unit must still send. */
function owed<State extends ReportState>(state: State) {
  return { ...NOTHING, write: state, submit: 'submitted', extend: state, excuse: 'excused' } as const;
}

export const REPORT_LIFECYCLE = {
  waiting: owed('waiting'),
  returned: owed('returned'),
  // Until somebody has acted on it, it can be taken back, and is as if it had not been sent.
  submitted: { ...NOTHING, accept: 'accepted', approve: 'approved', return: 'returned', withdraw: 'waiting' },
  // Found wrong later, it may still go back: until the report above it is sent, or the round is closed.
  accepted: { ...NOTHING, return: 'returned' },
  // What was approved is what went out.
  approved: NOTHING,
  excused: { ...NOTHING, resume: 'waiting' },
} as const satisfies Record<ReportState, Next>;

export function nextReportState(state: ReportState, act: ReportAct): ReportState | null {
  return REPORT_LIFECYCLE[state][act];
}
