// How sure each chosen word is: its cost beside the cost of whatever else may stand there, the words round it as they were
// chosen.
import type { Choice, Edge } from './decode.ts';
import type { Language } from './language.ts';
import { BREAK, STEPS_PER_NAT } from './model-file.ts';

/** Costs of neighbours hang together, so that a model is surer than it may be: differences count so much less. */
const TEMPER = 2;

export function surenessOf(
  choices: readonly Choice[],
  lattice: readonly (readonly Edge[])[],
  language: Language,
): number[] {
  return choices.map((choice, at) => {
    const rivals = (lattice[choice.from] ?? []).filter(({ to }) => to === choice.to);
    if (rivals.length <= 1) return 1;
    const before = [BREAK, BREAK, ...wordsOf(choices.slice(Math.max(0, at - 2), at))].slice(-2);
    const after = wordsOf(choices.slice(at + 1, at + 3)).slice(0, 2);
    const own = cost(choice.candidate);
    let sum = 0;
    for (const { candidate } of rivals) {
      // The same word in another case, or with another sign, is no other word.
      if (candidate !== choice.candidate && candidate.words.join() === choice.candidate.words.join()) continue;
      sum += Math.exp((own - cost(candidate)) / STEPS_PER_NAT / TEMPER);
    }
    return sum === 0 ? 1 : 1 / sum;

    function cost(candidate: Choice['candidate']): number {
      const words = [...before, ...candidate.words, ...after];
      let total = candidate.cost;
      for (let index = 2; index < words.length; index += 1) {
        const second = words[index - 1] ?? BREAK;
        total += language.cost(language.pairOf(words[index - 2] ?? BREAK, second), second, words[index] ?? BREAK);
      }
      return total;
    }
  });
}

function wordsOf(choices: readonly Choice[]): readonly number[] {
  return choices.flatMap(({ candidate }) => candidate.words);
}
