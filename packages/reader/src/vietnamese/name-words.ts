// Words that complete a name, and words that may follow a complete one.
import { CLOSING_WORDS } from './unit-names.ts';
import { MODIFIERS } from './unit-words.ts';

/** Whether the word that ends at `end` completes a name, alone or with the one before it. */
export function closesName(plain: string, start: number, end: number): boolean {
  const word = plain.slice(start, end).trim();
  if (word === 'xã' && /^\s+hội(?!\p{L})/u.test(plain.slice(end, end + 6))) return false;
  const two = /\S+\s+\S+$/u.exec(plain.slice(Math.max(0, end - 24), end))?.[0] ?? '';
  return CLOSING_WORDS.has(word) || CLOSING_WORDS.has(two);
}

/** After a complete name only these words and capitals may follow: "các Sở, ngành liên quan", "Công an tỉnh Đắk Lắk". */
export function modifies(word: string): boolean {
  return MODIFIERS.has(word.trim()) || /^[\s–—-]*[\p{Lu}\d(&]/u.test(word);
}
