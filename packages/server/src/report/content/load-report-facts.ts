// What a report is composed of, asked of the roll-up and of the registers: each figure by the one query from which the screens
// have it, so that a report and a screen never tell two numbers.
import {
  addDays,
  type CountedGroup,
  type DifficultyAsOf,
  type Dimension,
  endOfFollowing,
  horizonOf,
  type NextWork,
  type PlainDate,
  type PlanNamed,
  type PlanTargets,
  type ReportFacts,
  type ScopeTold,
  type TargetTold,
  type UnitId,
} from '@sauro/core';
import { learnTree } from '../../assignment/learn-tree.ts';
import { countAll } from '../../assignment/queries-counts.ts';
import type { Standing } from '../../assignment/queries-standings.ts';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { countThem, narrowed } from '../../registers/difficulty/queries-list.ts';
import { listTargetFigures } from '../../rollup/list-target-figures.ts';
import { getPolicy } from '../../rollup/policy.ts';
import { countSplit } from '../../rollup/queries-figures.ts';
import { nameKeys } from '../../assignment/queries-names.ts';
import type { Composing } from './compose-content.ts';
import { loadScopeReview } from './load-review-facts.ts';
import { tasksOf } from './load-tasks.ts';
import { listRefutedWork, listSentBackWork } from './queries-refuted-work.ts';
import { listAwaitedTold, listGoingOn, listLate, listNamedPlans, listNext, listRaised } from './queries-content.ts';

/** As many as the annex takes. */
const MOST_LATE = 2000;
/** As many as the body of a report takes. */
const MOST_REFUTED = 20;
/** Tasks of the time to come that are named; all of them are counted. */
const MOST_NEXT = 30;
const MOST_TARGETS = 200;

export async function loadReportFacts(cx: Cx, asked: Composing): Promise<ReportFacts> {
  const { unit, title, plans, from, at } = asked;
  const scopes: ScopeTold[] = [];
  // One after the other: they share one connection.
  for (const plan of await plansOf(cx, plans)) scopes.push(...(await loadScopes(cx, asked, plan)));
  return { unit, title, from, at, rankedFrom: (await getPolicy(cx)).rankedFrom, scopes };
}

async function plansOf(cx: Cx, ids: readonly string[]): Promise<readonly (PlanNamed | null)[]> {
  if (ids.length === 0) return [null];
  const plans = await namedInOrder(cx, ids);
  if (plans.length < ids.length) throw new Problem('record.not-found');
  return plans;
}

/** Without those that the caller does not see. */
async function namedInOrder(cx: Cx, ids: readonly string[]): Promise<readonly PlanNamed[]> {
  const byId = new Map((await listNamedPlans(cx, ids)).map((plan) => [plan.id, plan]));
  return ids.map((id) => byId.get(id)).filter((plan) => plan !== undefined);
}

/** Of both sides one that is empty is left out, as far as the other is not. */
async function loadScopes(cx: Cx, asked: Composing, plan: PlanNamed | null): Promise<readonly ScopeTold[]> {
  const load = (isGiven: boolean) => loadScope(cx, asked, { plan, isGiven });
  if (asked.side !== 'both') return [await load(asked.side === 'given')];
  const [given, own] = [await load(true), await load(false)];
  const told = [given, own].filter(({ now: { total } }) => total > 0);
  return told.length === 0 ? [own] : told;
}

type Side = Pick<ScopeTold, 'plan' | 'isGiven'>;

async function loadScope(cx: Cx, asked: Composing, { plan, isGiven: given }: Side): Promise<ScopeTold> {
  const { unit, from, at, review = null } = asked;
  const filter: Standing = { at, plan: plan?.id, ...(given ? { issuer: unit.id } : { unit: unit.id }) };
  const dayBefore = addDays(from, -1);
  await learnTree(cx, dayBefore);
  const before: Standing = { ...filter, at: dayBefore };
  // After a phase comes the phase that follows.
  const following = review === null || plan === null ? null : endOfFollowing(review, plan.id, at);
  // A review is held against the phase before it, not against a day.
  const isCompared = review === null;
  const split = { cx, filter, before: isCompared ? before : null, base: given ? null : unit.id };
  const groups = await groupsOf(split, plan === null ? 'plan' : 'section');
  const units = await groupsOf(split, 'unit');
  const plans =
    plan === null
      ? await namedInOrder(
          cx,
          groups.map(({ key }) => key),
        )
      : [plan];
  const reviewed = review === null ? null : await loadScopeReview(cx, { ...asked, review }, { plan, filter });
  return {
    plan,
    isGiven: given,
    now: await countAll(cx, filter),
    before: isCompared ? await countAll(cx, before) : null,
    groups,
    // A unit that has none below it is told as a whole already.
    units: units.length === 1 && units[0]?.key === unit.id ? [] : units,
    targets: await targetsOf(cx, filter, { before, plans }),
    tasks: plan === null ? [] : await tasksOf(cx, filter),
    late: await listLate(cx, filter, MOST_LATE),
    refuted: await listRefutedWork(cx, filter, MOST_REFUTED),
    sentBack: await listSentBackWork(cx, { ...filter, since: from }, MOST_REFUTED),
    difficulties: await listRaised(cx, { plan: plan?.id, unit: unit.id, from, at, given }),
    raised: await countRaised(cx, filter, reviewed?.from ?? from),
    review: reviewed,
    next: await nextOf(cx, filter, { at, until: following ?? horizonOf(asked) }),
  };
}

async function countRaised(
  cx: Cx,
  { plan, unit, issuer, at }: Standing,
  from: PlainDate,
): Promise<ScopeTold['raised']> {
  const filter = { plan, unit, issuer, from, to: at, at };
  const of = (stood: DifficultyAsOf) => countThem(narrowed(cx, { ...filter, stood }));
  return { from, all: await of('any'), solved: await of('solved'), open: await of('open') };
}

async function nextOf(
  cx: Cx,
  filter: Standing,
  { at, until }: { readonly at: PlainDate; readonly until: PlainDate },
): Promise<NextWork> {
  const after = addDays(at, 1);
  // What comes back is told by itself: no work twice.
  const once: Standing = { ...filter, period: 'once' };
  const coming: Standing = { ...once, from: after, to: until };
  return {
    until,
    open: await countAll(cx, coming),
    tasks: await listNext(cx, coming, MOST_NEXT),
    later: await countAll(cx, { ...once, from: addDays(until, 1) }),
    recurring: await countAll(cx, { ...filter, period: 'recurring', from: after }),
    undated: await countAll(cx, { ...filter, due: 'none' }),
    goingOn: await listGoingOn(cx, filter, MOST_NEXT),
    awaited: await listAwaitedTold(cx, filter, MOST_NEXT),
  };
}

type Splitting = {
  readonly cx: Cx;
  readonly filter: Standing;
  readonly before: Standing | null;
  readonly base: string | null;
};

async function groupsOf({ cx, filter, before, base }: Splitting, by: Dimension): Promise<readonly CountedGroup[]> {
  // Checked to be an id where the unit was read.
  const level = base === null ? 'each' : { base: base as UnitId };
  const split = { by: [by], level } as const;
  const now = await countSplit(cx, filter, split);
  const past = before === null ? [] : await countSplit(cx, before, split);
  const then = new Map(past.map(({ keys: [key = ''], figures }) => [key, figures]));
  const figures = new Map(now.map(({ keys: [key = ''], figures: counted }) => [key, counted]));
  const named = await nameKeys(cx, by, { keys: [...figures.keys()], at: filter.at, plan: filter.plan });
  return named.flatMap(({ key, label }) => {
    const counted = figures.get(key);
    const name = label === '' ? 'Nội dung khác' : label;
    return counted === undefined ? [] : [{ key, label: name, now: counted, before: then.get(key) ?? null }];
  });
}

/** Of the plan, or of all work of each plan that is told. */
async function targetsOf(
  cx: Cx,
  filter: Standing,
  { before, plans }: { readonly before: Standing; readonly plans: readonly PlanNamed[] },
): Promise<readonly PlanTargets[]> {
  const all: PlanTargets[] = [];
  for (const plan of plans) all.push(await targetsOfPlan(cx, filter, { before, plan }));
  return all.filter(({ targets }) => targets.length > 0);
}

async function targetsOfPlan(
  cx: Cx,
  { unit, issuer, at }: Standing,
  { before, plan }: { readonly before: Standing; readonly plan: PlanNamed },
): Promise<PlanTargets> {
  const page = { plan: plan.id, unit, issuer, offset: 0, limit: MOST_TARGETS };
  const { items, sums } = await listTargetFigures(cx, { ...page, at });
  const then = await listTargetFigures(cx, { ...page, at: before.at });
  const wasAccepted = new Map(then.items.map(({ id, accepted }) => [id, accepted]));
  const targets = items.map(
    ({ id, text, unit: of, comparator, aim, max, accepted, entered, given, refuted }): TargetTold => ({
      id,
      text,
      unit: of,
      comparator,
      aim,
      max,
      accepted,
      entered,
      before: wasAccepted.get(id) ?? null,
      given,
      refuted,
    }),
  );
  return { plan, targets, sums: sums ?? { reached: 0, missed: 0, silent: 0 } };
}
