// Duties to report that confirmed plans set, each as the regime that it would be: who reports, through whom, to whom, how
// often and until when, as far as the plan says it. A person confirms or corrects; what matches no unit is said.
import {
  dayOf,
  DEFAULT_OUTLINE,
  isPlainDate,
  OPENS_DAYS_BEFORE,
  type ProposedReview,
  type RegimeLevel,
  REVIEW_OUTLINE,
  RUNNING_RIGHT,
  sayReview,
  scheduleOf,
  type UnitId,
  unitsWith,
} from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { mustReach } from '../../people/reach.ts';
import { listUnitNames } from '../../people/queries-units.ts';
import { matchUnits } from '../../reading/match-units.ts';
import type { Output } from '../../kit/contract.ts';
import type { regimeContract } from './contract.ts';
import { dutyKey, listDismissed, listOpenDuties, type StandingDuty } from './queries.ts';
import { listOpenReviews, type ReviewedPlan } from './propose-reviews.ts';

type Item = Output<(typeof regimeContract)['listProposedRegimes']>['items'][number];

/** More are not looked through at once. */
const MOST = 50;
/** Working days that the room and the body have, each after the level below, where the plan gives them none. */
const DAYS_PER_LEVEL = 5;

type Asked = { readonly isDismissed: boolean; readonly unit: UnitId | undefined };

export async function listProposedRegimes(cx: Cx, { isDismissed, unit }: Asked) {
  if (unit !== undefined) await mustReach(cx, RUNNING_RIGHT, [unit]);
  const dismissed = await listDismissed(cx, unit === undefined ? unitsWith(cx.acting, RUNNING_RIGHT) : [unit]);
  const keys = new Set(dismissed);
  const items = [];
  for (const duty of await listOpenDuties(cx, { dismissed, isDismissed, limit: MOST })) {
    items.push(await propose(cx, duty));
  }
  return [...(await proposedReviews(cx, (key) => keys.has(key) === isDismissed)), ...items];
}

/** Of a review: reported by whom the plan binds to report, where it binds anybody. */
async function proposedReviews(cx: Cx, isAsked: (key: string) => boolean) {
  const items = [];
  for (const { plan, duty, proposed } of await listOpenReviews(cx, { isAsked, most: MOST })) {
    const bound = duty === undefined ? null : await propose(cx, duty);
    for (const review of proposed) items.push(reviewItem(cx, { plan, bound, review }));
  }
  return items;
}

type Reviewing = {
  readonly plan: ReviewedPlan;
  readonly bound: Item | null;
  readonly review: ProposedReview;
};

function reviewItem(cx: Cx, { plan, bound, review }: Reviewing): Item {
  const { key, kind, phase, frequency, cutOff, from, due, words } = review;
  const { id, title, number, symbol } = plan;
  const nobody = { units: [], groups: [] };
  const levels = bound === null || bound.body.levels.length === 0 ? [{ reporters: nobody }] : bound.body.levels;
  return {
    key,
    duty: null,
    review: { kind, phase, words },
    plan: { id, title, number, symbol },
    said: bound?.said ?? { reporters: [], addressee: null, via: null, frequency: null, due: null },
    body: {
      title: `${sayReview(review)} thực hiện ${title}`.slice(0, 300),
      kind,
      frequency,
      cutOff,
      from,
      levels: levels.map(({ reporters }, index) => ({ reporters, due: dueAt(due, index) })),
      addressee: bound?.body.addressee ?? '',
      byDecree: false,
      daysBefore: OPENS_DAYS_BEFORE,
      outline: [...REVIEW_OUTLINE],
      attachments: [],
      plans: [id],
      startsOn: dayOf(cx.now),
      template: null,
      phase: phase?.id ?? null,
    },
    names: bound?.names ?? [],
    unknown: bound?.unknown ?? [],
  };
}

async function propose(cx: Cx, duty: StandingDuty): Promise<Item> {
  const { title, number, symbol, planId, reporters, via, addressee, frequency, due } = duty;
  const names = [...reporters, ...[via, addressee].filter((name) => name !== null)];
  const matches = new Map((await matchUnits(cx, { issuer: duty.issuer, names })).map((match) => [match.name, match]));
  const meant = (said: readonly string[]) => ({
    units: said.flatMap((name) => (matches.get(name)?.unit?.id ?? []) as string[] | string),
    groups: said.filter((name) => matches.get(name)?.how === 'group'),
  });
  const schedule = scheduleOf(duty);
  const upper = [via, addressee].filter((name) => name !== null).map((name) => meant([name]));
  const levels = [meant(reporters), ...upper].filter(({ units, groups }) => units.length + groups.length > 0);
  const isKnown = (name: string) => matches.get(name)?.unit !== null || matches.get(name)?.how === 'group';
  const known = levels.flatMap(({ units }) => units as UnitId[]);
  return {
    key: dutyKey(duty.id),
    duty: duty.id,
    review: null,
    plan: { id: planId, title, number, symbol },
    said: { reporters, addressee, via, frequency, due },
    body: {
      title: `Báo cáo kết quả thực hiện ${title}`.slice(0, 300),
      kind: schedule.kind,
      frequency: schedule.frequency,
      cutOff: schedule.cutOff,
      from: schedule.frequency === 'once' ? firstDayOf(duty.issuedOn) : null,
      levels: levels.map((reporting, index) => ({ reporters: reporting, due: dueAt(schedule.due, index) })),
      addressee: addressee !== null && !isKnown(addressee) ? addressee : '',
      byDecree: false,
      daysBefore: OPENS_DAYS_BEFORE,
      outline: [...DEFAULT_OUTLINE],
      attachments: [],
      plans: [planId],
      startsOn: dayOf(cx.now),
      template: null,
      phase: null,
    },
    names: (await listUnitNames(cx, [...new Set(known)])).map(({ id, name }) => ({ id, name })),
    unknown: names.filter((name) => !isKnown(name)),
  };
}

/** Of a plan that is not dated the person says it. */
function firstDayOf(issuedOn: string | null): string | null {
  return issuedOn !== null && isPlainDate(issuedOn) ? issuedOn : null;
}

/** The plan's own day is that of who it binds, the lowest level; each level above gets some days after it. */
function dueAt(due: RegimeLevel['due'], index: number): RegimeLevel['due'] {
  if (index === 0) return due;
  if (due.kind === 'after-cut-off') return { ...due, workingDays: due.workingDays + index * DAYS_PER_LEVEL };
  if (due.kind === 'date') return due;
  const day = due.day + index * DAYS_PER_LEVEL * 2;
  const LONGEST = 30;
  return day <= LONGEST ? { ...due, day } : { ...due, day: day - LONGEST, months: due.months + 1 };
}
