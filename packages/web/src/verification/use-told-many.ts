// What is told of many that were accepted together: how many were, and which were left.
import { firstNames } from '../ui/first-names.ts';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import type { Many } from './accepted-now.ts';
import type { Accepted } from './calls.ts';
import { VERIFY_WORDS } from './words.ts';

const TEXTS_TOLD = 3;

export function useToldMany(): (many: Many, answer: Accepted) => string {
  const say = useWords(VERIFY_WORDS);
  const { language } = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return ({ items, count }, { accepted }) => {
    const done = say('done', { count: number(accepted.length) });
    const left = count - accepted.length;
    if (left <= 0) return done;
    const taken = new Set(accepted);
    const known = items.filter(({ assignment }) => !taken.has(assignment.id)).map(({ assignment }) => assignment.text);
    // Those that were not in sight are only counted.
    const texts = firstNames(known.length < left ? [...known, '…'] : known, TEXTS_TOLD);
    return `${done} ${say('done.left', { count: number(left), texts })}`;
  };
}
