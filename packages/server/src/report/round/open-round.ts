// A round opens: who is expected to report to whom is resolved on the tree of this day and recorded, one fact a unit. What the
// regime says later does not change it.
import {
  CALENDAR,
  dayOf,
  expectedIn,
  type Expected,
  periodsIn,
  type PlainDate,
  plainDate,
  type RegimeLevel,
  type Reporters,
  RUNNING_RIGHT,
  sayPeriod,
  type UnitId,
  usualOutline,
} from '@sauro/core';
import { newId } from '../../kit/id.ts';
import { record, recordMany } from '../../kit/ledger.ts';
import { once } from '../../kit/once.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { findGroup, resolveGroup } from '../../people/groups.ts';
import { mustReach } from '../../people/reach.ts';
import { loadTree, type UnitTree } from '../../people/tree.ts';
import type { PlanId } from '../../plan/plan.ts';
import { loadReview } from '../content/load-review.ts';
import { findRegime, listRegimePlans } from '../regime/queries.ts';
import { type RegimeId, type RegimeRow, scheduleOfRow } from '../regime/regime.ts';
import { reportExpected } from '../submission/report-facts.ts';
import type { RoundId } from '../submission/report.ts';
import { mustLieInArea } from './area.ts';
import type { roundContract } from './contract.ts';
import { roundOpened } from './round-facts.ts';
import type { NewRound } from './queries-write.ts';
import type { Input } from '../../kit/contract.ts';

type PeriodAsked = Input<(typeof roundContract)['openRound']>['body'];
type Asked = Input<(typeof roundContract)['askReports']>['body'];
type Days = {
  readonly key: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly dues: readonly PlainDate[];
};

/** By hand, of a regime in force. */
export async function openRound(cx: Cx, id: RegimeId, asked: PeriodAsked): Promise<RoundId> {
  const regime = await findRegime(cx, id);
  if (regime === undefined) throw new Problem('record.not-found');
  await mustReach(cx, RUNNING_RIGHT, [regime.unitId]);
  if (regime.endedOn !== null) throw new Problem('regime.ended');
  return openPeriod(cx, regime, daysOf(regime, asked));
}

/** Of a regime that is known to be in force. */
export async function openPeriod(cx: Cx, regime: RegimeRow, days: Days): Promise<RoundId> {
  const plans = await listRegimePlans(cx, [regime.id]);
  const { unitId, kind, addressee, outline, attachments, levels, templateId, phaseId } = regime;
  const ids = plans.map((plan) => plan.id);
  const review = await loadReview(cx, { kind, plans: ids, phase: phaseId });
  const round = { kind, addressee, outline, attachments, plans: ids, templateId, review };
  return open(cx, {
    id: newId<'reportRound'>(),
    regime: regime.id,
    runner: unitId,
    levels,
    days,
    // A review of a phase says of which by its name.
    round: { ...round, title: phaseId === null ? `${regime.title} ${sayPeriod(days)}` : regime.title },
  });
}

function daysOf(regime: RegimeRow, asked: PeriodAsked): Days {
  if ('period' in asked) {
    const year = Number(asked.period.slice(0, 4));
    const found = periodsIn(scheduleOfRow(regime), year, CALENDAR).find(({ key }) => key === asked.period);
    if (found === undefined) throw new Problem('regime.no-period', { period: asked.period });
    return found;
  }
  // Days are checked by the contract.
  const dues = asked.dues.map(plainDate);
  const lastDue = dues.at(-1) ?? plainDate(asked.to);
  return {
    key: asked.to,
    from: plainDate(asked.from),
    to: plainDate(asked.to),
    // Fewer days than levels: those above have the last.
    dues: regime.levels.map((_, index) => dues[index] ?? lastDue),
  };
}

/** For chosen units, who report to whoever asks. */
export async function askReports(cx: Cx, asked: Asked): Promise<RoundId> {
  const [id, runner] = [asked.id as RoundId, asked.unit as UnitId];
  await mustReach(cx, RUNNING_RIGHT, [runner]);
  const days = { key: asked.to, from: plainDate(asked.from), to: plainDate(asked.to), dues: [plainDate(asked.due)] };
  // Checked to be ids by the contract.
  const reporters: Reporters = { ...asked.reporters, units: asked.reporters.units as UnitId[] };
  await mustLieInArea(cx, runner, reporters.units);
  const levels = [{ reporters, due: { kind: 'date', date: plainDate(asked.due) } as const }];
  const { title, kind, plans, attachments, outline = usualOutline(kind) } = asked;
  const review = await loadReview(cx, { kind, plans, phase: null });
  const round = {
    title,
    kind,
    addressee: '',
    outline,
    attachments,
    plans: plans as PlanId[],
    templateId: null,
    review,
  };
  await once(cx, { id, act: roundOpened.kind, subject: id, said: asked }, () =>
    open(cx, { id, regime: null, runner, levels, days, round }),
  );
  return id;
}

type Opening = {
  readonly id: RoundId;
  readonly regime: RegimeId | null;
  readonly runner: UnitId;
  readonly levels: readonly RegimeLevel[];
  readonly days: Days;
  readonly round: Omit<NewRound, 'fromOn' | 'toOn'>;
};

async function open(cx: Cx, { id, regime, runner, levels, days, round }: Opening): Promise<RoundId> {
  if (days.from > days.to || days.dues.some((due) => due < days.to)) throw new Problem('round.days');
  const expected = await whoReports(cx, runner, levels);
  if (expected.length === 0) throw new Problem('round.nobody');
  const on = dayOf(cx.now);
  await record(cx, roundOpened, {
    subject: id,
    data: { on, regime, unit: runner, period: days.key, expected: expected.length },
    aside: { ...round, fromOn: days.from, toOn: days.to },
  });
  const lastDue = days.dues.at(-1) ?? days.to;
  await recordMany(
    cx,
    reportExpected,
    expected.map(({ level, ...one }) => ({
      subject: newId<'report'>(),
      data: { on, due: days.dues[level - 1] ?? lastDue, round: id, level, ...one },
      aside: { runner },
    })),
  );
  return id;
}

async function whoReports(cx: Cx, runner: UnitId, levels: readonly RegimeLevel[]): Promise<readonly Expected[]> {
  const tree = await loadTree(cx);
  const units: UnitId[][] = [];
  for (const { reporters } of levels) units.push(await membersOf(cx, { reporters, runner, tree }));
  return expectedIn(units, { above: (unit) => above(tree, unit), runner });
}

type Resolving = { readonly reporters: Reporters; readonly runner: UnitId; readonly tree: UnitTree };

/** Units that are open, and members of groups as the tree is today. */
async function membersOf(cx: Cx, { reporters, runner, tree }: Resolving): Promise<UnitId[]> {
  const members = new Set<UnitId>(reporters.units.filter((unit) => tree.byId.has(unit)));
  for (const name of reporters.groups) {
    const group = await findGroup(cx, name);
    const meant = group === null ? [] : await resolveGroup(cx, group, { issuer: runner, on: dayOf(cx.now) });
    for (const unit of meant) if (tree.byId.has(unit)) members.add(unit);
  }
  return [...members];
}

/** The nearest first. */
function above(tree: UnitTree, unit: UnitId): readonly UnitId[] {
  const found: UnitId[] = [];
  for (let at = tree.byId.get(unit)?.parent ?? null; at !== null && !found.includes(at); ) {
    found.push(at);
    at = tree.byId.get(at)?.parent ?? null;
  }
  return found;
}
