// Long word tables are written as running text, a bar between the entries, so that a page shows a whole table.

/** The entries between the bars, blanks at their ends left out. */
export function wordList(text: string): readonly string[] {
  return text
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Phrases by their first word, to find at a place of a text which of them begin there. */
export function indexByFirstWord(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of words) {
    const first = phrase.split(/[ ,]/u)[0] ?? phrase;
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  return index;
}
