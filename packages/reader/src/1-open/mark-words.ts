// Whether text as a file holds it could be a mark of secrecy, asked before anything is made of it. What a mark is, is told by
// ../4-header/secrecy.ts; here much is taken for one that is none, and nothing that is one is missed.

/**
 * Asked of whole Vietnamese in any pieces, with anything between them: wherever a mark is cut and whatever is left out later,
 * its letter ậ has no other letters beside it than an m and a t.
 */
export function mayHoldMark(text: string): boolean {
  const whole = MARKS_APART.test(text) ? text.normalize('NFC') : text;
  if (MARKS_APART.test(whole)) return true;
  for (const { index } of whole.matchAll(MAT)) {
    if (!isWithinPhrase(whole.slice(Math.max(0, index - LONGEST_BEFORE), index))) return true;
  }
  return false;
}

/** What makes an a an ậ, or what is on its way to it: put together with another piece it is another letter. */
const MARKS_APART = /[\u0302\u0323]/;
const MAT = /(?<![^\P{L}mM])[ậẬ](?![^\P{L}tT])/gu;
const LONGEST_BEFORE = 12;

/**
 * "bí mật", "bảo mật": with a single blank between them both words stand in one line, and that line is no mark. Columns of
 * one line stand apart by more than that, or behind a year (head-lines.ts).
 */
function isWithinPhrase(before: string): boolean {
  const [, word, own] = /(\p{L}+) ([mM]?)$/u.exec(before) ?? [];
  if (word === undefined || own === undefined) return false;
  const letters = (word + own).toLowerCase();
  return !BEFORE_MAT.some((whole) => whole.endsWith(letters));
}

/** What stands before the ậ of a mark, or of the words that lead to one: "Độ mật: Tối mật". */
const BEFORE_MAT = ['tuyệtm', 'tốim', 'độm', 'chỉm'];
