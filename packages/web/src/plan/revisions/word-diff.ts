// Two wordings of one thing, word by word: what stayed, what went and what came. For texts of a task, some hundred words at
// most; longer ones are told as one that went and one that came.
export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

const LONGEST = 2_000;

export function diffWords(before: string, after: string): readonly Piece[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  if (old.length * next.length > LONGEST * LONGEST) return joined([gone(old), came(next)].flat());
  const common = commonWords(old, next);
  const pieces: Piece[] = [];
  let [from, to] = [0, 0];
  for (const [oldAt, newAt] of [...common, [old.length, next.length] as const]) {
    pieces.push(...gone(old.slice(from, oldAt)), ...came(next.slice(to, newAt)));
    const word = next[newAt];
    if (word !== undefined) pieces.push({ kind: 'same', text: word });
    [from, to] = [oldAt + 1, newAt + 1];
  }
  return joined(pieces);
}

/** Words with the space after them: joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

/** Places of the words that both have, in the order of both: the longest such series. */
function commonWords(old: readonly string[], next: readonly string[]): readonly (readonly [number, number])[] {
  const width = next.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = next.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(old[row], next[column])
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < old.length && column < next.length; ) {
    if (isSame(old[row], next[column])) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.trim() === other.trim();
}

function gone(words: readonly string[]): readonly Piece[] {
  return words.map((text) => ({ kind: 'gone', text }));
}

function came(words: readonly string[]): readonly Piece[] {
  return words.map((text) => ({ kind: 'new', text }));
}

/** Neighbours of one kind are one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.kind === piece.kind) all[all.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
