// Duties to report that confirmed plans set, each as the regime that it would be: who reports, through whom, to whom, how
// often and until when, as far as the plan says it. A person confirms or corrects; what matches no unit is said.
import {
  dayOf,
  DEFAULT_OUTLINE,
  isPlainDate,
  OPENS_DAYS_BEFORE,
  type RegimeLevel,
  scheduleOf,
  type UnitId,
} from '@sauro/core';
import type { Cx } from '../../kit/system.ts';
import { listUnitNames } from '../../people/queries-units.ts';
import { matchUnits } from '../../reading/match-units.ts';
import { listOpenDuties, type StandingDuty } from './queries.ts';
import type { RegimeBody } from './views.ts';

/** More are not looked through at once. */
const MOST = 50;
/** Working days that the room and the body have, each after the level below, where the plan gives them none. */
const DAYS_PER_LEVEL = 5;

export async function listProposedRegimes(cx: Cx) {
  const duties = await listOpenDuties(cx, MOST);
  const items = [];
  for (const duty of duties) items.push(await propose(cx, duty));
  return items;
}

async function propose(cx: Cx, duty: StandingDuty) {
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
    duty: duty.id,
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
    } satisfies RegimeBody,
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
