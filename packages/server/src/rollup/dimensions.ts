// Which sums of figures are figures. Each dimension is a column of the standings, or asked of one; what its keys are called is
// looked up afterwards, for the few that are shown.
import type { Dimension, UnitKind } from '@sauro/core';

/**
 * Each assignment has one key of it at the most: sums of its groups are sums of assignments. A target is told on several, and
 * a unit of a kind may lie within another of it.
 */
export function isAdditive(dimension: Dimension, kind: UnitKind | undefined): boolean {
  return dimension !== 'target' && (dimension !== 'unit' || kind === undefined);
}
