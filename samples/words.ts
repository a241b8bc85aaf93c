// When two wordings are the same: case, punctuation and the form of Unicode do not count.

export function folded(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Agreement of two bags of words, from 0 to 1: twice what they share over what they hold. Two empty texts agree. */
export function similarity(a: string | null | undefined, b: string | null | undefined): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 1;
  const unused = new Map<string, number>();
  for (const word of left) unused.set(word, (unused.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = unused.get(word) ?? 0;
    if (count === 0) continue;
    unused.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/** What two lists of names share, each name once. */
export function overlap(a: readonly string[], b: readonly string[]): { shared: number; left: number; right: number } {
  const left = new Set(a.map(folded));
  const right = new Set(b.map(folded));
  return { shared: [...left].filter((name) => right.has(name)).length, left: left.size, right: right.size };
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const { shared, left, right } = overlap(a, b);
  return shared === left && shared === right;
}

function wordsOf(text: string | null | undefined): string[] {
  return folded(text).split(' ').filter(Boolean);
}
