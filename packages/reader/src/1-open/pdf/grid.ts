// Drawn lines to grids: lines that touch make one grid; a line that is missing between two squares makes one cell of
// them. Nothing is known here of the text.
import type { Box, Rule, Rules } from './page.ts';

/** Lines closer than this are one line of the grid: a double border, or cells drawn one by one. */
const SAME_LINE = 3.5;
const SAME_STROKE = 1.2;
const TOUCH = 3;
/** Bounds against hostile files: the work below grows with the square of these. */
const MOST_RULES = 4000;
const MOST_SQUARES = 40_000;

export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
};

export type Grid = {
  readonly box: Box;
  /** Lines between the columns and rows, the outer ones included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
};

/** The grids of a page that have more than one cell, the largest first. */
export function gridsOf(rules: Rules): Grid[] {
  const level = merged(rules.level);
  const upright = merged(rules.upright);
  if (level.length === 0 || upright.length === 0 || level.length + upright.length > MOST_RULES) return [];
  return groups(level, upright)
    .map((group) => gridOf(group))
    .filter((grid) => grid !== undefined)
    .filter((grid) => grid.cells.length > 1)
    .toSorted((a, b) => area(b.box) - area(a.box));
}

/** Strokes on one line that meet or overlap become one. */
function merged(rules: readonly Rule[]): Rule[] {
  const lanes: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const lane = lanes.at(-1);
    const [first] = lane ?? [];
    if (lane && first && rule.at - first.at <= SAME_STROKE) lane.push(rule);
    else lanes.push([rule]);
  }
  return lanes.flatMap((lane) => {
    const whole: Rule[] = [];
    for (const rule of lane.toSorted((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last && rule.from <= last.to + TOUCH) {
        whole[whole.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      } else whole.push(rule);
    }
    return whole;
  });
}

/** Level and upright lines that touch, directly or through others. */
function groups(level: readonly Rule[], upright: readonly Rule[]): Rules[] {
  const parent = [...level, ...upright].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      const above = parent[at] ?? at;
      parent[at] = parent[above] ?? above;
      at = parent[at] ?? at;
    }
    return at;
  };
  level.forEach((flat, index) => {
    upright.forEach((post, order) => {
      if (post.at < flat.from - TOUCH || post.at > flat.to + TOUCH) return;
      if (flat.at < post.from - TOUCH || flat.at > post.to + TOUCH) return;
      parent[root(level.length + order)] = root(index);
    });
  });
  const found = new Map<number, { level: Rule[]; upright: Rule[] }>();
  const groupOf = (index: number) => {
    const key = root(index);
    const group = found.get(key) ?? { level: [], upright: [] };
    found.set(key, group);
    return group;
  };
  level.forEach((rule, index) => groupOf(index).level.push(rule));
  upright.forEach((rule, index) => groupOf(level.length + index).upright.push(rule));
  return [...found.values()].filter((group) => group.level.length > 1 && group.upright.length > 0);
}

function gridOf({ level, upright }: Rules): Grid | undefined {
  const xs = withEnds(clustered(upright), level);
  const ys = withEnds(clustered(level), upright);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  if (rows < 1 || columns < 1 || rows * columns > MOST_SQUARES) return undefined;
  const left = borders(upright, { lanes: xs, steps: ys });
  const above = borders(level, { lanes: ys, steps: xs });
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top, bottom };
  return { box, xs, ys, cells: cellsOf({ xs, ys, left, above }) };
}

function clustered(rules: readonly Rule[]): number[] {
  const places: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    if (places.length === 0 || at - (places.at(-1) ?? 0) > SAME_LINE) places.push(at);
  }
  return places;
}

/** A table without outer lines ends where the lines across it end. */
function withEnds(places: readonly number[], across: readonly Rule[]): number[] {
  const from = Math.min(...across.map((rule) => rule.from));
  const to = Math.max(...across.map((rule) => rule.to));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return [...(from < first - 2 * SAME_LINE ? [from] : []), ...places, ...(to > last + 2 * SAME_LINE ? [to] : [])];
}

/** For each line of the grid and each step along it whether something is drawn there. */
function borders(
  rules: readonly Rule[],
  { lanes, steps }: { readonly lanes: readonly number[]; readonly steps: readonly number[] },
): boolean[][] {
  return lanes.map((lane) => {
    const near = rules.filter((rule) => rule.at >= lane - 0.1 && rule.at - lane <= SAME_LINE);
    return steps.slice(1).map((end, index) => {
      const start = steps[index] ?? end;
      const drawn = near.reduce(
        (sum, rule) => sum + Math.max(0, Math.min(rule.to, end) - Math.max(rule.from, start)),
        0,
      );
      return drawn > 0.55 * (end - start);
    });
  });
}

type Squares = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** `left[x][row]`: a line is drawn on the left of the square. */
  readonly left: readonly (readonly boolean[])[];
  /** `above[y][column]`. */
  readonly above: readonly (readonly boolean[])[];
};

function cellsOf(squares: Squares): GridCell[] {
  const { xs, ys } = squares;
  const taken = ys.slice(1).map(() => xs.slice(1).map(() => false));
  const cells: GridCell[] = [];
  for (const [row, places] of taken.entries()) {
    for (const column of places.keys()) {
      if (taken[row]?.[column]) continue;
      const columnSpan = widthAt(squares, taken, row, column);
      const rowSpan = heightAt(squares, row, column, columnSpan);
      for (let r = row; r < row + rowSpan; r += 1) taken[r]?.fill(true, column, column + columnSpan);
      const box = {
        left: xs[column] ?? 0,
        right: xs[column + columnSpan] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[row + rowSpan] ?? 0,
      };
      cells.push({ row, column, rowSpan, columnSpan, box });
    }
  }
  return cells;
}

function widthAt({ xs, left }: Squares, taken: readonly (readonly boolean[])[], row: number, column: number): number {
  for (let width = 1; column + width < xs.length - 1; width += 1) {
    if (left[column + width]?.[row] || taken[row]?.[column + width]) return width;
  }
  return xs.length - 1 - column;
}

function heightAt({ ys, left, above }: Squares, row: number, column: number, width: number): number {
  let height = 1;
  for (; row + height < ys.length - 1; height += 1) {
    for (let step = 0; step < width; step += 1) {
      if (above[row + height]?.[column + step]) return height;
      if (step > 0 && left[column + step]?.[row + height]) return height;
    }
    if (!left[column]?.[row + height] && column > 0) return height;
  }
  return height;
}

function area(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}
