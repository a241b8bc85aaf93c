// What was accepted of several targets by a day, each by its own rule: for stages that keep a figure or hold it against another.
import { sumFigures, type Summed } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { listToldOfEach, type ToldRow } from './queries-targets.ts';

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

export type Counting = { readonly targets: readonly Countable[]; readonly within: Within };

/** So many are asked for with one question. */
const AT_ONCE = 100;

/**
 * Of each by target; those of which nothing had been accepted are absent. However many plans, units and days there are, it is
 * one question for a hundred of them.
 */
export async function countAcceptedOfEach(
  cx: Cx,
  all: readonly Counting[],
): Promise<readonly ReadonlyMap<string, Summed>[]> {
  const counted: ReadonlyMap<string, Summed>[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const asked = some.map(({ targets, within }) => ({ ...within, targets: targets.map(({ id }) => id) }));
    // One after the other: they share one connection.
    const told = await listToldOfEach(cx, asked);
    counted.push(...some.map(({ targets }, place) => summedOf(targets, told[place] ?? [])));
  }
  return counted;
}

export async function countAccepted(cx: Cx, counting: Counting): Promise<ReadonlyMap<string, Summed>> {
  const [counted] = await countAcceptedOfEach(cx, [counting]);
  return counted ?? new Map();
}

function summedOf(targets: readonly Countable[], told: readonly ToldRow[]): ReadonlyMap<string, Summed> {
  return new Map(
    targets.flatMap((target) => {
      const accepted = told.find(({ targetId, stage }) => stage === 'accepted' && targetId === target.id);
      const sum = accepted === undefined ? null : sumFigures(target, accepted);
      return sum === null ? [] : [[target.id, sum] as const];
    }),
  );
}
