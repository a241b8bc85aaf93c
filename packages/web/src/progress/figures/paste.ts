// A block of cells as a spreadsheet puts it into the clipboard: rows by lines, cells by tabs, and quotes round what holds either.

export function blockIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  // A spreadsheet ends each row, the last too.
  const body = text.replace(/\r?\n$/u, '');
  for (let found = cells.exec(body); found !== null; found = cells.exec(body)) {
    const [, cell = '', end = ''] = found;
    rows.at(-1)?.push(cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? unquoted(cell) : cell.trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

function unquoted(cell: string): string {
  return cell.slice(1, -1).replaceAll('""', '"').trim();
}

/** One text for one cell: it is typed, not laid out over the grid. */
export function isBlock(text: string): boolean {
  return /[\t\r\n]/u.test(text.replace(/\r?\n$/u, ''));
}
