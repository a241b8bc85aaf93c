// Roman numerals, in which annexes, parts and the first headings of a document are counted.
const SIGNS = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Of a whole number from 1 on; no document has so many headings that fifty would need a sign of its own. */
export function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, letters] of SIGNS) {
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  }
  return text;
}
