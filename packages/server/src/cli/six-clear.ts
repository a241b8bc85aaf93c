// The six (06 rõ) of a task in six characters: a capital where the plan is clear, a small letter where it is vague,
// "·" where it is silent. The rules are core's.
import type { ClarityState, Facet } from '@sauro/core';
import { FACETS, sixClear } from '@sauro/core';
import type { Task } from '@sauro/reader/reading';

/** Người, Việc, Thời gian, tRách nhiệm, Sản phẩm, Quyền. */
const LETTERS = {
  person: 'N',
  work: 'V',
  time: 'T',
  responsibility: 'R',
  product: 'S',
  authority: 'Q',
} as const satisfies Record<Facet, string>;

export function sixLetters(task: Task): string {
  const six = sixClear(task);
  return FACETS.map((facet) => mark(LETTERS[facet], six[facet].state)).join('');
}

function mark(letter: string, state: ClarityState): string {
  switch (state) {
    case 'clear':
      return letter;
    case 'vague':
      return letter.toLowerCase();
    case 'unclear':
      return '·';
  }
}
