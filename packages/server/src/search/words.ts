// The words of a text as they are searched. The cutting is our own and not the database's: one Vietnamese syllable is one
// word, "57-NQ/TW" is three that stand next to each other, and no word is too common to be found.

export type Word = {
  /** Lower case, NFC, its tone mark where the newer spelling puts it. */
  readonly text: string;
  /** Without diacritics. */
  readonly folded: string;
  /** Where it stands in the text, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
};

/** Marks that are not shown may stand within a word: a soft hyphen, a joiner. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/gu;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060]/g;
/** Beyond this it is no word of a language; a beginning is enough to find it. */
const LONGEST_WORD = 60;

export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const plain = found.replace(UNSEEN, '').normalize('NFC').toLowerCase().slice(0, LONGEST_WORD);
    yield { text: settled(plain), folded: folded(plain), start: index, end: index + found.length };
  }
}

/** What an entry holds under each word: the word as typed and without diacritics; of "05" also "5". */
export function lexemesOf({ text, folded: plain }: Word): readonly string[] {
  const short = withoutZeros(plain);
  return [...new Set([text, plain, short])];
}

/** All of a text as they stand in its vector, behind the mark. */
export function markedWords(text: string, mark: string): ReadonlySet<string> {
  return new Set([...wordsOf(text)].flatMap(lexemesOf).map((lexeme) => mark + lexeme));
}

/**
 * Two words next to each other, without diacritics and zeros: as one word of the index, a phrase is found as fast as it.
 * Behind a capital, so that the beginning of a word is never taken for that of a pair, which has no places.
 */
export function pairOf(mark: string, one: Pick<Word, 'folded'>, other: Pick<Word, 'folded'>): string {
  return `${mark.toUpperCase()}${withoutZeros(one.folded)} ${withoutZeros(other.folded)}`;
}

/**
 * A tsvector as the database takes it in. Words of the title weigh more, and no phrase runs from the title on into the
 * body. `mark` stands before each word, so that each kind has a list of its own under it in the index; `labels` are words
 * of our own, which no text can hold.
 */
export function vectorOf({ title, body, mark, labels }: Indexed): string {
  const places = new Map<string, string[]>();
  const pairs = new Set<string>();
  let position = 0;
  const add = (text: string, weight: string): void => {
    let before: Word | undefined;
    for (const word of wordsOf(text)) {
      if (position === LAST_POSITION) return;
      position += 1;
      for (const lexeme of lexemesOf(word)) {
        const known = places.get(lexeme);
        if (known === undefined) places.set(lexeme, [`${position}${weight}`]);
        else if (known.length < MOST_POSITIONS) known.push(`${position}${weight}`);
      }
      if (before !== undefined) pairs.add(pairOf(mark, before, word));
      before = word;
    }
    position = Math.min(position + 1, LAST_POSITION);
  };
  add(title, 'A');
  add(body, '');
  return [
    ...labels.map(quoted),
    ...[...pairs].map(quoted),
    ...[...places].map(([lexeme, at]) => `${quoted(mark + lexeme)}:${at.join(',')}`),
  ].join(' ');
}

type Indexed = {
  /** Empty where it only says where a thing stands. */
  readonly title: string;
  readonly body: string;
  readonly mark: string;
  readonly labels: readonly string[];
};

/** Limits of a tsvector; what stands behind the last position would all seem to stand there. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;

/** A lexeme in a tsvector or a tsquery. Words hold letters and digits only; what they hold is doubled all the same. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function withoutZeros(word: string): string {
  return word.replace(/^0+(?=\d)/, '');
}

/** "hoà", "khoẻ", "thuỷ" are spelt "hòa", "khỏe", "thủy" too: both are the second. In "quý" the u belongs to the q. */
function settled(word: string): string {
  const end = NEWER.get(word.slice(-2));
  return end === undefined || /q.$/.test(word.slice(0, -1)) ? word : word.slice(0, -2) + end;
}

/** The older spelling of an open syllable, which is also how a longer one begins: "hoà" of "hòa" and of "hoàn". */
export function olderSpelling(word: string): string | undefined {
  const end = OLDER.get(word.slice(-2));
  return end === undefined ? undefined : word.slice(0, -2) + end;
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const NEWER: ReadonlyMap<string, string> = new Map(
  ['oa', 'oe', 'uy'].flatMap((pair) =>
    TONES.map((tone): [string, string] => [
      (pair + tone).normalize('NFC'),
      `${(pair.charAt(0) + tone).normalize('NFC')}${pair.charAt(1)}`,
    ]),
  ),
);
const OLDER: ReadonlyMap<string, string> = new Map([...NEWER].map(([older, newer]) => [newer, older]));
