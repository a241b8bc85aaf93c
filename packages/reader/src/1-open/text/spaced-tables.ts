// Tables that are set with runs of blanks: under a line of titles the columns are where no line has a letter. They are
// written anew with strokes, each cell as wide as its column, so that text-tables.ts can tell which lines go on.
import { areTitles } from './table-titles.ts';
import { type Column, gapsIn, NEAR, type Piece, piecesAt, piecesOf, startsIn } from './text-columns.ts';

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
  // What stands in columns itself above it is the first line of this head, which was none.
  if (piecesOf(lines[at - 1] ?? '').length > 2) return null;
  if (!areTitles(titles.map(({ text }) => text))) return null;
  const end = endOf(lines, at, titles);
  const block = lines.slice(at, end);
  const first = block.findIndex((line) => isNumbered(line) || isGroup(line));
  const columns = columnsOf(block, titles.length, Math.max(first, 1));
  if (!columns) return null;
  const isList = block.filter(isNumbered).length > 1;
  return { rows: isList ? listOf(block, columns, first) : rowsOf(block, columns), end };
}

/** As many as the head has titles, or a few more where its second line parts some of them. */
function columnsOf(block: readonly string[], titles: number, body: number): readonly Column[] | undefined {
  const set = block.map((line) => (isBlank(line) || isGroup(line) ? '' : withoutFeed(line)));
  const all = set.filter((line) => line !== '');
  const below = set.slice(body).filter((line) => line !== '');
  if (all.length < 2 || below.length === 0) return undefined;
  const parted = body > 1 ? gapsIn(below) : [];
  if (parted.length > titles && parted.length <= titles + MOST_PARTED) return parted;
  return [gapsIn(all), startsIn(all), gapsIn(below), startsIn(below)].find(({ length }) => length === titles);
}
const MOST_PARTED = 3;

const withoutFeed = (line: string) => line.replaceAll('\f', '');

/** With blanks alone, and nothing that parts cells in another way. */
const isSet = (line: string) => line.length <= LONGEST_LINE && !/[\t|]/u.test(line);

/** Blank, a rule over the whole width, or the number at the top of a page. */
const isBlank = (line: string) => /^[\s=_-]*$/u.test(line) || /^\s*\f\s*\d{1,3}\s*$/u.test(line);

/** "I   Thể chế", "A. Chuyển đổi số": runs over the columns. */
const isGroup = (line: string) => /^\s*(?:[IVX]{1,5}|[A-HĐ])[.)]?\s+\S/u.test(line) && piecesOf(line).length <= 2;

/** The line after the last that stands in columns. A line of one piece goes on with the one above, or heads a group. */
function endOf(lines: readonly string[], at: number, titles: readonly Piece[]): number {
  let end = at + 1;
  /** Where the words begin behind the numbers: before it stands nothing of the table but numbers. */
  let second: number | null = null;
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_LINES); next += 1) {
    const line = lines[next] ?? '';
    if (isBlank(line)) continue;
    if (!isSet(line)) break;
    const [first, ...more] = piecesOf(line);
    if (isNumbered(line)) second ??= more[0]?.start ?? null;
    else if (first && second !== null && first.start < second - NEAR && first.text.length > 4 && !isGroup(line)) break;
    const inColumns = more.length > 0 && !isGroup(line);
    const goesOn = first !== undefined && more.length === 0 && next === end && isInOneColumn(first, titles);
    if (inColumns || goesOn) end = next + 1;
    else if (!isGroup(line) || !headsRow(lines, next)) break;
  }
  return end;
}

/** No further than where the next title begins, and no item of what follows the table. */
function isInOneColumn({ start, text }: Piece, titles: readonly Piece[]): boolean {
  const column = titles.findLastIndex((title) => title.start <= start + CENTRED);
  const next = titles[column + 1];
  return (
    !/^(?:[A-HĐ]|[IVX]{1,5}|\d{1,2})[.)]\s/u.test(text) && (next === undefined || start + text.length <= next.start + 1)
  );
}
/** A title in the middle of its column begins so many letters behind the words below it. */
const CENTRED = 8;

function headsRow(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find((line) => !isBlank(line)) ?? '';
  return piecesOf(next).length > 2;
}

/** Where rows are numbered, each goes on until the next number; what stands above the first is the head. */
function listOf(block: readonly string[], columns: readonly Column[], first: number): readonly string[] {
  const rows: { cells: string[]; turns: readonly string[] }[] = [];
  const written: string[] = [];
  const close = () => {
    for (const { cells, turns } of rows.splice(0)) written.push(`| ${cells.join(' | ')} |`, ...turns);
  };
  block.forEach((line, index) => {
    const turns = line.includes('\f') ? ['\f'] : [];
    if (isBlank(line)) written.push(...turns);
    else if (isGroup(line) && index >= first) {
      close();
      written.push(...turns, groupOf(piecesOf(line), columns.length));
    } else {
      const cells = index < first ? headCells(line, columns) : cellsOf(withoutFeed(line), columns);
      const row = rows.at(-1);
      if (row && !isNumbered(line) && !isIndex(cells)) {
        row.cells = row.cells.map((text, column) => grown(text, cells[column] ?? ''));
        row.turns = [...row.turns, ...turns];
      } else {
        close();
        if (index >= first && written.length === 1 && first > 0) written.push(`|${'---|'.repeat(columns.length)}`);
        rows.push({ cells: [...cells], turns });
      }
    }
  });
  close();
  return written;
}

const isNumbered = (line: string) => /^\s*\d{1,3}(?:\.\d{1,2})*[.)]?(?:\s|$)/u.test(line);
/** "(1) (2) (3)": the numbers of the columns are a row. */
const isIndex = (cells: readonly string[]) => cells.every((cell) => /^\(\d{1,2}\)$/u.test(cell));

/** An item and a label begin a line of their own in a cell. */
function grown(text: string, more: string): string {
  if (more === '' || text === '') return text + more;
  return /^(?:[-+•]\s|(?:chủ trì|phối hợp|thực hiện)\s*:)/iu.test(more) ? `${text}<br>${more}` : `${text} ${more}`;
}

function cellsOf(line: string, columns: readonly Column[]): readonly string[] {
  return piecesAt(line, columns).map((cell) => cell.trim());
}

/** A title belongs to the column over which most of it stands; one that stands over several is that of the first. */
function headCells(line: string, columns: readonly Column[]): readonly string[] {
  const cells = columns.map(() => '');
  for (const { start, text } of piecesOf(withoutFeed(line))) {
    const over = columns.map((one, c) => {
      const next = columns[c + 1]?.start ?? Number.POSITIVE_INFINITY;
      return Math.min(start + text.length, next) - Math.max(start, c === 0 ? 0 : one.start);
    });
    const wide = over.filter((letters) => letters > NEAR).length > 1;
    const column = wide ? over.findIndex((letters) => letters > NEAR) : over.indexOf(Math.max(...over));
    cells[column] = `${cells[column] ?? ''} ${text}`.trim();
  }
  return cells;
}

/** A rule stays one; where blank lines part rows of several lines, they become rules. */
function rowsOf(block: readonly string[], columns: readonly Column[]): readonly string[] {
  const parted = block.some((line, index) => line.trim() === '' && isTall(block, index));
  const rule = `+${'---+'.repeat(columns.length)}`;
  return block.flatMap((line) => {
    // A page that turns inside the table is counted and parts nothing.
    const turns = line.includes('\f') ? ['\f'] : [];
    if (isBlank(line)) return turns.length === 0 && (parted || line.trim() !== '') ? [rule] : turns;
    if (isGroup(line)) return [...turns, groupOf(piecesOf(line), columns.length)];
    const set = withoutFeed(line);
    const cells = piecesAt(set, columns).map((cell, c) => {
      const { start, end } = columns[c] ?? { start: 0, end: 0 };
      return cell.trimEnd().padEnd(end - start);
    });
    return [...turns, `| ${cells.join(' | ')} |`];
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
