// Long word tables are written as running text, a bar between the entries, so that a page shows a whole table.

/** The entries between the bars, blanks at their ends left out. */
export function wordList(text: string): readonly string[] {
  return text
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
