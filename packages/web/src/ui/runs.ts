// A list in which some neighbours are alike, as runs of them: a run of one is a line of its own.

/** `isAlike`: of an item and the one right behind it. No run is empty. */
export function runsOf<Item>(
  items: readonly Item[],
  isAlike: (one: Item, next: Item) => boolean,
): readonly (readonly [Item, ...Item[]])[] {
  const runs: [Item, ...Item[]][] = [];
  for (const item of items) {
    const open = runs.at(-1);
    const last = open?.at(-1);
    if (open !== undefined && last !== undefined && isAlike(last, item)) open.push(item);
    else runs.push([item]);
  }
  return runs;
}
