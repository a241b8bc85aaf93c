// Small questions about Vietnamese text that many rules ask: folded form, first letter, sentence ends.
// Offsets always refer to the text as given, so folding keeps the length of NFC text wherever rules need places.

/** Lower case without diacritics, đ as d; the result has the same length as NFC input, so offsets carry over. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += FOLDED[text.charCodeAt(i)] ?? foldChar(text.charAt(i));
  return out;
}

function foldChar(char: string): string {
  const base = char.normalize('NFD')[0] ?? char;
  const low = (base === 'đ' || base === 'Đ' ? 'd' : base).toLowerCase();
  return low.length === char.length ? low : char;
}

/** Every letter of Vietnamese, folded once: to take each apart where it is met is the dearest thing a reading does. */
const FOLDED: readonly string[] = Array.from({ length: 0x1efa }, (_, code) => foldChar(String.fromCharCode(code)));

/** Runs of white space become one space, ends are cut. */
export function squeeze(text: string): string {
  return LOOSE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Whether there is anything to squeeze: most texts have been squeezed before, and looking is cheaper than copying. */
const LOOSE = /^\s|\s$|\s\s|[^\S ]/;

export function startsUpper(text: string): boolean {
  return /^[“"'(‘]*\p{Lu}/u.test(text);
}

export function startsLower(text: string): boolean {
  return /^[“"'(‘]*\p{Ll}/u.test(text);
}

/** Whether all letters are capitals, with at least `least` of them. */
export function isCapitals(text: string, least = 2): boolean {
  const letters = text.match(/\p{L}/gu);
  return letters !== null && letters.length >= least && !/\p{Ll}/u.test(text);
}

/** Whether a text ends as a sentence does: with . ; ! ? or the closing mark of official documents "./." */
export function endsSentence(text: string): boolean {
  return /[.;!?…]["”’)]*\s*$/u.test(text);
}

export function endsWithColon(text: string): boolean {
  return /:\s*$/.test(text);
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Cuts quotation marks and final punctuation that belong to the sentence, not to the name in it. */
export function trimPunctuation(text: string): string {
  return text.replace(/^[\s,;:.\-–—*"“”]+/u, '').replace(/[\s,;:.*"“”]+$/u, '');
}
