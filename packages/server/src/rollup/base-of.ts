// Below which unit a request of figures is split where it names none.
import type { UnitId } from '@sauro/core';
import type { Cx } from '../kit/system.ts';
import { loadTree } from '../people/tree.ts';

/** Whoever asks of everything wants what is below the one unit at the top; where several are, those (null). */
export async function baseOf(cx: Cx, unit: string | undefined): Promise<UnitId | null> {
  // Checked to be an id at the edge.
  if (unit !== undefined) return unit as UnitId;
  const roots = (await loadTree(cx)).units.filter(({ parent }) => parent === null);
  return roots.length === 1 ? (roots[0]?.id ?? null) : null;
}
