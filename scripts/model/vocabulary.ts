// The words that a model knows: syllables, and what is no syllable where it is frequent; each with how often it bears
// a capital within a sentence.
import { BREAK, MARKS, NUMBER, UNKNOWN } from '../../packages/reader/src/vietnamese/restore/model-file.ts';
import { keyOf, tokensOf } from '../../packages/reader/src/vietnamese/restore/tokens.ts';
import { costOf } from './cost.ts';

/** Words are numbered so that a triple of them is a whole number of a double. */
export const MOST_WORDS = 16_384;
const LEAST_SYLLABLE = 2;
const LEAST_OTHER = 6;

export type Vocabulary = { readonly words: readonly string[]; readonly capitals: Uint8Array };

type Seen = { count: number; inside: number; capital: number };

export function vocabularyOf(lines: readonly string[], syllables: ReadonlySet<string>): Vocabulary {
  const seen = new Map<string, Seen>();
  for (const line of lines) countWords(line, syllables, seen);
  const kept = [...seen]
    .filter(([word, { count }]) => count >= (syllables.has(word) ? LEAST_SYLLABLE : LEAST_OTHER) && word.length <= 16)
    .toSorted(([one, first], [other, second]) => second.count - first.count || (one < other ? -1 : 1))
    .slice(0, MOST_WORDS - MARKS.length)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const capitals = kept.map(([, { inside, capital }]) => costOf((capital + 0.5) / (inside + 1)));
  return {
    words: [...MARKS, ...kept.map(([word]) => word)],
    capitals: Uint8Array.from([...MARKS.map(() => 0), ...capitals]),
  };
}

function countWords(line: string, syllables: ReadonlySet<string>, seen: Map<string, Seen>): void {
  let inside = false;
  const isSyllable = (lower: string) => syllables.has(lower);
  for (const { kind, start, end } of tokensOf(line)) {
    if (kind === 'word') {
      const word = bare(line.slice(start, end));
      if (/^[\p{L}\p{M}\p{N}]*\p{L}[\p{L}\p{M}\p{N}]*$/u.test(word)) {
        const key = keyOf(word, isSyllable);
        const known = seen.get(key) ?? { count: 0, inside: 0, capital: 0 };
        known.count += 1;
        if (inside && word !== word.toUpperCase()) {
          known.inside += 1;
          if (/^\p{Lu}/u.test(word)) known.capital += 1;
        }
        seen.set(key, known);
      }
    }
    inside = kind !== 'break';
  }
}

/** Signs at the ends of a word in whole text are punctuation. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The text as numbers of words, each line after two breaks. */
export function streamOf(
  lines: readonly string[],
  numbers: ReadonlyMap<string, number>,
  syllables: ReadonlySet<string>,
): Uint16Array {
  const isSyllable = (lower: string) => syllables.has(lower);
  const parts: number[] = [];
  for (const line of lines) {
    parts.push(BREAK, BREAK);
    for (const { kind, start, end } of tokensOf(line)) {
      if (kind === 'break') parts.push(BREAK);
      else if (kind === 'number') parts.push(NUMBER);
      else {
        const word = bare(line.slice(start, end));
        if (word !== '') parts.push(numbers.get(keyOf(word, isSyllable)) ?? UNKNOWN);
      }
    }
  }
  return Uint16Array.from(parts);
}
