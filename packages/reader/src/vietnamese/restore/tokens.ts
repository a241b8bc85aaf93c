// A text as the language model sees it: words, numbers and the places where a sentence or an item begins.
// The same cutting serves the text that a model is learned from and the text that is restored.

export type Token =
  | { readonly kind: 'word'; readonly start: number; readonly end: number }
  | { readonly kind: 'number'; readonly start: number; readonly end: number }
  | { readonly kind: 'break'; readonly start: number; readonly end: number };

/** Signs that an OCR writes for letters: "tri¢n", "S& Y tế", "sw?", "thu’c". */
export const ODD = "@$&¢£¥€§°’'‘`´?|\\~^*#";
const ODD_CLASS = "@$&¢£¥€§°’'‘`´?|\\\\~^*#";

const TOKEN = new RegExp(
  [
    `(?<number>(?<![\\p{L}\\p{N}\\p{M}${ODD_CLASS}])\\p{N}+(?:[.,/:]\\p{N}+)*(?![\\p{L}\\p{N}\\p{M}${ODD_CLASS}]))`,
    `(?<word>[\\p{L}\\p{N}\\p{M}${ODD_CLASS}]+)`,
    // A line that ends inside a paragraph breaks nothing; a blank line, a bullet, a stop or a bracket does.
    '(?<break>\\n[^\\S\\n]*\\n\\s*|(?<=\\s|^)[-–—+•]+(?=\\s|$)|(?<=\\n|^)[^\\S\\n]*[-–—+•]+|[.;:!()\\[\\]…\\t]+)',
  ].join('|'),
  'gu',
);

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const { number, word } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', ...span });
    else if (word !== undefined) tokens.push({ kind: 'word', ...span });
    else if (tokens.at(-1)?.kind !== 'break') tokens.push({ kind: 'break', ...span });
  }
  return tokens;
}

export const CASES = ['lower', 'title', 'upper'] as const;
export type Case = (typeof CASES)[number];

/** The word as the model knows it: in small letters, and an abbreviation ("UBND", "GDTrH") as it stands. */
export function keyOf(word: string, isSyllable: (lower: string) => boolean): string {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = word.toLowerCase();
  return capitals < 2 || isSyllable(lower) ? lower : word;
}

export function inCase(key: string, letters: Case): string {
  if (letters === 'lower') return key;
  if (letters === 'upper') return key.toUpperCase();
  const [first = ''] = key;
  return first.toUpperCase() + key.slice(first.length);
}
