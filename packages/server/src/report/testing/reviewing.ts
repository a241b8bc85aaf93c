// Where a test of reviews begins: a plan with two phases that share a year, and the calls of everybody who reviews it.
import { randomUUID } from 'node:crypto';
import { dayOf } from '@sauro/core';
import { assignmentListContract } from '../../assignment/list-contract.ts';
import { assignmentListRoutes } from '../../assignment/list-routes.ts';
import type { Player } from '../../assignment/testing/assignments.ts';
import type { PlanId } from '../../plan/plan.ts';
import { addPhase } from '../../plan/write-phase.ts';
import { progressContract } from '../../progress/contract.ts';
import { progressRoutes } from '../../progress/routes.ts';
import { difficultyContract } from '../../registers/difficulty/contract.ts';
import { difficultyListContract } from '../../registers/difficulty/list-contract.ts';
import { difficultyListRoutes } from '../../registers/difficulty/list-routes.ts';
import { difficultyRoutes } from '../../registers/difficulty/routes.ts';
import { rollupContract } from '../../rollup/contract.ts';
import { rollupRoutes } from '../../rollup/routes.ts';
import { apiOf, signedIn } from '../../testing/browser.ts';
import { verificationContract } from '../../verification/contract.ts';
import { verificationRoutes } from '../../verification/routes.ts';
import { writtenReportContract } from '../written/contract.ts';
import { writtenReportRoutes } from '../written/routes.ts';
import { reportingWorld } from './reporting.ts';

const contracts = {
  progress: progressContract,
  verification: verificationContract,
  written: writtenReportContract,
  rollup: rollupContract,
  lists: assignmentListContract,
  difficulties: difficultyContract,
  difficultyLists: difficultyListContract,
};

export async function reviewingWorld() {
  // Its plan has phases of certain years.
  const a = await reportingWorld('2026-11-25T03:00:00Z');
  const phases = new Map<string, string>();
  const phase = async (name: string, from: string, to: string) => {
    const id = randomUUID();
    phases.set(name, id);
    await a.w.as(a.people.compiler, (cx) => addPhase(cx, a.plan.id as PlanId, { id, name, from, to }));
  };
  await phase('Giai đoạn 1', '2026', '2027');
  await phase('Giai đoạn 2', '2027', '2030');
  const api = apiOf(a.w, [
    progressRoutes,
    verificationRoutes,
    writtenReportRoutes,
    rollupRoutes,
    assignmentListRoutes,
    difficultyRoutes,
    difficultyListRoutes,
  ]);
  /** Signs in anew each time: the clock may have been moved on. */
  const look = async (who: Player = 'leader') => (await signedIn(api, contracts, a.people[who])).client;
  const proposed = async (dismissed: 'yes' | 'no' = 'no') => {
    const { items } = await (await a.as('compiler')).regimes.listProposedRegimes({ query: { dismissed } });
    return items.filter(({ review }) => review !== null);
  };
  return {
    ...a,
    phase,
    idOf: (name: string) => phases.get(name) ?? '',
    look,
    proposed,
    /** As it is proposed, with who reports. */
    taken: async (kind: 'mid-term' | 'final') => {
      const found = (await proposed()).find(({ review }) => review?.kind === kind);
      if (found === undefined) throw new Error(`No ${kind} review is proposed.`);
      return { ...found.body, levels: a.body().levels, unit: a.units.home, proposal: found.key };
    },
    /** Of the share that the plan aims at; with `report` the work is said to be done. */
    tell: async ([numerator, denominator]: readonly [number, number], report = false) => {
      const { progress } = await look('health');
      const { items } = await (await look()).rollup.listTargetFigures({ query: { plan: a.plan.id } });
      const { id, version } = await a.find('health', 'khám sức khỏe');
      const figures = [{ target: items[0]?.id ?? '', numerator, denominator }];
      const entry = { id: randomUUID(), version, percent: report ? 100 : 50, figures, report };
      await progress.enterProgress({ params: { id }, body: entry });
      return id;
    },
    /** Ten in the morning of a day to come. */
    until: (day: string) => {
      a.w.wait(Math.round((Date.parse(`${day}T03:00:00Z`) - a.w.system.clock().getTime()) / 60_000));
      a.signInAnew();
    },
    today: () => dayOf(a.w.system.clock()),
  };
}
export type ReviewingWorld = Awaited<ReturnType<typeof reviewingWorld>>;
