// Early warning: rules as data, each with the sentence that says why. The thresholds are the policy, so that a body can be
// stricter. What a rule holds for is said here once; the server asks the same in SQL, and a test holds the two together.
import type { AssignmentStanding } from '../assignment/facts.ts';
import { type AssignmentLabel, labelOf } from '../assignment/label.ts';
import { addDays, daysBetween } from '../calendar/days.ts';
import { addWorkingDays, type WorkCalendar } from '../calendar/working-days.ts';
import { DIFFICULTY_KINDS, type DifficultyKind } from '../registers/difficulty.ts';
import { FACET_WORDS } from '../plan/clarity-words.ts';
import type { Facet } from '../plan/six-clear.ts';
import { FIELD_OUTCOMES, type FieldOutcome } from '../verification/field-check.ts';
import { type PlainDate, showDay } from '../time.ts';
import type { Forecast } from './pace.ts';

/** In the order in which they are told. A kind is one entry here, one sentence and one condition in SQL. */
export const WARNINGS = {
  refuted: { vi: 'Thực tế khác báo cáo', en: 'Refuted in the field' },
  silent: { vi: 'Im lặng', en: 'Silent' },
  blocked: { vi: 'Đang bị vướng', en: 'Blocked' },
  drifting: { vi: 'Chậm dần', en: 'Drifting' },
  returned: { vi: 'Bị trả lại nhiều lần', en: 'Returned often' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  unshown: { vi: 'Thiếu minh chứng', en: 'Evidence missing' },
  unclear: { vi: 'Chưa rõ', en: 'Unclear' },
} as const satisfies Record<string, { readonly vi: string; readonly en: string }>;
export type WarningKind = keyof typeof WARNINGS;
export const WARNING_NAMES = [
  'refuted',
  'silent',
  'blocked',
  'drifting',
  'returned',
  'due-soon',
  'unshown',
  'unclear',
] as const satisfies readonly WarningKind[];

export type WarningPolicy = {
  /** Working days without a word of the unit. */
  readonly silentWorkingDays: number;
  /** Points of per cent behind an even pace. */
  readonly driftPoints: number;
  /** Days after which a pace can be told at all. */
  readonly driftDays: number;
  readonly returnedTimes: number;
  readonly dueSoonWorkingDays: number;
  /** How many of the six must be unclear. */
  readonly unclearFacets: number;
  /** Working days for which a report may wait to be judged. */
  readonly judgingWorkingDays: number;
  /** Working days in which what was accepted and opened again is to be put right, where whoever opens it says no day. */
  readonly correctionWorkingDays: number;
  /** Assignments under which a unit is not ranked. */
  readonly rankedFrom: number;
};
export const WARNING_POLICY: WarningPolicy = {
  silentWorkingDays: 10,
  driftPoints: 20,
  driftDays: 7,
  returnedTimes: 2,
  dueSoonWorkingDays: 5,
  unclearFacets: 3,
  judgingWorkingDays: 3,
  correctionWorkingDays: 5,
  rankedFrom: 5,
};
/** Lowest and highest value that makes sense of each. */
export const POLICY_BOUNDS = {
  silentWorkingDays: [1, 120],
  driftPoints: [1, 100],
  driftDays: [1, 120],
  returnedTimes: [1, 20],
  dueSoonWorkingDays: [1, 60],
  unclearFacets: [1, 6],
  judgingWorkingDays: [1, 60],
  correctionWorkingDays: [1, 60],
  rankedFrom: [1, 200],
} as const satisfies Record<keyof WarningPolicy, readonly [number, number]>;

/** The days that the policy means on a day, worked out once for all rows. */
export type WarningDays = {
  readonly day: PlainDate;
  /** Quiet since that day or longer: silent. */
  readonly quietUntil: PlainDate;
  /** Due up to that day: soon. */
  readonly soonUntil: PlainDate;
  /** Given up to that day: old enough to have a pace. */
  readonly pacedUntil: PlainDate;
  /** Reported up to that day and not judged: who judges holds others up. */
  readonly judgedUntil: PlainDate;
};

export function warningDays(policy: WarningPolicy, calendar: WorkCalendar, day: PlainDate): WarningDays {
  return {
    day,
    quietUntil: addWorkingDays(calendar, day, -policy.silentWorkingDays),
    soonUntil: addWorkingDays(calendar, day, policy.dueSoonWorkingDays),
    pacedUntil: addDays(day, -policy.driftDays),
    judgedUntil: addWorkingDays(calendar, day, -policy.judgingWorkingDays),
  };
}

export type Watched = Pick<
  AssignmentStanding,
  | 'state'
  | 'due'
  | 'doneOn'
  | 'correctBy'
  | 'keptOn'
  | 'begunOn'
  | 'awaitsEvent'
  | 'percent'
  | 'evidence'
  | 'returns'
  | 'quietSince'
> & {
  readonly issuedOn: PlainDate;
  /** Which of the six are not clear of its task. */
  readonly unclear: readonly Facet[];
  /** Whether a difficulty of it waits for an answer. */
  readonly isBlocked: boolean;
  /** Whether a check in the field has found the report that stands otherwise than it says. */
  readonly isRefuted: boolean;
};

/** Whose reports stand: they count as done. */
export const IS_DONE: ReadonlySet<AssignmentStanding['state']> = new Set(['reported', 'verified']);
const WORKING = new Set<AssignmentStanding['state']>(['issued', 'accepted', 'in-progress', 'returned']);

/** Whether the task is clear is not asked any more, or not yet. */
const NOT_ASKED: ReadonlySet<AssignmentLabel> = new Set(['overdue', 'awaits-event']);

type Warns = (row: Watched, days: WarningDays, policy: WarningPolicy) => boolean;

export const IS_WARNED: Readonly<Record<WarningKind, Warns>> = {
  // It counts as done, though it was found not to be: accepted or not, until it goes back to its unit or is found as reported.
  refuted: (row) => IS_DONE.has(row.state) && row.isRefuted,
  // Who waits for the answer to a difficulty, or for what is to come first, is not who is silent.
  silent: (row, { day, quietUntil }) =>
    WORKING.has(row.state) && !row.isBlocked && labelOf(row, day) !== 'awaits-event' && row.quietSince <= quietUntil,
  blocked: (row) => WORKING.has(row.state) && row.isBlocked,
  // Late already is not drifting any more; and what is not due has no pace to keep.
  drifting: (row, { day, pacedUntil }, { driftPoints }) =>
    WORKING.has(row.state) &&
    row.due !== null &&
    row.due >= day &&
    row.issuedOn <= pacedUntil &&
    row.due > row.issuedOn &&
    evenPercent({ issuedOn: row.issuedOn, due: row.due }, day) - row.percent >= driftPoints,
  returned: (row, _days, { returnedTimes }) => WORKING.has(row.state) && row.returns >= returnedTimes,
  'due-soon': (row, { day, soonUntil }) =>
    WORKING.has(row.state) && row.due !== null && row.due >= day && row.due <= soonUntil,
  unshown: (row) => row.state === 'reported' && row.evidence === 0,
  unclear: (row, { day }, { unclearFacets }) =>
    WORKING.has(row.state) && !NOT_ASKED.has(labelOf(row, day)) && row.unclear.length >= unclearFacets,
};

export function warningsOf(row: Watched, days: WarningDays, policy: WarningPolicy): readonly WarningKind[] {
  return WARNING_NAMES.filter((kind) => IS_WARNED[kind](row, days, policy));
}

/** How far it would be on that day if it went on evenly from the day of issue to the deadline, of 100. */
export function evenPercent({ issuedOn, due }: { issuedOn: PlainDate; due: PlainDate }, day: PlainDate): number {
  return Math.min(100, (100 * daysBetween(issuedOn, day)) / daysBetween(issuedOn, due));
}

/** What a sentence is made of; what a kind does not tell is not asked for. */
export type WarningDetails = Pick<
  Watched,
  'state' | 'due' | 'percent' | 'returns' | 'quietSince' | 'issuedOn' | 'unclear'
> & {
  /** Working days since it was last heard of, and left to the deadline. */
  readonly quietWorkingDays: number;
  readonly workingDaysLeft: number | null;
  readonly forecast: Forecast | null;
  readonly block: WarningBlock | null;
  readonly finding: WarningFinding | null;
};
/** The difficulty that is due first: of what kind, in which words, and at whom for how many working days. */
export type WarningBlock = {
  readonly kind: DifficultyKind;
  readonly words: string;
  readonly at: string;
  readonly workingDays: number;
  readonly isOverdue: boolean;
};
/** What was found last in the field of the report that stands. */
export type WarningFinding = { readonly outcome: FieldOutcome; readonly on: PlainDate; readonly words: string };
export type WarningLanguage = 'vi' | 'en';

/** Why, in one sentence with its figures. */
export function warningSentence(
  kind: WarningKind,
  { details, day }: { readonly details: WarningDetails; readonly day: PlainDate },
  language: WarningLanguage,
): string {
  const vi = language === 'vi';
  const due = details.due === null ? '' : showDay(details.due);
  switch (kind) {
    case 'refuted':
      return details.finding === null ? '' : findingSentence(details.finding, language);
    case 'silent': {
      const days = details.quietWorkingDays;
      const since = showDay(details.quietSince);
      if (details.state === 'issued' && details.quietSince === details.issuedOn)
        return vi
          ? `Giao đã ${days} ngày làm việc (từ ${since}) mà đơn vị chưa nhận.`
          : `Given ${days} working days ago (${since}) and not accepted yet.`;
      return vi
        ? `Không có cập nhật nào trong ${days} ngày làm việc, từ ${since}.`
        : `Nothing was entered for ${days} working days, since ${since}.`;
    }
    case 'blocked':
      return details.block === null ? '' : blockSentence(details.block, language);
    case 'drifting':
      return `${behindSentence(details, day, vi)} ${forecastSentence(details, vi)}`;
    case 'returned':
      return vi
        ? `Đã bị trả lại ${details.returns} lần, đang làm lại.`
        : `Returned ${details.returns} times and being done again.`;
    case 'due-soon':
      return vi
        ? `Còn ${details.workingDaysLeft ?? 0} ngày làm việc là đến hạn ${due}, mới được ${details.percent}%.`
        : `Due on ${due}, in ${details.workingDaysLeft ?? 0} working days, and ${details.percent} % done.`;
    case 'unshown':
      return vi ? 'Đã báo hoàn thành nhưng không có minh chứng nào.' : 'Reported as done with nothing that shows it.';
    case 'unclear': {
      const named = details.unclear.map((facet) => facetName(facet, language)).join(', ');
      return vi
        ? `Nhiệm vụ chưa rõ ${details.unclear.length} trong 6 điều: ${named}.`
        : `${details.unclear.length} of the six are not clear: ${named}.`;
    }
  }
}

function findingSentence({ outcome, on, words }: WarningFinding, language: WarningLanguage): string {
  const found = FIELD_OUTCOMES[outcome][language].toLowerCase();
  const start = startOf(words);
  // What somebody wrote as a sentence ends as it does.
  const told = /[.…!?]$/u.test(start) ? `“${start}”` : `“${start}”.`;
  return language === 'vi'
    ? `Kiểm tra thực tế ngày ${showDay(on)}: ${found}. ${told}`
    : `Checked in the field on ${showDay(on)}: ${found}. ${told}`;
}

/** So many letters of what somebody wrote tell it from others. */
const WORDS_SHOWN = 80;

function startOf(words: string): string {
  return words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN).trimEnd()}…` : words;
}

function blockSentence({ kind, words, at, workingDays, isOverdue }: WarningBlock, language: WarningLanguage): string {
  const start = startOf(words);
  const what = DIFFICULTY_KINDS[kind][language];
  if (language === 'vi') {
    const late = isOverdue ? ', đã quá hạn trả lời' : '';
    const since =
      workingDays === 0 ? `mới chuyển đến ${at}, chờ trả lời` : `chờ ${at} trả lời đã ${workingDays} ngày làm việc`;
    return `${what}: “${start}”; ${since}${late}.`;
  }
  const late = isOverdue ? ', longer than it may take' : '';
  const since =
    workingDays === 0 ? `${at} has just been asked` : `${at} has had to answer for ${workingDays} working days`;
  return `${what}: “${start}”; ${since}${late}.`;
}

/** "Rõ sản phẩm" is the aim; what is missing is "sản phẩm". */
function facetName(facet: Facet, language: WarningLanguage): string {
  return FACET_WORDS[facet][language].replace(/^(?:Rõ|Clear) /u, '');
}

function behindSentence({ due, issuedOn, percent }: WarningDetails, day: PlainDate, vi: boolean): string {
  if (due === null) return '';
  const even = Math.round(evenPercent({ issuedOn, due }, day));
  return vi
    ? `Đã qua ${even}% thời gian mà mới được ${percent}% công việc, hạn ${showDay(due)}.`
    : `${even} % of the time is gone and ${percent} % of the work done; due ${showDay(due)}.`;
}

function forecastSentence({ forecast }: WarningDetails, vi: boolean): string {
  if (forecast === null) return vi ? 'Chưa có tiến độ để dự báo.' : 'Nothing has moved yet that could be forecast.';
  const done = showDay(forecast.done);
  const { band } = forecast;
  if (band === null) return vi ? `Theo đà này xong khoảng ${done}.` : `At this pace it is done about ${done}.`;
  const earliest = showDay(band.earliest);
  if (band.latest === null)
    return vi
      ? `Theo đà này xong khoảng ${done}, sớm nhất ${earliest}, muộn nhất chưa đoán được.`
      : `At this pace it is done about ${done}, at the earliest ${earliest}, with no end in sight at the slowest.`;
  return vi
    ? `Theo đà này xong khoảng ${done} (từ ${earliest} đến ${showDay(band.latest)}).`
    : `At this pace it is done about ${done} (between ${earliest} and ${showDay(band.latest)}).`;
}
