// Which words a word that was read may have been, and at what cost: the noisy channel. What each stretch of it may have been
// as a letter is looked up here, the words that are made of such letters in walk.ts.
import { HIGHEST_COST, type ModelTables } from './model-file.ts';
import type { Case } from './tokens.ts';
import { trieOf } from './trie.ts';
import { LONGEST_WORD, type Part, type Reached, SIZES, walkerOf } from './walk.ts';

export type Channel = {
  /** Best first; none that costs more than `limit`. With `specks`, signs too many are reckoned with, which takes longer. */
  readonly reach: (read: string, letters: Case, limit: number, specks: boolean) => readonly Reached[];
};

/** A character that the model has never seen stands for any letter at this cost. */
const STRANGER = 100;
/** One character too many costs so much more than what is left without it. */
const TOO_MANY = 66;

export function channelOf(tables: ModelTables): Channel {
  const width = tables.letters.length;
  const walk = walkerOf(trieOf(tables.words, tables.letters), width);
  const known = new Map(
    tables.readings.map((reading, number) => [
      reading,
      partOf(tables.costs.subarray(number * width, (number + 1) * width)),
    ]),
  );
  const stranger = partOf(new Uint8Array(width).fill(STRANGER));
  const specked = new Map<string, Part>();

  function find(reading: string, specks: boolean): Part | undefined {
    if (reading.length === 1) return known.get(reading) ?? stranger;
    return specks && reading.length === 2 ? withSpeck(reading) : known.get(reading);
  }

  /** Two characters that no letter is known to become may be one letter and a speck beside it. */
  function withSpeck(reading: string): Part {
    const before = specked.get(reading);
    if (before !== undefined) return before;
    const [first = '', second = ''] = reading;
    const part = bestWithSpeck(known.get(first) ?? stranger, known.get(second) ?? stranger, known.get(reading));
    specked.set(reading, part);
    return part;
  }

  function bestWithSpeck(one: Part, other: Part, both: Part | undefined): Part {
    return partOf(
      Uint8Array.from({ length: width }, (_, letter) =>
        Math.min(
          both?.costs[letter] ?? HIGHEST_COST,
          Math.min(one.costs[letter] ?? 0, other.costs[letter] ?? 0) + TOO_MANY,
          HIGHEST_COST,
        ),
      ),
    );
  }

  function reach(read: string, letters: Case, limit: number, specks: boolean): readonly Reached[] {
    const length = read.length;
    if (length === 0 || length > LONGEST_WORD) return [];
    const parts: (Part | undefined)[] = [];
    for (let end = 0; end <= length; end += 1)
      for (let size = 0; size < SIZES; size += 1)
        parts.push(size > end ? undefined : find(read.slice(end - size, end), specks));
    return walk({ length, parts, letters, limit });
  }

  return { reach };
}

function partOf(costs: Uint8Array): Part {
  return { costs, least: costs.reduce((least, cost) => Math.min(least, cost), HIGHEST_COST) };
}
