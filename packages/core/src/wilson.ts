// How sure a share is that was counted among few or many.

/** 97.5 of 100 lie below it in the normal distribution. */
const Z = 1.96;

/** Lower and upper end of Wilson's score interval (95 of 100), each of 1. */
export function wilson({ of, among }: { readonly of: number; readonly among: number }): {
  readonly low: number;
  readonly high: number;
} {
  if (among === 0) return { low: 0, high: 1 };
  const share = of / among;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * among);
  const spread = Z * Math.sqrt((share * (1 - share)) / among + z2 / (4 * among * among));
  const whole = 1 + z2 / among;
  // None and all are exactly so: as computed, rounding would set apart units that have shown the same.
  return { low: of === 0 ? 0 : (middle - spread) / whole, high: of === among ? 1 : (middle + spread) / whole };
}
