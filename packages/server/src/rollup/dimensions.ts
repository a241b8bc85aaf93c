// By what figures are split. Each is a column of the standings, or asked of one; what its keys are called is looked up
// afterwards, for the few that are shown.
export const DIMENSIONS = ['unit', 'plan', 'task', 'target', 'part', 'label', 'state', 'month', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Each assignment has one key of it at the most: sums of its groups are sums of assignments. A target is told on several. */
export function isAdditive(dimension: Dimension): boolean {
  return dimension !== 'target';
}
