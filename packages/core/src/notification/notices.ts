// What somebody is told of, as a closed table: by which facts, to whom, and by which ways unless she has chosen otherwise.
// Whom a notice is for is not a list of roles: it is whoever may do the act that comes next, by the tables of policy.ts and of
// difficulty-policy.ts.
import type { AssignmentFactKind } from '../assignment/fact-kinds.ts';
import type { AssignmentAct } from '../assignment/lifecycle.ts';
import type { DifficultyFactKind } from '../registers/difficulty-facts.ts';
import type { DifficultyAct } from '../registers/difficulty-lifecycle.ts';
import type { ReportFactKind } from '../report/report-facts.ts';
import type { ReportAct } from '../report/report-lifecycle.ts';

/** Ways by which a notice reaches a person. The bell is the screen itself; the webhook leads to a gateway of SMS or Zalo. */
export const CHANNELS = {
  bell: { vi: 'Chuông', en: 'Bell' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  webhook: { vi: 'Tin nhắn (SMS, Zalo)', en: 'Text message (SMS, Zalo)' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type Channel = keyof typeof CHANNELS;
export const CHANNEL_NAMES = ['bell', 'email', 'webhook'] as const satisfies readonly Channel[];

/** Of an assignment it is told too that it was told up the ladder, and found otherwise in the field; of a report that somebody reminds. */
export type NoticedFact =
  | `assignment.${AssignmentFactKind | 'escalated' | 'refuted'}`
  | `difficulty.${DifficultyFactKind}`
  | `report.${ReportFactKind | 'reminded'}`
  | 'subscription.paused';

/**
 * `act`: it is for who may do this next to the assignment; `difficultyAct`: to the difficulty; `reportAct`: to the report;
 * `manages`: for who manages the unit whose it is; `named`: for the person that the fact names; `self`: for each about her own work. `facts`: of what it follows; empty where the clock says it. `by`: the
 * channels that are on by themselves.
 */
type Notice = {
  readonly facts: readonly NoticedFact[];
  readonly to:
    | { readonly act: AssignmentAct }
    | { readonly difficultyAct: DifficultyAct }
    | { readonly reportAct: Extract<ReportAct, 'submit' | 'accept'> }
    | { readonly manages: 'subscription' }
    | 'named'
    | 'self';
  readonly by: readonly Channel[];
  /** Told only where it happened by itself. */
  readonly byItself?: true;
  /** Where a merger has brought it about, who may do this is told too: neither side did it. */
  readonly atMerger?: AssignmentAct;
};

/** In the order in which they are offered. What presses goes out at once; the rest waits on the bell and in the digest. */
export const NOTICES = {
  given: { facts: ['assignment.issued'], to: { act: 'accept' }, by: ['bell', 'email'] },
  insisted: { facts: ['assignment.insisted'], to: { act: 'accept' }, by: ['bell', 'email'] },
  named: { facts: ['assignment.named'], to: 'named', by: ['bell', 'email'] },
  accepted: { facts: ['assignment.accepted'], to: { act: 'amend' }, by: ['bell'] },
  declined: { facts: ['assignment.declined'], to: { act: 'insist' }, by: ['bell', 'email'] },
  reported: { facts: ['assignment.reported'], to: { act: 'verify' }, by: ['bell'] },
  returned: { facts: ['assignment.returned'], to: { act: 'report' }, by: ['bell', 'email'] },
  verified: { facts: ['assignment.verified'], to: { act: 'report' }, by: ['bell'] },
  'evidence-barred': { facts: ['assignment.evidence-barred'], to: { act: 'report' }, by: ['bell', 'email'] },
  unlocked: { facts: ['assignment.unlocked'], to: { act: 'report' }, by: ['bell', 'email'] },
  refuted: { facts: ['assignment.refuted'], to: { act: 'report' }, by: ['bell', 'email'] },
  'extension-asked': { facts: ['assignment.extension-asked'], to: { act: 'answer-extension' }, by: ['bell', 'email'] },
  'extension-granted': { facts: ['assignment.extension-granted'], to: { act: 'ask-extension' }, by: ['bell', 'email'] },
  'extension-refused': { facts: ['assignment.extension-refused'], to: { act: 'ask-extension' }, by: ['bell', 'email'] },
  amended: {
    facts: ['assignment.amended', 'assignment.due-kept', 'assignment.made-lead'],
    to: { act: 'report' },
    by: ['bell', 'email'],
  },
  'event-came': { facts: ['assignment.event-came'], to: { act: 'report' }, by: ['bell', 'email'] },
  'event-reported': { facts: ['assignment.event-reported'], to: { act: 'refuse-event' }, by: ['bell', 'email'] },
  'event-refused': { facts: ['assignment.event-refused'], to: { act: 'report-event' }, by: ['bell', 'email'] },
  'event-awaited': { facts: [], to: { act: 'tell-event' }, by: ['bell', 'email'] },
  'drop-proposed': { facts: ['assignment.drop-proposed'], to: { act: 'withdraw' }, by: ['bell'] },
  withdrawn: {
    facts: ['assignment.withdrawn', 'assignment.reassigned'],
    to: { act: 'accept' },
    by: ['bell'],
    atMerger: 'withdraw',
  },
  'due-soon': { facts: [], to: { act: 'report' }, by: ['bell'] },
  overdue: { facts: [], to: { act: 'report' }, by: ['bell', 'email', 'webhook'] },
  escalated: { facts: ['assignment.escalated'], to: 'named', by: ['bell', 'email', 'webhook'] },
  'difficulty-asked': {
    facts: [
      'difficulty.raised',
      'difficulty.routed',
      'difficulty.directed',
      'difficulty.escalated',
      'difficulty.reopened',
    ],
    to: { difficultyAct: 'answer' },
    by: ['bell', 'email'],
  },
  'difficulty-answered': { facts: ['difficulty.answered'], to: { difficultyAct: 'close' }, by: ['bell', 'email'] },
  'difficulty-closed': {
    facts: ['difficulty.closed'],
    to: { difficultyAct: 'close' },
    by: ['bell'],
    byItself: true,
  },
  'report-asked': {
    facts: ['report.expected', 'report.resumed'],
    to: { reportAct: 'submit' },
    by: ['bell', 'email'],
  },
  'report-reminded': { facts: ['report.reminded'], to: { reportAct: 'submit' }, by: ['bell', 'email'] },
  'report-extended': { facts: ['report.extended', 'report.excused'], to: { reportAct: 'submit' }, by: ['bell'] },
  'report-sent': { facts: ['report.submitted'], to: { reportAct: 'accept' }, by: ['bell'] },
  'report-withdrawn': { facts: ['report.withdrawn'], to: { reportAct: 'accept' }, by: ['bell'] },
  'report-returned': { facts: ['report.returned'], to: { reportAct: 'submit' }, by: ['bell', 'email'] },
  'report-taken': { facts: ['report.accepted', 'report.approved'], to: { reportAct: 'submit' }, by: ['bell'] },
  'report-due-soon': { facts: [], to: { reportAct: 'submit' }, by: ['bell', 'email'] },
  'report-overdue': { facts: [], to: { reportAct: 'submit' }, by: ['bell', 'email', 'webhook'] },
  'subscription-paused': {
    facts: ['subscription.paused'],
    to: { manages: 'subscription' },
    by: ['bell', 'email'],
    byItself: true,
  },
  digest: { facts: [], to: 'self', by: ['email'] },
} as const satisfies Record<string, Notice>;
export type NoticeKind = keyof typeof NOTICES;
export const NOTICE_KINDS = [
  'given',
  'insisted',
  'named',
  'accepted',
  'declined',
  'reported',
  'returned',
  'verified',
  'evidence-barred',
  'unlocked',
  'refuted',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'amended',
  'event-came',
  'event-reported',
  'event-refused',
  'event-awaited',
  'drop-proposed',
  'withdrawn',
  'due-soon',
  'overdue',
  'escalated',
  'difficulty-asked',
  'difficulty-answered',
  'difficulty-closed',
  'report-asked',
  'report-reminded',
  'report-extended',
  'report-sent',
  'report-withdrawn',
  'report-returned',
  'report-taken',
  'report-due-soon',
  'report-overdue',
  'subscription-paused',
  'digest',
] as const satisfies readonly NoticeKind[];

const BY_FACT = new Map(
  NOTICE_KINDS.flatMap((kind) => NOTICES[kind].facts.map((fact): [string, NoticeKind] => [fact, kind])),
);

/** What is told of a fact; undefined where nobody is told. `fact`: 'assignment.issued'. */
export function noticeOf(fact: string): NoticeKind | undefined {
  return BY_FACT.get(fact);
}

/** Whether what happened is told: some of it only where nobody did it. */
export function isToldOf(kind: NoticeKind, byPerson: boolean): boolean {
  const notice: Notice = NOTICES[kind];
  return !(notice.byItself === true && byPerson);
}

/** Whose next act it would be who is told too of what a merger has brought about; null where nobody is. */
export function toldAtMerger(kind: NoticeKind): AssignmentAct | null {
  const notice: Notice = NOTICES[kind];
  return notice.atMerger ?? null;
}

/** Whether it is of a difficulty; what is of neither that, nor a report, nor a subscription is of an assignment. */
export function isOfDifficulty(kind: NoticeKind): boolean {
  const { to }: Notice = NOTICES[kind];
  return typeof to === 'object' && 'difficultyAct' in to;
}

/** Whether it is of a report. */
export function isOfReport(kind: NoticeKind): boolean {
  const { to }: Notice = NOTICES[kind];
  return typeof to === 'object' && 'reportAct' in to;
}

/** Whether it is of what another system has subscribed to. */
export function isOfSubscription(kind: NoticeKind): boolean {
  const { to }: Notice = NOTICES[kind];
  return typeof to === 'object' && 'manages' in to;
}

/** What a channel can carry: the digest is a letter, and the screen that it counts is a click away. */
export function carries(channel: Channel, kind: NoticeKind): boolean {
  return channel !== 'bell' || kind !== 'digest';
}

/** What a person has chosen; what is not there is as the table has it. */
export type Switches = ReadonlyMap<string, boolean>;
export function switchKey(kind: NoticeKind, channel: Channel): string {
  return `${kind}:${channel}`;
}

export function isOn(switches: Switches, kind: NoticeKind, channel: Channel): boolean {
  const standard: readonly Channel[] = NOTICES[kind].by;
  return carries(channel, kind) && (switches.get(switchKey(kind, channel)) ?? standard.includes(channel));
}
