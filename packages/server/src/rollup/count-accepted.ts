// What was accepted of several targets by a day, each by its own rule: for stages that keep a figure or hold it against another.
import { sumFigures, type Summed } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { listTold } from './queries-targets.ts';

/** As the plan has it now. */
export type Countable = { readonly id: string; readonly text: string; readonly unit: string | null };

export type Within = {
  readonly plan: string;
  /** Of the work of that unit and below it, or of what it and those below it have given. */
  readonly unit?: string;
  readonly issuer?: string;
  /** The cut-off day: as it stood at its end. */
  readonly at: string;
};

/** By target; those of which nothing had been accepted are absent. */
export async function countAccepted(
  cx: Cx,
  targets: readonly Countable[],
  within: Within,
): Promise<ReadonlyMap<string, Summed>> {
  const told = await listTold(cx, { ...within, targets: targets.map(({ id }) => id) }, null);
  return new Map(
    targets.flatMap((target) => {
      const accepted = told.find(({ targetId, isAccepted }) => isAccepted && targetId === target.id);
      const sum = accepted === undefined ? null : sumFigures(target, accepted);
      return sum === null ? [] : [[target.id, sum] as const];
    }),
  );
}
