// The columns of lines that are set with blanks: where they begin, and what of a line stands in each.

const LEAST_GAP = 2;

export type Piece = { readonly start: number; readonly text: string };

export function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ start: match.index, text: match[0] }));
}

export type Column = { readonly start: number; readonly end: number };

/** Stretches of the width parted by blanks that stand in every line. */
export function gapsIn(lines: readonly string[]): readonly Column[] {
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  const columns: { start: number; end: number }[] = [];
  for (let x = 0; x < width; x += 1) {
    if (lines.every((line) => (line[x] ?? ' ') === ' ')) continue;
    const last = columns.at(-1);
    if (last && x - last.end < LEAST_GAP) last.end = x + 1;
    else columns.push({ start: x, end: x + 1 });
  }
  return columns;
}

/**
 * Places where cells begin with a blank before them in nearly every line. A full cell touches the next, and a program
 * that lays out text moves a few cells by some letters: there the word nearest to the place begins the cell.
 */
export function startsIn(lines: readonly string[]): readonly Column[] {
  const starts = [...new Set(lines.flatMap((line) => piecesOf(line).map(({ start }) => start)))];
  const clear = starts
    .map((start) => ({ start, off: lines.filter((line) => !isClear(line, start)) }))
    .filter(
      ({ start, off }) => off.length <= lines.length * MOST_OFF && off.every((line) => wordNear(line, start) !== null),
    )
    .toSorted((a, b) => a.off.length - b.off.length || a.start - b.start);
  const kept: number[] = [];
  for (const { start } of clear) if (kept.every((one) => Math.abs(one - start) > NEAR)) kept.push(start);
  kept.sort((a, b) => a - b);
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  return kept.map((start, index) => ({ start, end: (kept[index + 1] ?? width + 1) - 1 }));
}
const MOST_OFF = 0.2;
/** Letters by which a cell may be moved. */
export const NEAR = 3;

const isClear = (line: string, x: number) => (line[x - 1] ?? ' ') === ' ';

/** Where the word begins that is nearest to a place, before it or behind. */
function wordNear(line: string, x: number): number | null {
  for (let by = 0; by <= NEAR; by += 1)
    for (const at of [x - by, x + by]) if (isClear(line, at) && (line[at] ?? ' ') !== ' ') return at;
  return null;
}

/** What stands in each column, cut where its cell begins in this line. */
export function piecesAt(line: string, columns: readonly Column[]): readonly string[] {
  const cuts = columns.map(({ start }) => (isClear(line, start) ? start : (wordNear(line, start) ?? start)));
  return cuts.map((cut, index) => line.slice(index === 0 ? 0 : cut, cuts[index + 1]));
}
