// What the figures of a target can be, said by who keeps the plan where its words are read otherwise. It holds from now on: what
// was told before stays as it is.
import type { FigureRange } from '@sauro/core';
import { type Action, record } from '../kit/ledger.ts';
import { Problem } from '../kit/problem.ts';
import type { Cx } from '../kit/system.ts';
import type { PlanId, TargetId } from './plan.ts';
import { lockPlan } from './queries-plan.ts';
import { listTargets } from './queries-state.ts';
import { updateFigureRange } from './queries-write.ts';

type Said = { readonly plan: PlanId; readonly range: FigureRange | null };

const figuresRanged: Action<'target', Said> = {
  kind: 'target.ranged',
  apply: (cx, { subject, data: { range } }) => updateFigureRange(cx, subject, range),
};

export async function setFigureRange(
  cx: Cx,
  { plan, target }: { readonly plan: PlanId; readonly target: string },
  range: FigureRange | null,
): Promise<void> {
  if ((await lockPlan(cx, plan)) === undefined) throw new Problem('record.not-found');
  const row = (await listTargets(cx, plan)).find(({ id }) => id === target);
  if (row === undefined) throw new Problem('record.not-found');
  if (row.figureRange === range) return;
  await record(cx, figuresRanged, { subject: target as TargetId, data: { plan, range } });
}
