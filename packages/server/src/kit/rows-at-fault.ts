// How many rows of a list are at fault: who mends it mends rows, and one row may have several cells that are wrong.

export function rowsAtFault(faults: readonly { readonly row: number }[]): number {
  return new Set(faults.map(({ row }) => row)).size;
}
