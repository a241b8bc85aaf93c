// A regime that is being written: what a form begins with, and what of it is sent.
import {
  DECREE_CUT_OFF,
  DEFAULT_OUTLINE,
  dayOf,
  daysOfPhase,
  isReview,
  OPENS_DAYS_BEFORE,
  type OutlineSection,
  type PlanPhase,
  type RegimeKind,
  type ReportFrequency,
  usualOutline,
} from '@sauro/core';
import type { Regime, RegimeBody } from '../calls.ts';

/** As the decree has it: two levels, some working days after the cut-off each. */
export function newRegime(): RegimeBody {
  const nobody = { units: [], groups: [] };
  return {
    title: '',
    kind: 'periodic',
    frequency: 'year',
    cutOff: { ...DECREE_CUT_OFF },
    from: null,
    levels: [
      { reporters: nobody, due: { kind: 'after-cut-off', workingDays: 2 } },
      { reporters: nobody, due: { kind: 'after-cut-off', workingDays: 5 } },
    ],
    addressee: '',
    byDecree: true,
    daysBefore: OPENS_DAYS_BEFORE,
    outline: [...DEFAULT_OUTLINE],
    attachments: [],
    plans: [],
    startsOn: dayOf(new Date()),
    template: null,
    phase: null,
  };
}

export function bodyOf({ levels, plans, phase, ...regime }: Regime): RegimeBody {
  const {
    title,
    kind,
    frequency,
    cutOff,
    from,
    addressee,
    byDecree,
    daysBefore,
    outline,
    attachments,
    startsOn,
    template,
  } = regime;
  return {
    title,
    kind,
    frequency,
    cutOff,
    from,
    addressee,
    byDecree,
    daysBefore,
    outline,
    attachments,
    startsOn,
    template,
    levels: levels.map(({ units, groups, due }) => ({
      reporters: { units: units.map(({ id }) => id), groups },
      due,
    })),
    plans: plans.map(({ id }) => id),
    phase: phase?.id ?? null,
  };
}

/** The usual outline of the kind, where the one before was the usual one as well: what somebody has written stays. */
export function withKind(body: RegimeBody, kind: RegimeKind): RegimeBody {
  const isUsual = JSON.stringify(body.outline) === JSON.stringify(usualOutline(body.kind));
  return {
    ...body,
    kind,
    outline: isUsual ? [...usualOutline(kind)] : body.outline,
    phase: isReview(kind) ? (body.phase ?? null) : null,
  };
}

/** A review of a phase is held once, and its figures begin where the phase does. */
export function withPhase(body: RegimeBody, phase: PlanPhase | null): RegimeBody {
  const days = phase === null ? null : daysOfPhase(phase);
  if (phase === null || days === null) return { ...body, phase: null };
  const once = withFrequency(body, 'once');
  return { ...once, phase: phase.id, from: days.from, cutOff: { kind: 'date', date: days.to } };
}

/** A title keeps its key: words of rounds that are open belong to it. */
export function outlineOf(text: string, before: readonly OutlineSection[]): OutlineSection[] {
  const titles = linesOf(text);
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const known = before.find((one) => one.title === title) ?? before[index];
    const key = known !== undefined && !taken.has(known.key) ? known.key : freeKey(taken);
    taken.add(key);
    return { key, title };
  });
}

function freeKey(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Once has days of the calendar, all else a day of each period. */
export function withFrequency(body: RegimeBody, frequency: ReportFrequency): RegimeBody {
  const today = dayOf(new Date());
  const isOnce = frequency === 'once';
  if (isOnce === (body.cutOff.kind === 'date')) return { ...body, frequency };
  return {
    ...body,
    frequency,
    cutOff: isOnce ? { kind: 'date', date: today } : { ...DECREE_CUT_OFF },
    from: isOnce ? today : null,
    levels: body.levels.map((level, index) => ({
      ...level,
      due: level.due.kind === 'date' ? { kind: 'after-cut-off', workingDays: 2 + 3 * index } : level.due,
    })),
  };
}
