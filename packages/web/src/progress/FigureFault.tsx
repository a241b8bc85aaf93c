// What is wrong with a figure as it was typed, and what to do.
import { KIND_FAULTS } from '@sauro/core';
import { useLanguage, useWords } from '../ui/language.tsx';
import { isOfKind, type TypedFault } from './typed-progress.ts';
import { PROGRESS_WORDS } from './words.ts';

export function FigureFault({ fault: { field, code, text } }: { readonly fault: TypedFault }) {
  const say = useWords(PROGRESS_WORDS);
  const { language } = useLanguage();
  if (isOfKind(code)) return <em>{KIND_FAULTS[code][language]}</em>;
  return <em>{say(`figure.fault.${code}`, { text, field: say(`figure.${field}`) })}</em>;
}
