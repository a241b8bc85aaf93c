// What another system can subscribe to, as a closed table: the public name of each kind of happening, of which facts it is,
// and what it is about. Names are kept for ever, for programs ask for them; what changes in shape is another version.
import type { AssignmentFactKind } from '../assignment/fact-kinds.ts';
import type { Right } from '../people.ts';
import type { DifficultyFactKind } from '../registers/difficulty-facts.ts';
import type { ReportFactKind } from '../report/report-facts.ts';
import { noticeOf } from './notices.ts';

/** Of the body of every event; raised when a field is taken away or means something else. */
export const EVENT_VERSION = 1;

/** What an event is about, and the right by which that is read: who may not read it subscribes to nothing of it. */
export const EVENT_SUBJECTS = {
  plan: { right: 'plan.read' },
  assignment: { right: 'assignment.read' },
  difficulty: { right: 'assignment.read' },
  round: { right: 'assignment.read' },
  report: { right: 'assignment.read' },
  publication: { right: 'plan.read' },
} as const satisfies Record<string, { readonly right: Right }>;
export type EventSubject = keyof typeof EVENT_SUBJECTS;
export const EVENT_SUBJECT_NAMES = [
  'plan',
  'assignment',
  'difficulty',
  'round',
  'report',
  'publication',
] as const satisfies readonly EventSubject[];

type EventFact =
  | `plan.${'confirmed' | 'revised'}`
  | `assignment.${AssignmentFactKind}`
  | `difficulty.${DifficultyFactKind}`
  | `reportRound.${'opened' | 'closed'}`
  | `report.${ReportFactKind}`
  | `publication.${'published' | 'withdrawn'}`;

type Event = {
  readonly subject: EventSubject;
  readonly facts: readonly EventFact[];
  readonly vi: string;
  readonly en: string;
};

/** In the order of the work. */
export const EVENTS = {
  'plan.confirmed': {
    subject: 'plan',
    facts: ['plan.confirmed'],
    vi: 'Kế hoạch được xác nhận',
    en: 'A plan is confirmed',
  },
  'plan.revised': {
    subject: 'plan',
    facts: ['plan.revised'],
    vi: 'Kế hoạch có phiên bản mới',
    en: 'A plan is revised',
  },
  'assignment.issued': {
    subject: 'assignment',
    facts: ['assignment.issued'],
    vi: 'Nhiệm vụ được giao',
    en: 'Work is given to a unit',
  },
  'assignment.accepted': {
    subject: 'assignment',
    facts: ['assignment.accepted'],
    vi: 'Đơn vị nhận nhiệm vụ',
    en: 'The unit takes it on',
  },
  'assignment.declined': {
    subject: 'assignment',
    facts: ['assignment.declined'],
    vi: 'Đơn vị từ chối nhiệm vụ',
    en: 'The unit declines it',
  },
  'assignment.amended': {
    subject: 'assignment',
    facts: ['assignment.amended', 'assignment.made-lead', 'assignment.extension-granted', 'assignment.event-came'],
    vi: 'Nhiệm vụ được điều chỉnh, gia hạn',
    en: 'It is amended, or given more time',
  },
  'assignment.withdrawn': {
    subject: 'assignment',
    facts: ['assignment.withdrawn', 'assignment.reassigned'],
    vi: 'Nhiệm vụ được thu hồi hoặc giao nơi khác',
    en: 'It is taken back, or given to others',
  },
  'progress.entered': {
    subject: 'assignment',
    facts: ['assignment.progressed'],
    vi: 'Tiến độ được cập nhật',
    en: 'Progress is entered',
  },
  'evidence.attached': {
    subject: 'assignment',
    facts: ['assignment.evidence-added'],
    vi: 'Minh chứng được đính kèm',
    en: 'Evidence is attached',
  },
  'assignment.reported': {
    subject: 'assignment',
    facts: ['assignment.reported'],
    vi: 'Đơn vị báo hoàn thành',
    en: 'The unit reports it done',
  },
  'assignment.verified': {
    subject: 'assignment',
    facts: ['assignment.verified'],
    vi: 'Kết quả được chấp nhận',
    en: 'The result is accepted',
  },
  'assignment.returned': {
    subject: 'assignment',
    facts: ['assignment.returned', 'assignment.unlocked'],
    vi: 'Kết quả bị trả lại hoặc được mở lại',
    en: 'The result is returned, or opened again',
  },
  'difficulty.raised': {
    subject: 'difficulty',
    facts: ['difficulty.raised', 'difficulty.reopened'],
    vi: 'Vướng mắc được nêu hoặc nêu lại',
    en: 'A difficulty is raised, or raised again',
  },
  'difficulty.answered': {
    subject: 'difficulty',
    facts: ['difficulty.answered'],
    vi: 'Vướng mắc được trả lời',
    en: 'A difficulty is answered',
  },
  'difficulty.closed': {
    subject: 'difficulty',
    facts: ['difficulty.closed', 'difficulty.withdrawn'],
    vi: 'Vướng mắc đóng lại hoặc được rút',
    en: 'A difficulty is closed, or taken back',
  },
  'round.opened': {
    subject: 'round',
    facts: ['reportRound.opened'],
    vi: 'Đợt báo cáo được mở',
    en: 'A round of reports is opened',
  },
  'round.closed': {
    subject: 'round',
    facts: ['reportRound.closed'],
    vi: 'Đợt báo cáo đóng lại',
    en: 'A round of reports is closed',
  },
  'report.sent': { subject: 'report', facts: ['report.submitted'], vi: 'Báo cáo được gửi', en: 'A report is sent' },
  'report.withdrawn': {
    subject: 'report',
    facts: ['report.withdrawn'],
    vi: 'Đơn vị rút lại báo cáo đã gửi',
    en: 'The unit takes back what it sent',
  },
  'report.returned': {
    subject: 'report',
    facts: ['report.returned'],
    vi: 'Báo cáo bị trả lại',
    en: 'A report is returned',
  },
  'report.accepted': {
    subject: 'report',
    facts: ['report.accepted', 'report.approved'],
    vi: 'Báo cáo được tiếp nhận, phê duyệt',
    en: 'A report is accepted, or approved',
  },
  'publication.published': {
    subject: 'publication',
    facts: ['publication.published'],
    vi: 'Nội dung được công khai',
    en: 'Something is made public',
  },
  'publication.withdrawn': {
    subject: 'publication',
    facts: ['publication.withdrawn'],
    vi: 'Nội dung công khai được gỡ',
    en: 'What was public is withdrawn',
  },
} as const satisfies Record<string, Event>;
export type EventKind = keyof typeof EVENTS;
export const EVENT_KINDS = [
  'plan.confirmed',
  'plan.revised',
  'assignment.issued',
  'assignment.accepted',
  'assignment.declined',
  'assignment.amended',
  'assignment.withdrawn',
  'progress.entered',
  'evidence.attached',
  'assignment.reported',
  'assignment.verified',
  'assignment.returned',
  'difficulty.raised',
  'difficulty.answered',
  'difficulty.closed',
  'round.opened',
  'round.closed',
  'report.sent',
  'report.withdrawn',
  'report.returned',
  'report.accepted',
  'publication.published',
  'publication.withdrawn',
] as const satisfies readonly EventKind[];

/** What `a test` is called on the way: whoever subscribes to nothing of it is sent it all the same, by hand. */
export const TEST_EVENT = 'webhook.test';

/** Why nothing is sent any more: somebody said so, it failed for days, or the other system wants no more (410). */
export const SUBSCRIPTION_PAUSES = ['by-hand', 'failing', 'gone', 'merged'] as const;
export type SubscriptionPause = (typeof SUBSCRIPTION_PAUSES)[number];

const BY_FACT: ReadonlyMap<string, EventKind> = new Map(
  EVENT_KINDS.flatMap((kind) => EVENTS[kind].facts.map((fact): [string, EventKind] => [fact, kind])),
);

/** The kind of event that a fact is; undefined where no other system hears of it. `fact`: 'assignment.progressed'. */
export function eventOf(fact: string): EventKind | undefined {
  return BY_FACT.get(fact);
}

/** Who hears of a fact: `people` by notices (and other systems too), `systems` alone, or nobody. */
export type HeardBy = 'people' | 'systems';

export function heardBy(fact: string): HeardBy | undefined {
  if (noticeOf(fact) !== undefined) return 'people';
  return eventOf(fact) === undefined ? undefined : 'systems';
}
