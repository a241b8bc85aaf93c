// How high a row must be for its words: told where they take more than a line, for not every program measures them when it opens
// a sheet; other rows grow while one types.
export const LINE_POINTS = 16;
/** A row is no higher than a spreadsheet allows (409 points). */
const MOST_LINES = 25;

type Told = { readonly text: string; readonly width: number };

/** In points; undefined where a line is enough. A width is in digits, about as wide as letters. */
export function rowHeight(cells: readonly Told[]): number | undefined {
  const lines = cells.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : LINE_POINTS * Math.min(MOST_LINES, most);
}
