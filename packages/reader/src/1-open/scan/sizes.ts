// The engine measures each line by itself, and no two alike. Lines of nearly the same size are of the same size.

/** Within this part of the commonest size a line is of that size. */
const NEAR = 0.2;
const STEP = 0.5;

/** In points, one for each line. */
export function evenSizes(sizes: readonly number[]): number[] {
  const common = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const rounded = (size: number) => Math.max(1, Math.round(size / STEP) * STEP);
  return sizes.map((size) => rounded(Math.abs(size - common) <= NEAR * common ? common : size));
}
