// Two syllables that the engine has read as one word. In Vietnamese every syllable stands by itself, so what is none and falls
// into two in one way only is two.
import { isSyllable } from '../../vietnamese/syllables.ts';
import type { HocrWord } from './hocr.ts';

/** A word with marks is Vietnamese; one without may be a name from abroad. */
const MARKED = /[^\p{ASCII}\p{P}]/u;
const WHOLE = /^([\p{P}]*)(\p{L}{4,14})([\p{P}]*)$/u;
const SHORTEST = 2;

export function unglued(word: HocrWord): HocrWord[] {
  const [, before = '', letters = '', after = ''] = WHOLE.exec(word.text) ?? [];
  if (letters === '' || !MARKED.test(letters) || isSyllable(letters.toLowerCase())) return [word];
  const cuts: number[] = [];
  for (let at = SHORTEST; at <= letters.length - SHORTEST; at += 1) {
    if (isSyllable(letters.slice(0, at).toLowerCase()) && isSyllable(letters.slice(at).toLowerCase())) cuts.push(at);
  }
  const [cut] = cuts;
  if (cut === undefined || cuts.length > 1) return [word];
  const middle = word.left + ((word.right - word.left) * (before.length + cut)) / word.text.length;
  return [
    { ...word, text: before + letters.slice(0, cut), right: middle },
    { ...word, text: letters.slice(cut) + after, left: middle },
  ];
}
