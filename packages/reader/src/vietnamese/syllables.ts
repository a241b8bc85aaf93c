// Whether a word can be a Vietnamese syllable: an onset, a rime and a tone, by rule rather than by a list of words.
// A syllable that ends in a stop (c, ch, p, t) bears the rising or the heavy tone: "thuc" is none, "thức" is one.

const ONSETS = new Set(['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ')]);

/** What may follow each nucleus; "-" is nothing. */
const RIMES = new Set(
  Object.entries({
    a: '- c ch i m n ng nh o p t u y',
    ă: 'c m n ng p t',
    â: 'c m n ng p t u y',
    e: '- c m n ng o p t',
    ê: '- ch m n nh p t u',
    i: '- ch m n nh p t u',
    ia: '-',
    iê: 'c m n ng p t u',
    o: '- c i m n ng p t',
    oo: 'c ng',
    oa: '- c ch i m n ng nh o p t y',
    oă: 'c m n ng p t',
    oe: '- m n o t',
    ô: '- c i m n ng p t',
    ơ: '- i m n p t',
    u: '- c i m n ng p t',
    ua: '-',
    uâ: 'n ng t y',
    uê: '- ch n nh',
    uô: 'c i m n ng t',
    uơ: '-',
    uy: '- ch n nh p t u',
    uya: '-',
    uyê: 'n t',
    ư: '- c i m n ng t u',
    ưa: '-',
    ươ: 'c i m n ng p t u',
    y: '-',
    yê: 'm n ng t u',
  }).flatMap(([nucleus, codas]) => codas.split(' ').map((coda) => (coda === '-' ? nucleus : nucleus + coda))),
);
const BARE_RIMES = new Set([...RIMES].map(withoutMarks));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const RISING_OR_HEAVY = /^[\u0301\u0323]$/;
const STOP = /(?:ch|[cpt])$/;

/** Whether a word, in lower case and NFC, is built as a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const split = word.normalize('NFD');
  const tones = split.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = split.replace(TONES, '').normalize('NFC');
  if (STOP.test(base) && !RISING_OR_HEAVY.test(tones[0] ?? '')) return false;
  return isBuilt(base, RIMES, ONSETS);
}

/** Whether a word would be a syllable if its marks were set: what is left of Vietnamese without its diacritics. */
export function isBareSyllable(word: string): boolean {
  return isBuilt(withoutMarks(word), BARE_RIMES, ONSETS);
}

function isBuilt(base: string, rimes: ReadonlySet<string>, onsets: ReadonlySet<string>): boolean {
  for (let length = Math.min(3, base.length - 1); length >= 0; length -= 1) {
    if (onsets.has(base.slice(0, length)) && rimes.has(base.slice(length))) return true;
  }
  return false;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
