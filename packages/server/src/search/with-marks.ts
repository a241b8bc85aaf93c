// Words that somebody typed without diacritics, with the ones that they most likely have. A guess to be offered, never taken:
// "ban" is "bàn", "bản" and "bán", and only what stands around it says which.
import { loadModel, type RestoreModel, restoreTyped } from '@sauro/reader/restore';
import { restorationModel } from '../kit/restoration-model.ts';
import { wordsOf } from './words.ts';

let model: RestoreModel | undefined;

/** Null where there is nothing to guess: marks were typed, or the words are no others with them. Never another letter. */
export function withMarks(typed: string): string | null {
  const words = [...wordsOf(typed)];
  if (words.length === 0 || words.some(({ text, folded }) => text !== folded)) return null;
  model ??= loadModel(restorationModel());
  const meant = restoreTyped(typed, model);
  const isSameBut = sameLetters(words, [...wordsOf(meant)]);
  return meant !== typed && isSameBut ? meant : null;
}

function sameLetters(typed: readonly Folded[], meant: readonly Folded[]): boolean {
  return typed.length === meant.length && typed.every(({ folded }, index) => folded === meant[index]?.folded);
}

type Folded = { readonly folded: string };
