// What only a review asks: the work of its phase, targets year by year, phases beside each other, and what became of
// difficulties; all by the queries of the screens that its figures open.
import {
  aimOver,
  comparedStretches,
  figureBetween,
  type GoalTarget,
  goalsDue,
  goalState,
  goalWindow,
  inOrderOfTime,
  isReached,
  type PlainDate,
  type PlanNamed,
  plainDate,
  programmeOf,
  type Review,
  type ReviewedStretch,
  type ReviewedTarget,
  reviewedPhase,
  type ScopeReview,
  sharedYears,
  type Stretch,
  yearRuleOf,
  yearsOf,
  type YearWindow,
} from '@sauro/core';
import { countAll } from '../../assignment/queries-counts.ts';
import type { Standing } from '../../assignment/queries-standings.ts';
import type { Cx } from '../../kit/system.ts';
import { listTargetsBy, type TargetBy } from '../../rollup/queries-target-years.ts';
import { listTold, type ToldRow } from '../../rollup/queries-targets.ts';
import type { Composing } from './compose-content.ts';
import { tasksOf } from './load-tasks.ts';

type Reviewing = Composing & { readonly review: Review };
type Scope = { readonly plan: PlanNamed | null; readonly filter: Standing };

export async function loadScopeReview(
  cx: Cx,
  { review, from, at }: Reviewing,
  { plan, filter }: Scope,
): Promise<ScopeReview> {
  const phase = phaseHere(review, plan);
  const own = review.phases.filter((one) => one.plan === plan?.id);
  const whole = review.kind === 'final' && review.phase === null ? programmeOf(own) : null;
  // What is due between the cut-off day and the end of the phase is work of the phase as well.
  const days = phase ?? whole ?? { from, to: at };
  const within: Standing = { ...filter, from: days.from, to: days.to };
  const years = yearsOf({ from: days.from, to: days.to < at ? days.to : earlierOf(at, days.from) });
  const stretches = plan === null ? [] : comparedStretches(review, plan.id);
  const named = own.find(({ id }) => id === review.phase);
  return {
    kind: review.kind,
    phase: phase?.name ?? null,
    from: days.from,
    to: days.to,
    years,
    shared: named === undefined ? [] : sharedYears(own, named),
    now: await countAll(cx, within),
    tasks: plan === null ? [] : await tasksOf(cx, within),
    targets: plan === null ? [] : await targetsOf(cx, filter, { plan: plan.id, review, years, stretches }),
    stretches: await stretchesOf(cx, filter, stretches),
  };
}

/** A phase is of one plan: of the others of a report the stretch of days alone is reviewed. */
function phaseHere(review: Review, plan: PlanNamed | null) {
  const phase = reviewedPhase(review);
  return phase !== null && phase.plan === plan?.id ? phase : null;
}

/** A draft may be looked at before its phase has begun. */
function earlierOf(at: PlainDate, from: PlainDate): PlainDate {
  return at < from ? from : at;
}

async function stretchesOf(
  cx: Cx,
  filter: Standing,
  stretches: readonly Stretch[],
): Promise<readonly ReviewedStretch[]> {
  const found: ReviewedStretch[] = [];
  // One after the other: they share one connection.
  for (const stretch of stretches) {
    const at = plainDate(stretch.to < filter.at ? stretch.to : filter.at);
    found.push({ ...stretch, at, now: await countAll(cx, { ...filter, from: stretch.from, to: stretch.to, at }) });
  }
  return found;
}

type Asked = {
  readonly plan: string;
  readonly review: Review;
  readonly years: readonly number[];
  readonly stretches: readonly Stretch[];
};

async function targetsOf(cx: Cx, filter: Standing, asked: Asked): Promise<readonly ReviewedTarget[]> {
  const { plan, years, stretches } = asked;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const windows = stretches.map((stretch) => windowOfDays(stretch));
  const rows = await listTargetsBy(cx, plan);
  const told = await toldOf(cx, filter, {
    windows: [{ from: first, to: last }, ...years.map((year) => ({ from: year, to: year })), ...windows],
    // Of all else the last figure of a window is its figure.
    isAdded: rows.some((row) => yearRuleOf(row) === 'sum'),
  });
  return rows.flatMap((row): readonly ReviewedTarget[] => {
    const goal = goalOf(row, asked);
    // What was due before is told in the review of that phase.
    if (goal.state === 'past') return [];
    const between = (window: YearWindow) => figureBetween(row, window, told(row.id, window));
    const whole = between({ from: first, to: last });
    const aim = goal.aim === null ? null : { comparator: row.comparator, ...goal.aim };
    return [
      {
        id: row.id,
        text: row.text,
        unit: row.unit,
        comparator: row.comparator,
        rule: yearRuleOf(row),
        years: years.map((year) => between({ from: year, to: year })),
        whole: whole === null ? null : { ...whole, isReached: aim === null ? null : isReached(aim, whole.value) },
        goal,
        stretches: windows.map(between),
      },
    ];
  });
}

function windowOfDays({ from, to }: Pick<Stretch, 'from' | 'to'>): YearWindow {
  return { from: Number(from.slice(0, 4)), to: Number(to.slice(0, 4)) };
}

function goalOf(row: TargetBy, { plan, review, years }: Asked): ReviewedTarget['goal'] {
  const own = inOrderOfTime(review.phases.filter((phase) => phase.plan === plan));
  const phase = own.find(({ id }) => id === review.phase);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const whole = (phase === undefined ? null : goalWindow(own, phase)) ?? { from: first, to: last };
  const { due, isOver } = goalsDue(whole, last);
  const isLast = phase === undefined ? review.kind === 'final' : phase.id === own.at(-1)?.id && isOver;
  const target: GoalTarget = row;
  // A final review of the whole programme tells what every phase aimed at.
  const state = phase === undefined && review.kind === 'final' ? 'due' : goalState(target, due, isLast);
  return { state, aim: aimOver(target, { from: first, to: last }), by: row.by };
}

type Told = (target: string, window: YearWindow) => { readonly end: ToldRow | null; readonly before: ToldRow | null };
type Windows = { readonly windows: readonly YearWindow[]; readonly isAdded: boolean };

/** What was accepted by the end of each window, and before it; each asked for once. */
async function toldOf(cx: Cx, filter: Standing, { windows, isAdded }: Windows): Promise<Told> {
  const ends = new Map<number, ByTarget>();
  const befores = new Map<string, ByTarget>();
  for (const { from, to } of windows) {
    if (!ends.has(to)) ends.set(to, await acceptedBy(cx, { ...filter, untilYear: to }));
    const key = `${from}–${to}`;
    if (isAdded && !befores.has(key)) {
      befores.set(key, await acceptedBy(cx, { ...filter, untilYear: to, beforeYear: from }));
    }
  }
  return (target, { from, to }) => ({
    end: ends.get(to)?.get(target) ?? null,
    before: befores.get(`${from}–${to}`)?.get(target) ?? null,
  });
}

type ByTarget = ReadonlyMap<string, ToldRow>;

async function acceptedBy(cx: Cx, asked: Parameters<typeof listTold>[1]): Promise<ByTarget> {
  const told = await listTold(cx, asked, null);
  return new Map(told.flatMap((row) => (row.stage === 'accepted' ? [[row.targetId, row] as const] : [])));
}
