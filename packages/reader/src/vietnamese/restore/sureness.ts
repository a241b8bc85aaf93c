// How sure a chosen word is: its cost beside the cost of whatever else may stand there, the words round it as they were
// chosen.
import type { Candidate } from './candidates.ts';
import type { Choice, Ways } from './decode.ts';
import type { Language } from './language.ts';
import { BREAK, STEPS_PER_NAT } from './model-file.ts';

/** Costs of neighbours hang together, so that a model is surer than it may be: differences count so much less. */
const TEMPER = 2;

/** To be asked of a place in `choices`: what was not changed need not be. */
export function surenessOf(
  choices: readonly Choice[],
  lattice: readonly (readonly Ways[])[],
  language: Language,
): (at: number) => number {
  return (at) => {
    const choice = choices[at];
    const rivals = lattice[choice?.from ?? -1]?.find(({ to }) => to === choice?.to)?.candidates ?? [];
    if (choice === undefined || rivals.length <= 1) return 1;
    const chosen = choice.candidate;
    const round = roundOf(choices, at, language);
    const own = costOf(chosen, round, language);
    let sum = 0;
    for (const candidate of rivals) {
      // The same word in another case, or with another sign, is no other word.
      if (candidate !== chosen && isSame(candidate.words, chosen.words)) continue;
      sum += Math.exp((own - costOf(candidate, round, language)) / STEPS_PER_NAT / TEMPER);
    }
    return sum === 0 ? 1 : 1 / sum;
  };
}

/** The word before, the pair that it ends, and up to two words after. */
type Round = { readonly before: number; readonly pair: number; readonly after: readonly number[] };

function roundOf(choices: readonly Choice[], at: number, { pairOf }: Language): Round {
  const before = [...wordsAt(choices, at - 2), ...wordsAt(choices, at - 1)];
  const [last = BREAK, one = BREAK] = before.toReversed();
  return {
    before: last,
    pair: pairOf(one, last),
    after: [...wordsAt(choices, at + 1), ...wordsAt(choices, at + 2)].slice(0, 2),
  };
}

function wordsAt(choices: readonly Choice[], at: number): readonly number[] {
  return choices[at]?.candidate.words ?? [];
}

function costOf({ words, cost }: Candidate, { before, pair: first, after }: Round, language: Language): number {
  let [total, pair, second] = [cost, first, before];
  for (const list of [words, after])
    for (const word of list) {
      total += language.cost(pair, second, word);
      pair = language.pairOf(second, word);
      second = word;
    }
  return total;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}
