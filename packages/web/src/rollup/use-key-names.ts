// What a key of a dimension is called: units, plans, tasks and targets come with their names, the others have words in core.
import { type Dimension, keyWord } from '@sauro/core';
import { useLanguage } from '../ui/language.tsx';

export function useKeyNames(): (dimension: Dimension, key: string, label: string) => string {
  const { language } = useLanguage();
  return (dimension, key, label) => keyWord(dimension, key, language) ?? label;
}
