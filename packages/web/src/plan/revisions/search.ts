// What stands in the address of a comparison: which two revisions.
export type ComparisonSearch = { readonly from?: number; readonly to?: number };

export function readComparisonSearch({ from, to }: Record<string, unknown>): ComparisonSearch {
  return { ...(isRevision(from) ? { from } : {}), ...(isRevision(to) ? { to } : {}) };
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
