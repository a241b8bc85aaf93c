// Which words a word that was read may have been, and at what cost: the noisy channel. Every word of the model is compared
// in one walk over the tree of letters; a branch is left as soon as its best cost is too high.
import { HIGHEST_COST, type ModelTables } from './model-file.ts';
import type { Case } from './tokens.ts';
import { type Trie, trieOf } from './trie.ts';

export type Reached = {
  readonly word: number;
  readonly letters: Case;
  /** Cost of its having been read so. */
  readonly cost: number;
};

export type Channel = {
  /** Best first; none that costs more than `limit`. With `specks`, signs too many are reckoned with, which takes longer. */
  readonly reach: (read: string, letters: Case, limit: number, specks: boolean) => readonly Reached[];
};

const LONGEST_WORD = 24;
const LONGEST_READING = 3;
const MOST = 48;
const BEAM = 100;
/** A character that the model has never seen stands for any letter at this cost. */
const STRANGER = 100;
/** One character too many costs so much more than what is left without it. */
const TOO_MANY = 66;
const NEVER = 1e6;

export function channelOf(tables: ModelTables): Channel {
  const trie = trieOf(tables.words, tables.letters);
  const readings = new Map(tables.readings.map((reading, number) => [reading, number]));
  const width = tables.letters.length;
  const rows = Array.from({ length: LONGEST_WORD + 1 }, () => new Float64Array(LONGEST_WORD + 1));
  const strangers = new Uint8Array(width).fill(STRANGER);
  const specked = new Map<string, Uint8Array>();

  function partOf(reading: string, specks: boolean): Uint8Array | undefined {
    const number = readings.get(reading);
    const known = number === undefined ? undefined : tables.costs.subarray(number * width, (number + 1) * width);
    if (reading.length === 1) return known ?? strangers;
    return specks && reading.length === 2 ? withSpeck(reading, known) : known;
  }

  /** Two characters that no letter is known to become may be one letter and a speck beside it. */
  function withSpeck(reading: string, known: Uint8Array | undefined): Uint8Array {
    const before = specked.get(reading);
    if (before !== undefined) return before;
    const [first = '', second = ''] = reading;
    const one = partOf(first, false) ?? strangers;
    const other = partOf(second, false) ?? strangers;
    const costs = bestWithSpeck(one, other, known);
    specked.set(reading, costs);
    return costs;
  }

  function bestWithSpeck(one: Uint8Array, other: Uint8Array, known: Uint8Array | undefined): Uint8Array {
    return Uint8Array.from({ length: width }, (_, letter) =>
      Math.min(
        known?.[letter] ?? HIGHEST_COST,
        Math.min(one[letter] ?? 0, other[letter] ?? 0) + TOO_MANY,
        HIGHEST_COST,
      ),
    );
  }

  function reach(read: string, letters: Case, limit: number, specks: boolean): readonly Reached[] {
    const length = read.length;
    if (length === 0 || length > LONGEST_WORD) return [];
    const parts: (Uint8Array | undefined)[] = [];
    for (let end = 0; end <= length; end += 1)
      for (let size = 0; size <= LONGEST_READING; size += 1)
        parts.push(size > end ? undefined : partOf(read.slice(end - size, end), specks));
    const start = rows[0];
    if (start === undefined) return [];
    start.fill(NEVER, 0, length + 1);
    start[0] = 0;
    return walk({ trie, rows, parts, length, letters }, limit);
  }
  return { reach };
}

type Walk = {
  readonly trie: Trie;
  readonly rows: readonly Float64Array[];
  /** Costs by letter of each stretch of what was read: `parts[end * 4 + size]`. */
  readonly parts: readonly (Uint8Array | undefined)[];
  readonly length: number;
  readonly letters: Case;
};

function walk({ trie, rows, parts, length, letters }: Walk, limit: number): readonly Reached[] {
  const found: Reached[] = [];
  let bound = limit;

  function keep(word: number, cost: number): void {
    let at = found.length;
    while (at > 0 && (found[at - 1]?.cost ?? 0) > cost) at -= 1;
    found.splice(at, 0, { word, letters, cost });
    if (found.length > MOST) found.pop();
    const worst = found.length === MOST ? (found[MOST - 1]?.cost ?? limit) : limit;
    bound = Math.min(bound, worst, (found[0]?.cost ?? 0) + BEAM);
  }

  function visit(node: number, depth: number): void {
    const from = rows[depth];
    const into = rows[depth + 1];
    if (from === undefined || into === undefined) return;
    const last = trie.first[node + 1] ?? 0;
    for (let child = trie.first[node] ?? 0; child < last; child += 1) {
      const capital = letters === 'upper' || (letters === 'title' && depth === 0);
      const letter = (capital ? trie.capital[child] : trie.small[child]) ?? -1;
      if (letter < 0) continue;
      if (step(from, into, letter, { parts, length, bound }) > bound) continue;
      const word = trie.word[child] ?? -1;
      const cost = into[length] ?? NEVER;
      if (word >= 0 && cost <= bound) keep(word, cost);
      visit(child, depth + 1);
    }
  }
  visit(0, 0);
  return found;
}

/** The next row of the table of edits; returns its least cost. */
function step(
  from: Float64Array,
  into: Float64Array,
  letter: number,
  { parts, length, bound }: Pick<Walk, 'parts' | 'length'> & { readonly bound: number },
): number {
  let least = NEVER;
  for (let end = 0; end <= length; end += 1) {
    let best = NEVER;
    for (let size = 0; size <= LONGEST_READING && size <= end; size += 1) {
      const before = from[end - size] ?? NEVER;
      // What costs too much already is not followed.
      if (before >= best || before > bound) continue;
      const costs = parts[end * (LONGEST_READING + 1) + size];
      if (costs === undefined) continue;
      const cost = before + (costs[letter] ?? HIGHEST_COST);
      if (cost < best) best = cost;
    }
    into[end] = best;
    if (best < least) least = best;
  }
  return least;
}
