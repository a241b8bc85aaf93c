// Every word of the model beside what was read, in one walk over the tree of letters: each node has a row of the table of
// edits. What no letter can bring below the bound any more is neither written nor followed.
import type { Case } from './tokens.ts';
import type { Trie } from './trie.ts';

export type Reached = {
  readonly word: number;
  readonly letters: Case;
  /** Cost of its having been read so. */
  readonly cost: number;
};

/** A stretch of what was read: what it costs as each letter, and the least of that. */
export type Part = { readonly costs: Uint8Array; readonly least: number };

export type Asked = {
  /** How many characters were read. */
  readonly length: number;
  /** The stretch of `size` characters that ends at `end`: `parts[end * SIZES + size]`. */
  readonly parts: readonly (Part | undefined)[];
  readonly letters: Case;
  readonly limit: number;
};

export const LONGEST_WORD = 24;
/** Nothing, one, two or three characters may be read for a letter. */
export const SIZES = 4;
const MOST = 48;
const BEAM = 100;
const NEVER = 1e6;

/** `width`: how many letters there are. What is written on is made once and serves every walk. */
export function walkerOf(trie: Trie, width: number): (asked: Asked) => readonly Reached[] {
  const most = (LONGEST_WORD + 1) * SIZES;
  const costs = new Uint8Array(most * width);
  const leasts = new Int32Array(most);
  const rest = new Int32Array(LONGEST_WORD + 1);
  const rows = Array.from({ length: LONGEST_WORD + 1 }, () => new Int32Array(LONGEST_WORD + 1));
  const ways = rows.map(() => waysOf(most));
  let found: Reached[] = [];
  let [length, limit, bound] = [0, 0, 0];
  let letters: Case = 'lower';

  /** Lays out what was read, and what at least each end of it still costs. */
  function layOut(parts: Asked['parts']): void {
    for (let at = 0; at < (length + 1) * SIZES; at += 1) {
      const part = parts[at];
      leasts[at] = part?.least ?? NEVER;
      if (part !== undefined) costs.set(part.costs, at * width);
    }
    rest[length] = 0;
    for (let end = length - 1; end >= 0; end -= 1) {
      let least = NEVER;
      for (let size = 1; size < SIZES && end + size <= length; size += 1)
        least = Math.min(least, (leasts[(end + size) * SIZES + size] ?? NEVER) + (rest[end + size] ?? 0));
      rest[end] = least;
    }
  }

  /** The ways from a row to the next that some letter may bring to the end within the bound; returns how many there are. */
  function waysFrom(row: Int32Array, { before, ahead, to, at }: Ways): number {
    let count = 0;
    for (let end = 0; end <= length; end += 1) {
      const cost = row[end] ?? NEVER;
      if (cost + (rest[end] ?? 0) > bound) continue;
      for (let size = 0; size < SIZES && end + size <= length; size += 1) {
        const place = (end + size) * SIZES + size;
        const left = rest[end + size] ?? 0;
        if (cost + (leasts[place] ?? NEVER) + left > bound) continue;
        before[count] = cost;
        ahead[count] = cost + left;
        to[count] = end + size;
        at[count] = place * width;
        count += 1;
      }
    }
    return count;
  }

  function leadsOn({ ahead, at }: Ways, count: number, letter: number): boolean {
    for (let way = 0; way < count; way += 1)
      if ((ahead[way] ?? 0) + (costs[(at[way] ?? 0) + letter] ?? 0) <= bound) return true;
    return false;
  }

  function write(into: Int32Array, { before, to, at }: Ways, count: number, letter: number): void {
    for (let end = 0; end <= length; end += 1) into[end] = NEVER;
    for (let way = 0; way < count; way += 1) {
      const cost = (before[way] ?? 0) + (costs[(at[way] ?? 0) + letter] ?? 0);
      const end = to[way] ?? 0;
      if (cost < (into[end] ?? NEVER)) into[end] = cost;
    }
  }

  function visit(node: number, depth: number): void {
    const [from, into, open] = [rows[depth], rows[depth + 1], ways[depth]];
    if (from === undefined || into === undefined || open === undefined) return;
    const count = waysFrom(from, open);
    if (count === 0) return;
    const asLetter = letters === 'upper' || (letters === 'title' && depth === 0) ? trie.capital : trie.small;
    const last = trie.first[node + 1] ?? 0;
    for (let child = trie.first[node] ?? 0; child < last; child += 1) {
      const letter = asLetter[child] ?? -1;
      if (letter < 0 || !leadsOn(open, count, letter)) continue;
      write(into, open, count, letter);
      const word = trie.word[child] ?? -1;
      const cost = into[length] ?? NEVER;
      if (word >= 0 && cost <= bound) keep(word, cost);
      visit(child, depth + 1);
    }
  }

  function keep(word: number, cost: number): void {
    let at = found.length;
    while (at > 0 && (found[at - 1]?.cost ?? 0) > cost) at -= 1;
    found.splice(at, 0, { word, letters, cost });
    if (found.length > MOST) found.pop();
    const worst = found.length === MOST ? (found[MOST - 1]?.cost ?? limit) : limit;
    bound = Math.min(bound, worst, (found[0]?.cost ?? 0) + BEAM);
  }

  return (asked) => {
    ({ length, letters, limit } = asked);
    [found, bound] = [[], limit];
    layOut(asked.parts);
    rows[0]?.fill(NEVER, 1, length + 1);
    visit(0, 0);
    return found;
  };
}

/** Ways from a row to the next: from which cost, with what is left to read after it, to which end, and where the costs of the
 * letters stand. */
type Ways = {
  readonly before: Int32Array;
  readonly ahead: Int32Array;
  readonly to: Int32Array;
  readonly at: Int32Array;
};

function waysOf(most: number): Ways {
  const list = () => new Int32Array(most);
  return { before: list(), ahead: list(), to: list(), at: list() };
}
