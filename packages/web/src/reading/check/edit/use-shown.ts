// A value of a field as it is shown: chosen ones by their word, blank ones as blank.
import type { ItemKind } from '@sauro/core';
import { useWords } from '../../../ui/language.tsx';
import { editorOf, type FieldName, written } from '../model/fields.ts';
import { CHECK_WORDS } from '../words.ts';

export function useShown(): (kind: ItemKind, field: FieldName, value: unknown) => string {
  const say = useWords(CHECK_WORDS);
  const word = useChoiceWord();
  return (kind, field, value) => {
    const text = written(kind, field, value);
    if (text.trim() === '') return say('row.blank');
    return editorOf(kind, field) === 'choice' ? word(text) : text;
  };
}

export function useChoiceWord(): (choice: string) => string {
  const say = useWords(CHECK_WORDS);
  return (choice) => {
    const key = `choice.${choice}`;
    return isWord(key) ? say(key) : choice;
  };
}

function isWord(key: string): key is keyof typeof CHECK_WORDS {
  return Object.hasOwn(CHECK_WORDS, key);
}
