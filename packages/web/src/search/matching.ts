// Which of the things that have a name are meant by what is typed: marks and capitals do not matter, nor does the order of the
// words; each is the beginning of a word of the name.
import { fold } from '@sauro/core';

export function matching<Named extends { readonly label: string }>(
  all: readonly Named[],
  typed: string,
): readonly Named[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return all;
  return all.filter(({ label }) => {
    const words = wordsOf(label);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
