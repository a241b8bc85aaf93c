// A target's figure in a few signs, and in words for those who listen: "≥ 80 %" is read "ít nhất 80 %".
import { amountOf } from '@sauro/core';
import type { Target } from '@sauro/reader/reading';
import { formatNumber } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { READING_WORDS } from './words.ts';

type Figure = Pick<Target, 'comparator' | 'value' | 'max' | 'unit'>;

export function useTargetWords(): (target: Figure) => { readonly signs: string; readonly words: string } {
  const say = useWords(READING_WORDS);
  const { language } = useLanguage();

  function amount(value: number, unit: string | null): string {
    return amountOf(formatNumber(value, language), unit, language);
  }

  return ({ comparator, value, max, unit }) => {
    const falls = comparator === 'growth' && value < 0;
    const details = {
      // The unit of a range stands once, at its end.
      value: comparator === 'range' ? formatNumber(value, language) : amount(Math.abs(value), unit),
      max: max === undefined ? '' : amount(max, unit),
    };
    const signs = say(falls ? 'target.fall' : `target.${comparator}`, details);
    const said = say(falls ? 'target.fall' : 'target.range', details);
    const plain = comparator === 'range' ? said : details.value;
    return { signs, words: comparator === 'growth' ? signs : `${say(`comparator.${comparator}`)} ${plain}` };
  };
}
