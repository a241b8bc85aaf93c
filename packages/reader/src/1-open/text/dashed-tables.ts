// Tables that a converter draws with dashes and blanks: a rule of several dashes gives the columns, a blank line ends a
// row of several lines. They are written anew with pipes, so that all tables of a text are read in one way.

type Rule = { readonly starts: readonly number[]; readonly line: string };

/** The rule under the head stands at most so many lines below the rule over it. */
const TALLEST_HEAD = 15;
const MOST_ROWS = 5000;

export function withPipes(source: string): string {
  if (!/-{3} +-{3}/.test(source)) return source;
  const lines = source.split('\n');
  const written: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at);
    if (table) {
      written.push('', ...table.rows, '');
      at = table.end;
    } else {
      written.push(lines[at] ?? '');
      at += 1;
    }
  }
  return written.join('\n');
}

type Found = { readonly rows: readonly string[]; readonly end: number };

/**
 * A rule over the whole width, a head, a rule in parts, rows, and the whole rule again; or rows between two equal rules
 * in parts. What is not closed so is no table: under a letterhead two short rules stand side by side.
 */
function tableAt(lines: readonly string[], at: number): Found | undefined {
  const line = lines[at] ?? '';
  const own = partsOf(line);
  if (own) return closed(lines, { head: [], rule: own, from: at + 1, end: line });
  if (!/^\s*-{10,}\s*$/.test(line)) return undefined;
  for (let below = at + 1; below <= at + TALLEST_HEAD; below += 1) {
    const rule = partsOf(lines[below] ?? '');
    if (rule) return closed(lines, { head: lines.slice(at + 1, below), rule, from: below + 1, end: line });
  }
  return undefined;
}

function partsOf(line: string): Rule | undefined {
  if (!/^\s*-{2,}(?: +-{2,})+\s*$/.test(line)) return undefined;
  return { starts: Array.from(line.matchAll(/-+/g), (match) => match.index), line };
}

type Open = { readonly head: readonly string[]; readonly rule: Rule; readonly from: number; readonly end: string };

function closed(lines: readonly string[], { head, rule, from, end }: Open): Found | undefined {
  const last = lines.slice(from, from + MOST_ROWS).findIndex((line) => line.trimEnd() === end.trimEnd());
  if (last < 1) return undefined;
  const body = lines.slice(from, from + last);
  const above = head.length > 0 ? [rowOf(head, rule), `|${'--|'.repeat(rule.starts.length)}`] : [];
  return { rows: [...above, ...groupsOf(body).map((group) => rowOf(group, rule))], end: from + last + 1 };
}

/** Lines between blank lines are one row; without any blank line each is a row. */
function groupsOf(body: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of body) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const filled = groups.filter((group) => group.length > 0);
  return filled.length === 1 ? body.filter((line) => line.trim() !== '').map((line) => [line]) : filled;
}

function rowOf(lines: readonly string[], { starts }: Rule): string {
  const cells = starts.map((start, column) =>
    lines
      .map((line) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim())
      .filter((part) => part !== '')
      .join(' ')
      .replace(/(?<!\\)\|/g, '\\|'),
  );
  return `| ${cells.join(' | ')} |`;
}
