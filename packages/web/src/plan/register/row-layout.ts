// Which row of the register shows what: the heads of groups and the tasks below them, folded or not. Ten thousand tasks are
// never in memory at once, so a row knows of its task only the place in the list of the server.
import type { TaskGroup } from '../calls.ts';

export type LaidRow =
  | { readonly kind: 'group'; readonly group: TaskGroup; readonly place: number; readonly folded: boolean }
  | { readonly kind: 'task'; readonly offset: number };

type Stretch = {
  readonly group: TaskGroup | null;
  readonly place: number;
  readonly folded: boolean;
  /** First row, and place of its first task in the list. */
  readonly row: number;
  readonly offset: number;
  readonly rows: number;
};

export type RowLayout = { readonly rows: number; readonly stretches: readonly Stretch[] };

/** Without groups, one stretch of all tasks. */
export function layOut(groups: readonly TaskGroup[] | null, total: number, folded: ReadonlySet<string>): RowLayout {
  if (groups === null) {
    return {
      rows: total,
      stretches: total === 0 ? [] : [{ group: null, place: 0, folded: false, row: 0, offset: 0, rows: total }],
    };
  }
  const stretches: Stretch[] = [];
  let [row, offset] = [0, 0];
  for (const [place, group] of groups.entries()) {
    const closed = folded.has(foldKey(group));
    const rows = closed ? 1 : 1 + group.count;
    stretches.push({ group, place, folded: closed, row, offset, rows });
    row += rows;
    offset += group.count;
  }
  return { rows: row, stretches };
}

export function rowAt(layout: RowLayout, row: number): LaidRow | undefined {
  const stretch = stretchAt(layout, (one) => one.row + one.rows, row);
  if (stretch === undefined || row < 0) return undefined;
  const { group, place, folded, offset } = stretch;
  const within = row - stretch.row;
  if (group === null) return { kind: 'task', offset: offset + within };
  if (within === 0) return { kind: 'group', group, place, folded };
  return { kind: 'task', offset: offset + within - 1 };
}

/** The row of a task; undefined where its group is folded or the list is shorter. */
export function rowOf(layout: RowLayout, offset: number): number | undefined {
  const stretch = stretchAt(layout, (one) => one.offset + (one.group?.count ?? one.rows), offset);
  if (stretch === undefined || stretch.folded || offset < 0) return undefined;
  return stretch.row + (stretch.group === null ? 0 : 1) + offset - stretch.offset;
}

/** Pages of the server's list that the rows from `first` to `last` need. */
export function pagesFor(layout: RowLayout, first: number, last: number, size: number): readonly number[] {
  const pages = new Set<number>();
  for (let row = first; row <= last; row += 1) {
    const laid = rowAt(layout, row);
    if (laid?.kind === 'task') pages.add(Math.floor(laid.offset / size));
  }
  return [...pages];
}

export function foldKey({ key }: TaskGroup): string {
  return key ?? '';
}

/** The first stretch that ends after the place: places grow, so half of them is left out at each step. */
function stretchAt({ stretches }: RowLayout, endOf: (stretch: Stretch) => number, at: number): Stretch | undefined {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && endOf(stretch) <= at) low = middle + 1;
    else high = middle;
  }
  return stretches[low];
}
