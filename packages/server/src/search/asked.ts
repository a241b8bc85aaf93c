// What somebody typed into a field of search, as words to be found and as the tsquery that finds them. All of the words
// must be there. One that is typed with diacritics must have them, one without may have any; the last may be a beginning;
// what stands in quotation marks, or hangs together as "57-NQ/TW" does, must stand so.
import { lexemesOf, olderSpelling, pairOf, quoted, type Word, wordsOf } from './words.ts';

export type AskedWord = Pick<Word, 'text' | 'folded'> & {
  /** A beginning is enough. */
  readonly open: boolean;
};

/** Words that must stand next to each other in this order; most often one. */
export type Term = readonly AskedWord[];

export type Asked = readonly Term[];

/** More words than this make a search slower, not better. */
const MOST_WORDS = 20;

export function askedFor(typed: string): Asked {
  const terms: Term[] = [];
  let left = MOST_WORDS;
  for (const { groups } of typed.matchAll(PIECE)) {
    const phrase = groups?.['phrase'];
    const words = [...wordsOf(phrase ?? groups?.['bare'] ?? '')].slice(0, left);
    left -= words.length;
    if (words.length === 0) continue;
    terms.push(words.map(({ text, folded: plain }) => ({ text, folded: plain, open: false })));
  }
  return isQuoted(typed) ? terms : withOpenEnd(terms);
}

/** In quotation marks of any kind, the closing one being optional; or up to the next blank. */
const PIECE = /["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<bare>[^\s"“”„«»]+)/gu;

function isQuoted(typed: string): boolean {
  return /["“”„«»]\s*$/u.test(typed);
}

/** One letter begins half of all words: it is taken for the word that it is, unless nothing else was typed yet. */
function withOpenEnd(terms: readonly Term[]): Asked {
  const last = terms.at(-1);
  const word = last?.at(-1);
  if (last === undefined || word === undefined || word.text.length < 2) return terms;
  return [...terms.slice(0, -1), [...last.slice(0, -1), { ...word, open: true }]];
}

/** The same without diacritics: for when nothing has them as they were typed. */
export function withoutMarks(asked: Asked): Asked {
  return asked.map((term) => term.map((word) => ({ ...word, text: word.folded })));
}

export function hasMarks(asked: Asked): boolean {
  return asked.some((term) => term.some((word) => word.text !== word.folded));
}

/** Whether a word of a text is one that was asked for: the same that the database says. */
export function isAsked(asked: AskedWord, word: Word): boolean {
  const lexemes = lexemesOf(word);
  if (!asked.open) return lexemes.includes(asked.text);
  return spellingsOf(asked).some((spelling) => lexemes.some((lexeme) => lexeme.startsWith(spelling)));
}

/**
 * All the terms, as a tsquery over the words that bear this mark.
 * @param ends All words that begin as the open one does: to look for each of them is the same, and sooner done.
 */
export function queryOf(asked: Asked, mark: string, ends: readonly string[] = []): string {
  const anyEnd = `(${ends.map(quoted).join(' | ')})`;
  return asked.map((term) => (ends.length > 0 && isOpenWord(term) ? anyEnd : termOf(term, mark))).join(' & ');
}

/** How the words begin of which the last one may be any; none where it is whole, or must stand behind another. */
export function beginningsOf(asked: Asked, mark: string): readonly string[] {
  return asked
    .filter(isOpenWord)
    .flatMap(([word]) => (word === undefined ? [] : spellingsOf(word).map((one) => mark + one)));
}

function isOpenWord(term: Term): boolean {
  return term.length === 1 && term[0]?.open === true;
}

/** All the words next to each other, as they were typed: what has them so is shown first. */
export function phraseOf(asked: Asked, mark: string): string {
  return termOf(asked.flat(), mark);
}

/** All the words wherever they stand: by what ranks a hit. The pairs are left out, for they have no places to be near. */
export function nearnessOf(asked: Asked, mark: string): string {
  return asked
    .flat()
    .map((word) => wordOf(word, mark))
    .join(' & ');
}

export type Keys = {
  /** Words and pairs of words that must all be there, as they stand in a tsquery. */
  readonly closed: readonly string[];
  /** Of the last word, where it may be a beginning. */
  readonly open: string | null;
};

/**
 * What the index is asked for. It knows pairs of words and not places, so that of a phrase its pairs are enough; and all
 * words with a common beginning are much to look through, so that who has rare words besides leaves the open one out.
 */
export function keysOf(asked: Asked, mark: string): Keys {
  const closed: string[] = [];
  let open: string | null = null;
  for (const term of asked) {
    for (const [index, word] of term.entries()) {
      const before = term[index - 1];
      if (before === undefined && term.length > 1) continue;
      const key = before === undefined ? wordOf(word, mark) : pairKey(before, word, mark);
      if (word.open) open = key;
      else closed.push(key);
    }
  }
  return { closed, open };
}

function pairKey(before: AskedWord, word: AskedWord, mark: string): string {
  return `${quoted(pairOf(mark, before, word))}${word.open ? ':*' : ''}`;
}

function termOf(term: Term, mark: string): string {
  const words = term.map((word) => wordOf(word, mark));
  const pairs = term.slice(1).map((word, index) => pairKey(term[index] ?? word, word, mark));
  return pairs.length === 0 ? words.join('') : `(${pairs.join(' & ')} & (${words.join(' <-> ')}))`;
}

function wordOf(word: AskedWord, mark: string): string {
  if (!word.open) return quoted(mark + word.text);
  const [only, ...more] = spellingsOf(word).map((spelling) => `${quoted(mark + spelling)}:*`);
  return more.length === 0 ? (only ?? '') : `(${[only, ...more].join(' | ')})`;
}

/** "hoà" is "hòa", but may be the beginning of "hoàn". */
function spellingsOf({ text }: AskedWord): readonly string[] {
  const older = olderSpelling(text);
  return older === undefined ? [text] : [text, older];
}
