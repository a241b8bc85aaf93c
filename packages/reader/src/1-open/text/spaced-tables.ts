// Tables that are set with runs of blanks: under a line of titles the columns are where no line has a letter. They are
// written anew with strokes, each cell as wide as its column, so that text-tables.ts can tell which lines go on.
import { areTitles } from './table-titles.ts';

const LEAST_GAP = 2;
const MOST_LINES = 5000;
/** A longer line is no row that anybody has set by hand. */
const LONGEST_LINE = 600;

export function withSpaces(source: string): string {
  if (!source.includes('  ')) return source;
  const lines = source.split('\n');
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table) written.push('', ...table.rows, '');
    else written.push(lines[at] ?? '');
    at = table ? table.end : at + 1;
  }
  return written.join('\n');
}

type Found = { readonly rows: readonly string[]; readonly end: number };

function tableAt(lines: readonly string[], at: number): Found | null {
  const head = lines[at] ?? '';
  if (!isSet(head)) return null;
  const titles = piecesOf(head);
  if (!areTitles(titles.map(({ text }) => text))) return null;
  const end = endOf(lines, at, titles[1]?.start ?? 0);
  const block = lines.slice(at, end);
  const set = block.filter((line) => !isBlank(line) && !isGroup(line));
  const columns = columnsOf(set);
  if (columns.length !== titles.length || set.length < 2) return null;
  return { rows: rowsOf(block, columns), end };
}

type Piece = { readonly start: number; readonly text: string };

function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ start: match.index, text: match[0] }));
}

/** With blanks alone, and nothing that parts cells in another way. */
const isSet = (line: string) => line.length <= LONGEST_LINE && !/[\t|]/u.test(line);

/** Blank, or a rule over the whole width. */
const isBlank = (line: string) => /^[\s=_-]*$/u.test(line);

/** "I   Thể chế", "A. Chuyển đổi số": runs over the columns. */
const isGroup = (line: string) => /^\s*(?:[IVX]{1,5}|[A-HĐ])[.)]?\s+\S/u.test(line) && piecesOf(line).length <= 2;

/** The line after the last that stands in columns. A line of one piece goes on with the one above, or heads a group. */
function endOf(lines: readonly string[], at: number, second: number): number {
  let end = at + 1;
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_LINES); next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (!isSet(line)) break;
    const [first, ...more] = piecesOf(line);
    const follows = next === end;
    const inColumns = more.length > 0 && !isGroup(line);
    const goesOn =
      first !== undefined &&
      more.length === 0 &&
      follows &&
      (first.start >= LEAST_GAP || line.trimEnd().length < second);
    if (inColumns || goesOn) end = next + 1;
    else if (!isGroup(line) || !headsRow(lines, next)) break;
  }
  return end;
}

function headsRow(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line)) ?? '';
  return piecesOf(next).length > 2;
}

type Column = { readonly start: number; readonly end: number };

/** Stretches of the width parted by blanks that stand in every line. */
function columnsOf(lines: readonly string[]): readonly Column[] {
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

/** A rule stays one; where blank lines part rows of several lines, they become rules. */
function rowsOf(block: readonly string[], columns: readonly Column[]): readonly string[] {
  const parted = block.some((line, index) => line.trim() === '' && isTall(block, index));
  const rule = `+${'---+'.repeat(columns.length)}`;
  return block.flatMap((line) => {
    if (isBlank(line)) return parted || line.trim() !== '' ? [rule] : [];
    if (isGroup(line)) return [groupOf(piecesOf(line), columns.length)];
    const cells = columns.map(({ start, end }) => line.slice(start, end).padEnd(end - start));
    return [`| ${cells.join(' | ')} |`];
  });
}

/** A numeral apart from its title stands in the first column, the title in the second. */
function groupOf([first, second]: readonly Piece[], columns: number): string {
  const [label = '', title = ''] = [first?.text, second?.text];
  return second ? `| ${label} | ${title} |${' |'.repeat(columns - 2)}` : `| ${label} |`;
}

/** Two lines stand together above a blank one. */
function isTall(block: readonly string[], blank: number): boolean {
  return (block[blank - 1] ?? '').trim() !== '' && (block[blank - 2] ?? '').trim() !== '';
}
