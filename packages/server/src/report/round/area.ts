// Whom a body may ask to report: all that lie in the area that its committee governs. A department or one of its rooms asks
// within the province, a commune or its school within the commune.
import { dayOf, type UnitId } from '@sauro/core';
import { Problem } from '../../kit/problem.ts';
import type { Cx } from '../../kit/system.ts';
import { listAbove } from '../../people/queries-groups.ts';
import { areWithin } from '../../people/queries-tree.ts';

const GOVERNS = new Set(['province', 'commune']);

/** @throws {Problem} `round.out-of-area` */
export async function mustLieInArea(cx: Cx, runner: UnitId, units: readonly UnitId[]): Promise<void> {
  if (units.length === 0) return;
  const above = await listAbove(cx, runner, dayOf(cx.now));
  const area = above.find(({ kind }) => GOVERNS.has(kind)) ?? above.at(-1);
  if (area === undefined || !(await areWithin(cx, units, [area.id]))) throw new Problem('round.out-of-area');
}
